import type { TextBlock } from '../blocks/page-blocks.js';
import type { Figure } from '../model/block.js';
import type { PlacedBlocks } from './place-blocks.js';

/** Blocks between a picture and its caption, at most: a zoom button, a credit. */
const REACH = 4;

/** Gives a caption or credit to the picture before it; false where that picture is too far or has one already. */
export function attachCaption(
  placed: PlacedBlocks,
  last: { readonly figure: Figure; readonly index: number },
  block: TextBlock,
  role: 'caption' | 'credit',
): boolean {
  if (block.index - last.index > REACH) return false;
  for (let i = last.index + 1; i < block.index; i++) {
    const between = placed.roleOf(i);
    if (between === 'paragraph' || between === 'heading') return false;
  }
  const { figure } = last;
  if (figure[role] === block.text) return true;
  if (figure[role] !== null) return false;
  figure[role] = block.text;
  return true;
}
