import type { BylineWords } from '../byline-words.js';

/** Russian and Ukrainian words in bylines. */
export const bylines: BylineWords = {
  by: 'автор;авторы;автори;текст',
  notBy: 'фото;перевод',
  and: 'и і та',
  of: 'для',
  jobs: `редактор журналист корреспондент обозреватель кореспондент оглядач журналістка`,
  nobody: `редакция;редакція;автор;редактор`,
  furniture: `опубликовано обновлено опубліковано оновлено минут хвилин читать`,
};
