/** A number from 0 on, below `limit`. */
export type Draw = (limit: number) => number;

/** Draws that are the same for the same seed: mulberry32. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** Pieces that parsers and patterns trip over. */
const PIECES = [
  '<p>',
  '</p>',
  '<b id=x>',
  '</b>',
  '<table>',
  '<tr>',
  '<td>',
  '</table>',
  '<template>',
  '<svg>',
  '<math>',
  '</svg>',
  '<select>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<script>',
  '</script>',
  '<style>',
  '<title>',
  '<plaintext>',
  '<frameset>',
  '<a href="javascript:alert(1)">',
  '<div hidden>',
  '<br>',
  '<br><br>',
  '<pre>',
  '<ul><li>',
  '“',
  '”',
  '"',
  '‘',
  '’',
  '„',
  '«',
  '»',
  ' said Ola Brand',
  '<q>',
  '<blockquote>',
  '\0',
  '\ud800',
  '\udfff',
  '\u202e',
  '\u200d',
  '\ufeff',
  '\u0301',
  '&',
  '&#0;',
  '&nbsp;',
  '<constructor>',
  '<meta name="author" content="',
  '<h1>',
  '<time datetime="',
  '{"@type":"NewsArticle"',
  '<script type="application/ld+json">',
  '{"__proto__":{',
  ' class="',
  '>',
  '<',
  '\\',
  '\\"',
] as const;

type Change = (page: string, draw: Draw, other: string) => string;

const CHANGES: readonly Change[] = [
  // cut
  (page, draw) => {
    const from = draw(page.length);
    return page.slice(0, from) + page.slice(from + draw(2000));
  },
  // cut off
  (page, draw) => page.slice(0, draw(page.length)),
  // splice
  (page, draw, other) => {
    const [at, from] = [draw(page.length), draw(other.length)];
    return page.slice(0, at) + other.slice(from, from + draw(4000)) + page.slice(at);
  },
  // repeat
  (page, draw) => {
    const [at, length] = [draw(page.length), draw(300)];
    return page.slice(0, at) + page.slice(at, at + length).repeat(1 + draw(30)) + page.slice(at);
  },
  // swap two stretches
  (page, draw) => {
    const [a, b] = [draw(page.length), draw(page.length)].sort((x, y) => x - y) as [number, number];
    const length = Math.min(1 + draw(200), b - a);
    return (
      page.slice(0, a) +
      page.slice(b, b + length) +
      page.slice(a + length, b) +
      page.slice(a, a + length) +
      page.slice(b + length)
    );
  },
  // swap single units
  (page, draw) => {
    const units = page.split('');
    for (let n = draw(40); n >= 0; n--)
      units[draw(units.length)] = String.fromCharCode(draw(8) === 0 ? draw(0x10000) : draw(256));
    return units.join('');
  },
  // insert
  (page, draw) => {
    let changed = page;
    for (let n = draw(12); n >= 0; n--) {
      const at = draw(changed.length);
      changed = changed.slice(0, at) + (PIECES[draw(PIECES.length)] ?? '').repeat(1 + draw(4)) + changed.slice(at);
    }
    return changed;
  },
];

/** Longest page that is changed, in UTF-16 units; the larger ones are cut, so that thousands of runs take minutes. */
const MAX_LENGTH = 150_000;
/** Longest piece of a page. */
const MAX_PIECE = 9_000;
/** How far ahead of a paragraph a piece may begin. */
const AHEAD = 1000;

/** A piece of a page with a paragraph in it where there is one: small, so that a million parses are affordable. */
export function cutPiece(page: string, draw: Draw): string {
  const paragraph = page.indexOf('<p', draw(page.length));
  const from = paragraph < 0 ? draw(page.length) : Math.max(0, paragraph - draw(AHEAD));
  return page.slice(from, from + 500 + draw(MAX_PIECE));
}

/** A page after one to four changes: cut, spliced with `other`, repeated, swapped, littered. */
export function mutatePage(page: string, other: string, draw: Draw): string {
  let changed = page.slice(0, MAX_LENGTH);
  for (let n = draw(4); n >= 0; n--) changed = (CHANGES[draw(CHANGES.length)] as Change)(changed, draw, other);
  return changed;
}
