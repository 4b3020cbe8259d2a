import { describe, expect, it } from 'vitest';
import { labelPage } from './label-page.js';

const LONG =
  'The old mill above the weir has stood empty since the flood, and the council cannot say what will become of it, nor when.';

describe('a line right behind a picture', () => {
  const label = (middle: string): string =>
    labelPage(`<html><body><main><article><h1>What becomes of the mill</h1><div class="story"><p data-body>${LONG}</p>
      ${middle}<p data-body>${LONG} It waits.</p></div></article></main></body></html>`)[2]?.replace(/:.*/, '') ?? '';

  it('is its caption where it is set in the middle and the text is not, or is its description', () => {
    const line = 'The mill on the morning before it was shut';
    const centred = `<p style="text-align: center"><img src="mill.jpg"></p><p data-body style="text-align:center">${line}</p>`;
    expect(label(centred)).toBe('caption caption-by-picture');
    expect(label(centred + centred.replace('The', 'A'))).toBe('paragraph running-text');
    expect(label(`<div><img src="mill.jpg" alt="${line}."><p data-body>${line}</p></div>`)).toBe(
      'caption caption-by-picture',
    );
    expect(label(`<div><img src="mill.jpg" alt="A mill"><p data-body>${line}</p></div>`)).toBe(
      'paragraph running-text',
    );
  });
});

it('a label with a colon and one link within the site is a lead-in, whatever the language', () => {
  const label = (line: string): string =>
    labelPage(
      `<html lang="uk"><head><link rel="canonical" href="https://dolyna.example/1"></head><body><main><article><h1>What becomes of the mill</h1>
      <div class="story"><p data-body>${LONG}</p><p data-body>${line}</p><p data-body>${LONG} It waits.</p></div></article></main></body></html>`,
      0.8,
    )[2]?.replace(/:.*/, '') ?? '';
  const link = (href: string): string => `<a href="${href}">Хто возить людей через річку взимку?</a>`;
  expect(label(`Читайте також у нас: ${link('/2')}`)).toBe('promo-related row-of-links');
  expect(label(`<b>これも読む：${link('/2')}</b>`)).toBe('promo-related row-of-links');
  expect(label(`Джерело тексту: ${link('https://gora.example/2')}`)).toBe('paragraph running-text');
  expect(label(`Про це писали ми: ${link('/2')} А він мовчав.`)).toBe('paragraph running-text');
});
