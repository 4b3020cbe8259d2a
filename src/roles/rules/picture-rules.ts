import { HEADING_LEVELS } from '../../html/elements.js';
import { foldWords } from '../../text/fold-words.js';
import type { BlockView } from '../block-view.js';
import type { Rule } from './rule.js';

const CAPTION_WORDS = 30;

/** Captions that read like running text, known by the picture before them. */
export const pictureRules: readonly Rule[] = [
  {
    id: 'caption-by-picture',
    meaning:
      'A line of running text right behind a picture that is its description, or is set in the middle while the text behind it is not.',
    label: (view) =>
      view.isBody && view.words <= CAPTION_WORDS && !(view.tag in HEADING_LEVELS) && isOfPicture(view)
        ? 'caption'
        : null,
  },
];

function isOfPicture(view: BlockView): boolean {
  const { index, page, folded } = view;
  const before = page.page.blocks[index - 1];
  if (before?.kind !== 'media') return false;
  if (foldWords(before.media.node.get('alt') ?? '') === folded) return true;
  const next = page.next(view) ?? view;
  return isCentred(view) && next.isBody && !isCentred(next);
}

function isCentred({ own }: BlockView): boolean {
  return /text-align: ?center/.test(own.node.get('style') ?? '');
}
