import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseArticle, safeParseArticle } from '../../src/parse-article.js';

/** What each invented page of `examples` is there to show; harbour-bridge has a test of its own. */
const read = (name: string) => parseArticle(readFileSync(`examples/${name}.html`));

test('the playground has a button for each page of the folder', () => {
  const listed = readFileSync('site/playground/examples.ts', 'utf8');
  const files = readdirSync('examples').map((file) => file.replace(/\.html$/, ''));
  expect(files.filter((name) => !listed.includes(`name: '${name}'`))).toEqual([]);
});

test('storm-live is a live blog of three updates, with a correction', () => {
  const { body, keyPoints, quotations, notices } = read('storm-live');
  expect(body.filter(({ type }) => type === 'update')).toHaveLength(3);
  expect(keyPoints).toHaveLength(3);
  expect(new Set(quotations.map(({ speaker }) => speaker?.name))).toEqual(
    new Set(['Tove Harding', 'Bram Ekeby', 'Runa Selwyn', 'Ilse Marrow']),
  );
  expect(notices.map(({ role }) => role)).toEqual(['correction']);
});

test('lamplighter-interview has answers without a cue, and a pull quote', () => {
  const { body, quotations } = read('lamplighter-interview');
  expect(body.some(({ type }) => type === 'pullquote')).toBe(true);
  const answers = quotations.filter(({ cue }) => cue === null);
  expect(answers.length).toBeGreaterThanOrEqual(3);
  expect(new Set(answers.map(({ speaker }) => speaker?.name))).toEqual(new Set(['Mirko Tallis']));
});

test('baths-german is German, in its quotation marks and in what is stripped', () => {
  const { language, quotations, removed } = read('baths-german');
  expect(language).toBe('de');
  expect(quotations[0]).toMatchObject({ speaker: { name: 'Swantje Olbers' }, cue: { text: 'sagte' } });
  expect(removed.map(({ role }) => role)).toEqual(
    expect.arrayContaining(['promo-newsletter', 'licence', 'promo-related']),
  );
});

test('glassworks-teaser stops at the paywall', () => {
  const { access, removed } = read('glassworks-teaser');
  expect(access).toEqual({ declared: 'paid', observed: 'teaser' });
  expect(removed.map(({ role }) => role)).toContain('promo-subscribe');
});

test('front-page has no article', () => {
  const result = safeParseArticle(readFileSync('examples/front-page.html'));
  expect(result.success ? null : result.error.code).toBe('no-article');
});
