import type { TextBlock } from '../blocks/page-blocks.js';

/** Whether all links of a block lead to places on its own page: a heading with its own address, an entry of a table of contents. */
export function linksWithin({ marks }: TextBlock): boolean {
  return marks.every((mark) => mark.type !== 'link' || /^#./.test(mark.href));
}

/** More links to other pages than this share lead a reader away. */
const LINKED = 0.5;

/** Whether a block is mostly link to other pages. */
export function leadsAway(block: TextBlock): boolean {
  return block.linkChars > LINKED * block.text.length && !linksWithin(block);
}

/** The last two labels of an address's host, the last three of "valley.com.au". */
const SITE =
  /^(?:https?:)?\/\/(?:[^/?#]*?[.@])??([^./?#]+\.(?:(?:com?|net|org|gov|edu|ac)\.[a-z]{2}|[^./?#:]+))(?:[:/?#]|$)/i;

/** Whether all links of a block lead to other sites than an address: to shops or sources. */
export function leadsToOthers({ marks }: TextBlock, address: string | undefined): boolean {
  const own = SITE.exec(address ?? '')?.[1];
  return marks.every((mark) => {
    const site = mark.type === 'link' ? SITE.exec(mark.href)?.[1] : '';
    return own !== undefined && site !== undefined && site.toLowerCase() !== own.toLowerCase();
  });
}
