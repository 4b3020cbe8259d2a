import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../site/build/build-site.js';
import { listGuides } from '../../site/build/guides.js';
import { findViolations, hasBrowser, openBrowser, watch } from './open-browser.js';

/** typedoc lays a link into the summary of a section that opens; its script builds them in the browser. */
const OF_TYPEDOC = /nested-interactive/;
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-site-'));
const pages = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

beforeAll(() => buildSite(folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every guide has its page, under the name of its file', () => {
  expect(listGuides().length).toBeGreaterThan(8);
  const written = pages().filter((name) => name.startsWith('documents/'));
  expect(written.sort()).toEqual(
    listGuides()
      .map(({ file }) => file.replace(/^docs\/(.*)\.md$/, 'documents/$1.html'))
      .sort(),
  );
});

test('every link within the site leads to a page of it', () => {
  const lost = pages().flatMap((name) => {
    const html = readFileSync(join(folder, name), 'utf8').replace(/<pre[\s\S]*?<\/pre>/g, '');
    const links = [...html.matchAll(/(?:href|src)="(?!https?:|mailto:|data:|#)([^"#]+)/g)].map(([, link = '']) => link);
    return links
      .filter((link) => !existsSync(join(folder, dirname(name), decodeURI(link))))
      .map((link) => `${name}: ${link}`);
  });
  expect(lost).toEqual([]);
});

test('nothing is loaded from anywhere else', () => {
  const foreign = pages().flatMap(
    (name) =>
      readFileSync(join(folder, name), 'utf8').match(/(?:<script|<img|<link)[^>]{1,200}(?:src|href)="https?:[^"]*/g) ??
      [],
  );
  expect(foreign).toEqual([]);
});

describe.skipIf(!hasBrowser)('in headless Chromium, opened from a folder', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  describe.each([
    ['light', 1280],
    ['light', 390],
    ['dark', 1280],
    ['dark', 390],
  ] as const)('%s, %i pixels wide', (colorScheme, width) => {
    test.each([
      'index.html',
      'documents/getting-started.html',
      'documents/rules.html',
      'functions/nutgraf.parseArticle.html',
    ])('%s has nothing serious that axe-core objects to', async (name) => {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
      const misdeeds = await watch(page);
      await page.goto(pathToFileURL(join(folder, name)).href);
      await page.waitForSelector('#tsd-nav-container a', { state: 'attached' });
      const serious = (await findViolations(page)).filter((line) => /^(?:serious|critical)/.test(line));
      expect(serious.filter((line) => !OF_TYPEDOC.test(line))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(misdeeds).toEqual({ complaints: [], requests: [], alerts: [] });
      await page.close();
    });
  });

  test('a click leads from the front page to the playground', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.locator('.front-action').click();
    await page.waitForSelector('.headline');
    expect(relative(folder, new URL(page.url()).pathname)).toBe('playground.html');
  });
});
