import type { BylineWords } from '../byline-words.js';

/** Turkish words in bylines. */
export const bylines: BylineWords = {
  by: 'yazan;yazar;haber;haberi hazırlayan',
  notBy: 'fotoğraf;editör',
  and: 've',
  of: 'için',
  jobs: `muhabir muhabiri editör editörü yazar yazarı gazeteci`,
  nobody: `haber merkezi;editör;redaksiyon`,
  furniture: `güncelleme yayınlanma okuma dakika giriş`,
};
