import { existsSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as formats from '../../src/formats.js';
import type * as core from '../../src/index.js';
import { HOSTILE, HOSTILE_URLS, poison } from '../formats/hostile-strings.js';
import { importBuiltPackage } from './built-package.js';

/** Where Debian's package `chromium` puts it. */
const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const isThere = existsSync(EXECUTABLE);
if (!isThere) {
  console.error(
    `\n*** NO BROWSER AT ${EXECUTABLE}: the browser tests are SKIPPED. apt-get install chromium, or set CHROMIUM. ***\n`,
  );
}

const { parseArticle } = await importBuiltPackage();
declare const nutgraf: typeof core & typeof formats;
let browser: Browser;
let page: Page;

describe.skipIf(!isThere)('in headless Chromium', () => {
  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "export * from './dist/index.js'; export * from './dist/formats.js';",
        resolveDir: process.cwd(),
      },
      bundle: true,
      format: 'iife',
      globalName: 'nutgraf',
      platform: 'browser',
      write: false,
      logLevel: 'error',
    });
    browser = await chromium.launch({
      executablePath: EXECUTABLE,
      args: '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
        ' ',
      ),
    });
    page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  });

  afterAll(() => browser?.close());

  test('the core gives the same article as in Node, from text and from bytes', async () => {
    const html = readFileSync('examples/harbour-bridge.html', 'utf8');
    const [fromText, fromBytes] = await page.evaluate(
      (text) => [nutgraf.parseArticle(text), nutgraf.parseArticle(new TextEncoder().encode(text))],
      html,
    );
    expect(fromText).toEqual(parseArticle(html));
    expect(fromBytes).toEqual(parseArticle(html));
  });

  test('an error keeps its code', async () => {
    const code = await page.evaluate(() => {
      const result = nutgraf.safeParseArticle('');
      return result.success ? null : result.error.code;
    });
    expect(code).toBe('empty-input');
  });

  test('no hostile string runs in what toHtml writes', async () => {
    const victim = await browser.newPage();
    const ran: string[] = [];
    await victim.exposeFunction('alert', (what: unknown) => ran.push(String(what)));
    victim.on('dialog', (dialog) => {
      ran.push(dialog.message());
      void dialog.dismiss();
    });
    const articles = HOSTILE.flatMap((text) => HOSTILE_URLS.map((url) => poison(text, url)));
    const html = await page.evaluate(
      (list) => list.map((article) => nutgraf.toHtml(article, { quotations: true, pullquotes: true })).join('\n'),
      articles,
    );
    await victim.setContent(html);
    const links = await victim.locator('a[href]').all();
    const found = await victim.evaluate(() => ({
      scripts: document.querySelectorAll('script, iframe, object, embed, svg, style, form').length,
      handlers: Array.from(document.querySelectorAll('*')).filter((node) =>
        node.getAttributeNames().some((name) => name.startsWith('on')),
      ).length,
    }));
    expect(links).toHaveLength(0);
    expect(found).toEqual({ scripts: 0, handlers: 0 });
    expect(ran).toEqual([]);
    // The alarm itself works.
    await victim.setContent('<img src="x:" onerror="alert(1)">');
    await expect.poll(() => ran).toEqual(['1']);
    await victim.close();
  });
});
