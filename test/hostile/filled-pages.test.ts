import { expect, test } from 'vitest';
import { FILLED_PAGES } from '../../scripts/bench/filled-pages.js';
import { parseArticle } from '../../src/index.js';

test.each(Object.entries(FILLED_PAGES))('a page with a %s of letters or of slashes is an article', (_, fill) => {
  for (const text of ['Sandport', `a${'/'.repeat(2000)}x`]) {
    expect(fill(text)).toContain(text);
    expect(JSON.stringify(parseArticle(fill(text)).body)).toContain('The first boat left at six');
  }
});
