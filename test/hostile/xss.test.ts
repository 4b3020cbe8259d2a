import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toHtml, toMarkdown } from '../../src/formats.js';
import { parseArticle } from '../../src/index.js';
import type { Article } from '../../src/model/article.js';
import { poison } from '../formats/hostile-strings.js';
import { MARKUP_PAYLOADS, poisonedPage, URL_PAYLOADS } from './payloads.js';

/** Where Debian's package `chromium` puts it. */
const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS = '--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking';
const EVERYTHING = { quotations: true, pullquotes: true, figures: true, embeds: true, links: true };
/** Long enough for an event handler of a broken picture, an animation, a frame, to run. */
const PATIENCE = 500;

const PAIRS = MARKUP_PAYLOADS.flatMap((markup, m) =>
  URL_PAYLOADS.filter((_, u) => (u + m) % 4 === 0).map((url) => [markup, url] as const),
);

/** Articles that hold the payloads: read from pages, and made with them in every place that can hold a string. */
const articles: Article[] = PAIRS.flatMap(([markup, url]) => [
  parseArticle(poisonedPage(markup, url)),
  poison(markup, url),
]);

describe.skipIf(!existsSync(EXECUTABLE))('in headless Chromium', () => {
  let browser: Browser;
  let page: Page;
  let ran: string[];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: EXECUTABLE, args: FLAGS.split(' ') });
    page = await browser.newPage();
    await page.exposeFunction('alert', (what: unknown) => ran.push(String(what)));
    page.on('dialog', (dialog) => {
      ran.push(dialog.message());
      void dialog.dismiss();
    });
  });
  afterAll(() => browser?.close());

  /** Shows a document, touches every element of it, and tells what ran. */
  async function show(html: string): Promise<string[]> {
    ran = [];
    await page.setContent(html, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => {
      for (const node of Array.from(document.querySelectorAll<HTMLElement>('body *'))) {
        node.focus();
        for (const type of ['mouseover', 'click']) {
          // A click on a plain link would lead away; only one that would run a script is of interest.
          const link = node.closest('a');
          if (type === 'click' && link !== null && link.protocol !== 'javascript:') continue;
          node.dispatchEvent(new MouseEvent(type, { bubbles: false, cancelable: true }));
        }
      }
    });
    await page.waitForTimeout(PATIENCE);
    return ran;
  }

  test('the alarm works: each way of running a script is one, or its browser has closed it', async () => {
    const loud: string[] = [];
    for (const payload of [
      '<img src=x: onerror=alert(1)>',
      '<svg onload=alert(1)>',
      '<a href="javascript:alert(1)">x</a>',
      '<script>alert(1)</script>',
    ])
      if ((await show(payload)).length > 0) loud.push(payload);
    expect(loud).toHaveLength(4);
  });

  test('nothing runs in what toHtml writes', async () => {
    expect(await show(articles.map((article) => toHtml(article, EVERYTHING)).join('\n'))).toEqual([]);
    const found = await page.evaluate(() => ({
      elements: document.querySelectorAll(
        'script, iframe, object, embed, svg, math, style, link, meta[http-equiv], base, form, input, button, template',
      ).length,
      handlers: Array.from(document.querySelectorAll('*')).flatMap((node) =>
        node.getAttributeNames().filter((name) => name.startsWith('on') || name === 'style' || name === 'srcdoc'),
      ),
      schemes: Array.from(document.querySelectorAll('[href], [src]')).flatMap((node) => {
        const { protocol } = new URL(
          (node.getAttribute('href') ?? node.getAttribute('src')) as string,
          'https://own.example/',
        );
        return ['http:', 'https:', 'mailto:'].includes(protocol) ? [] : [protocol];
      }),
    }));
    expect(found).toEqual({ elements: 0, handlers: [], schemes: [] });
  });

  test('nothing runs in what toMarkdown writes, shown by a renderer that passes HTML through', async () => {
    // The worst that a renderer can do with raw HTML is to leave it as it is; escaped signs are written plainly.
    // Code stands between fences, which every renderer escapes.
    const written = articles.map((article) => toMarkdown(article, EVERYTHING).replace(/```[\s\S]*?```/g, ''));
    const shown = written.map((markdown) =>
      markdown.replace(/\\([<>&])/g, (_, sign: string) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[sign] ?? sign),
    );
    expect(await show(shown.join('\n'))).toEqual([]);
    const links = written.flatMap((markdown) =>
      [...markdown.matchAll(/(?<!\\)\]\(([^)\s]*)/g)].map(([, url = '']) => url),
    );
    expect(links.filter((url) => /^[^/?#]*:/.test(url) && !/^(?:https?|mailto):/i.test(url))).toEqual([]);
  });
});
