import { expect, test } from 'vitest';
import { toHtml } from '../../src/formats/to-html.js';
import { toJsonLd, toJsonLdScript } from '../../src/formats/to-json-ld.js';
import { toMarkdown } from '../../src/formats/to-markdown.js';
import { toNinjs } from '../../src/formats/to-ninjs.js';
import { toText } from '../../src/formats/to-text.js';
import { NEWS } from './articles/news.js';
import { PAYWALLED } from './articles/paywalled.js';
import { LIGHTHOUSE } from './invented-article.js';

test('each option leaves out what it names', () => {
  const bare = {
    headline: false,
    standfirst: false,
    byline: false,
    keyPoints: false,
    figures: false,
    embeds: false,
    notices: false,
  };
  const words = ['for sale', 'stays lit', 'Farrow<', 'sale is off', 'The lamp.', 'Chirper', 'wrong lamp'];
  const full = toHtml(LIGHTHOUSE);
  const less = toHtml(LIGHTHOUSE, bare);
  expect(words.filter((word) => !full.includes(word))).toEqual([]);
  expect(words.filter((word) => less.replace(/<p class="byline">.{0,200}?<\/p>/g, '').includes(word))).toEqual([]);
  expect(toHtml(LIGHTHOUSE, { links: false, embeds: false, figures: false })).not.toContain('<a ');
  expect(toMarkdown(LIGHTHOUSE, { links: false, embeds: false, figures: false })).not.toContain('](');
});

test('a document has a head with its facts and the language', () => {
  expect(toHtml(NEWS, { document: true }).split('<article')[0]).toBe(`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Ferry to Holm runs again after eleven weeks</title>
<meta name="description" content="New engines, new deck &amp; a new timetable.">
<meta name="author" content="Ola Brand">
<meta name="author" content="Tilda Marsh">
<meta property="article:published_time" content="2022-03-07T06:30:00+01:00">
<link rel="canonical" href="https://www.sandport.example/ferry">
</head>
<body>
`);
});

test('an unknown option is refused by name', () => {
  const unknown = { headlines: true } as object;
  for (const format of [toText, toMarkdown, toHtml, toJsonLd, toJsonLdScript, toNinjs]) {
    expect(() => format(LIGHTHOUSE, unknown)).toThrow(
      expect.objectContaining({ code: 'invalid-options', details: { option: 'headlines' } }),
    );
  }
  expect(() => toText(LIGHTHOUSE, { headline: 'no' } as object)).toThrow(
    'Expected true or false for "headline", but found "no".',
  );
});

test.each([
  [() => toJsonLd(NEWS, { type: 'Poem' } as object), /^Expected "NewsArticle" or .{20,200}, but found "Poem"\.$/],
  [() => toNinjs(NEWS, { version: 3 } as object), 'Expected "3.0" or "2.1" for "version", but found 3.'],
  [() => toNinjs(NEWS, { uri: 'story 7' }), 'Expected an absolute URI for "uri", but found "story 7".'],
  [
    () => toNinjs(PAYWALLED),
    /^Expected a URI, which every ninjs item has, .{20,80} Give the option "uri", or parse the page with its "url"\.$/,
  ],
])('a wrong value is refused: %#', (call, message) => {
  expect(call).toThrow(expect.objectContaining({ code: 'invalid-options' }));
  expect(call).toThrow(message);
});

test('undefined is the default', () => {
  expect(toJsonLd(NEWS, { body: undefined, type: undefined } as object)).toEqual(toJsonLd(NEWS));
  expect(toNinjs(NEWS, { version: undefined, uri: undefined } as object)).toEqual(toNinjs(NEWS));
});

test('a standfirst that the text opens with is written once', () => {
  const standfirst = 'Nobody has asked for the lamp since the winter.';
  const opened = {
    ...NEWS,
    standfirst,
    body: [{ type: 'paragraph' as const, text: standfirst, marks: [] }, ...NEWS.body],
  };
  for (const write of [toText, toMarkdown, toHtml]) {
    expect(write(opened).split(standfirst)).toHaveLength(2);
    expect(write({ ...opened, body: NEWS.body }).split(standfirst)).toHaveLength(2);
  }
});
