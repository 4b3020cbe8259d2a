import { expect, it } from 'vitest';
import { findBlocks } from '../../src/blocks/find-blocks.js';
import { parseHtml } from '../../src/html/parse-html.js';

function kindsOf(body: string): string[] {
  const { document } = parseHtml(`<body>${body}</body>`, { maxNodes: 1000, maxDepth: 100 });
  return findBlocks(document).blocks.map((block) => (block.kind === 'text' ? block.text : block.kind));
}

it('leaves a paragraph whole around a picture in its line, with or without sources', () => {
  const image = '<img src="bell.jpg">';
  for (const picture of [image, `<picture><source srcset="bell.webp">${image}</picture>`])
    expect(kindsOf(`<p>The bell <a href="/bell">${picture}</a> rang twice.</p>`)).toEqual([
      'media',
      'The bell rang twice.',
    ]);
});

it('parts what stands around a picture outside a line', () => {
  expect(kindsOf('<div>Before<picture><img src="bell.jpg"></picture>Behind</div>')).toEqual([
    'Before',
    'media',
    'Behind',
  ]);
});

it('reads a page that stands in a noscript whose end got lost, and no warning in one', () => {
  const story = '<p>The bell rang twice.</p><script src="bell.js"></script>';
  expect(kindsOf(`<noscript><div></noscript>${story}`)).toEqual(['The bell rang twice.']);
  expect(kindsOf(`<noscript><p>Turn on scripts.</p></noscript>${story}`)).toEqual(['The bell rang twice.']);
});

it('reads the words of a heading’s class, and not those of its id, which are its text once more', () => {
  const { document } = parseHtml(
    '<h2 id="the-bell-of-1904" class="crosshead">The bell of 1904</h2><p id="lead">It rang.</p>',
    {
      maxNodes: 1000,
      maxDepth: 100,
    },
  );
  const { containers } = findBlocks(document);
  expect(containers.filter(({ tag }) => tag === 'h2' || tag === 'p').map(({ tokens }) => tokens)).toEqual([
    ['crosshead'],
    ['lead'],
  ]);
});

it('takes a heading for one where a div is all that it holds, and parts several of them', () => {
  const headingOf = (inside: string): string[] => {
    const { document } = parseHtml(`<body><h3 class="crosshead">${inside}</h3></body>`, {
      maxNodes: 1000,
      maxDepth: 100,
    });
    const { blocks, containers } = findBlocks(document);
    return blocks.map((b) => `${containers[b.container]?.tag}: ${b.kind === 'text' ? b.text : b.kind}`);
  };
  expect(headingOf('\n<div class="inner">The bell of <i>1904</i></div>\n')).toEqual(['h3: The bell of 1904']);
  expect(headingOf('<div>Bells</div><div>The bell of 1904</div>')).toEqual(['div: Bells', 'div: The bell of 1904']);
});

it('parts paragraphs that a line break and an indent set apart, and no lines without one', () => {
  const indents = ['\u3000', '&emsp;', '&nbsp;&nbsp; ', '\n\u3000\u3000'];
  for (const indent of indents)
    expect(
      kindsOf(`<div>${indent}The bell rang.<br>${indent}Nobody came.<br/>${indent}<b>The tower</b></div>`),
    ).toEqual(['The bell rang.', 'Nobody came.', 'The tower']);
  expect(kindsOf('<p>12 Mill Lane<br> Sandport<br>&nbsp;Valley</p>')).toEqual(['12 Mill Lane Sandport Valley']);
});
