import { pageWordTable } from './page-word-table.js';

/** Elements that stand in a line of text and do not break it. Everything else that is not skipped is a container. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr amp-link'.split(
    ' ',
  ),
);

/** Elements whose content is never read as text. */
export const SKIPPED_ELEMENTS: ReadonlySet<string> = new Set(
  'script style template head title meta link base svg math canvas select option datalist textarea input map area param source track noframes progress meter'.split(
    ' ',
  ),
);

/** Elements that open a heading, with its level. */
export const HEADING_LEVELS: Readonly<Record<string, number>> = pageWordTable({
  h1: 1,
  h2: 2,
  h3: 3,
  h4: 4,
  h5: 5,
  h6: 6,
});

/** Elements that show a picture, video or sound. */
export const MEDIA_ELEMENTS: Readonly<Record<string, 'image' | 'video' | 'audio'>> = pageWordTable({
  img: 'image',
  'amp-img': 'image',
  'amp-anim': 'image',
  video: 'video',
  'amp-video': 'video',
  audio: 'audio',
  'amp-audio': 'audio',
});

/** Elements that embed a foreign page. */
export const EMBED_ELEMENTS: ReadonlySet<string> = new Set(
  'iframe embed object amp-iframe amp-youtube amp-twitter amp-instagram amp-facebook'.split(' '),
);

/** Elements whose white space is kept. */
export const PREFORMATTED_ELEMENTS: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp']);

/** A custom element ("gu-island"): its display is its site's affair. */
export function isCustomElement(name: string): boolean {
  return name.includes('-');
}
