import { expect, it } from 'vitest';
import { findBlocks } from '../../src/blocks/find-blocks.js';
import { parseHtml } from '../../src/html/parse-html.js';
import { Paths } from '../../src/roles/path-of.js';
import { Pictures } from '../../src/roles/pictures.js';

/** For each text of a page's body, how many share the innermost element with a picture. */
function countTexts(body: string): number[] {
  const page = findBlocks(parseHtml(`<body>${body}</body>`, { maxNodes: 1000, maxDepth: 100 }).document);
  const [pictures, paths] = [new Pictures(page), new Paths(page)];
  return page.blocks
    .filter(({ kind }) => kind === 'text')
    .map(({ container }) => pictures.countTexts(paths.of(container)));
}

it('tells a caption and a teaser from paragraphs beside pictures', () => {
  const teaser = '<li><img src="lamp.jpg"><h3>A lamp</h3><p>It is lit.</p></li>';
  const story = '<p>One.</p><div><img src="bell.jpg"><p>The bell.</p></div><p>Two.</p>';
  expect(countTexts(`<article>${story}</article><ul>${teaser}${teaser}</ul>`)).toEqual([3, 1, 3, 2, 2, 2, 2]);
});

it('knows of no picture where none is near', () => {
  const deep = `${'<div>'.repeat(4)}<p>One.</p>${'</div>'.repeat(4)}`;
  expect(countTexts(`${deep}<img src="bell.jpg">`)).toEqual([99]);
});
