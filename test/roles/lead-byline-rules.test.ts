import { describe, expect, it } from 'vitest';
import { rolesOf } from './label-page.js';

const LEAD = 'The ferry to the outer islands will not sail before the dredger has been in the channel.';
const NEXT = 'The harbour office had promised a date for April, three people who were at the meeting said.';

/** The roles of what stands over the first sentence, all of it taken for running text by its score. */
function over(lines: string, author = ''): string[] {
  const data =
    author &&
    `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry waits for the dredger",
      "author": {"@type": "Person", "name": "${author}"}, "publisher": {"name": "Callow Times"}}</script>`;
  const lead = `${lines}<p data-body>${LEAD}</p><p data-body>${NEXT}</p>`;
  const page = `<head>${data}</head><article><h1>Ferry waits for the dredger</h1><div>${lead}</div></article>`;
  return rolesOf(page)
    .slice(1, -2)
    .map((line) => line.split(' | ')[0] ?? '');
}

describe('leadBylineRules', () => {
  it('takes names alone over the first sentence for the byline where only the paper is named', () => {
    expect(over('<p data-body><strong>Neri Tolland</strong></p>', 'Callow Times')).toEqual(['byline']);
    expect(over('<p data-body>NERI TOLLAND</p>', 'Callow Times')).toEqual(['byline']);
    expect(over('<p data-body><b>Neri Tolland/Omar Breck</b></p>', 'Callow Times')).toEqual(['byline']);
    expect(over('<p data-body><b>Neri Tolland</b></p>', 'Omar Breck')).toEqual(['paragraph']);
    expect(over('<p data-body><b>Neri Tolland</b></p>')).toEqual(['paragraph']);
  });

  it('leaves the first line of the text and a heading where they are', () => {
    expect(over('<p data-body><b>A winter of waiting boats</b></p>', 'Callow Times')).toEqual(['paragraph']);
    expect(over('<h2 data-body>Neri Tolland</h2>', 'Callow Times')).toEqual(['heading']);
  });

  it('takes a name and the job under it, and a job under a byline', () => {
    const job = '<p data-body>Deputy Features Editor</p>';
    expect(over(`<p data-body>Neri Tolland</p>${job}`)).toEqual(['byline', 'byline']);
    expect(over(`<p>Neri Tolland</p>${job}`, 'Neri Tolland')).toEqual(['byline', 'byline']);
    expect(over(job)).toEqual(['paragraph']);
    expect(over('<p data-body>Dear Editor,</p>', 'Neri Tolland')).toEqual(['paragraph']);
  });
});
