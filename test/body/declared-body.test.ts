import { expect, test } from 'vitest';
import { readDeclaredBody } from '../../src/body/read-declared-body.js';
import { parseHtml } from '../../src/html/parse-html.js';
import type { Block } from '../../src/model/block.js';
import { resolveOptions } from '../../src/options.js';
import { readPageFacts } from '../../src/page/read-page-facts.js';
import { STORY } from './story-page.js';

const SUMMARY = 'Eleven weeks in the dock are over, and shopkeepers on the island already ask for a second boat.';

/** The texts of the declared body of a page that shows some paragraphs of the story. */
function declared(...texts: string[]): readonly string[] | null {
  const data = {
    '@type': 'NewsArticle',
    headline: STORY.headline,
    description: SUMMARY,
    articleBody: STORY.paragraphs.join('\n'),
  };
  const settings = resolveOptions({});
  const html = `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body></body></html>`;
  const shown = texts.map((text): Block => ({ type: 'paragraph', text, marks: [] }));
  const found = readDeclaredBody(shown, readPageFacts(parseHtml(html, settings), settings), settings);
  return found && found.body.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
}

test('a story of which the page shows the first paragraph goes on in its data', () => {
  expect(declared(STORY.paragraphs[0] as string)).toEqual(STORY.paragraphs);
});

test('a page that shows the summary alone shows nothing of the story', () => {
  expect(declared(SUMMARY)).toEqual(STORY.paragraphs);
});

test('another story is not gone on with', () => {
  expect(declared('Nobody was hurt when the mill at Ostrow burned down in the night to Sunday.')).toBeNull();
});
