import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MARKUP_PAYLOADS, poisonedPage, URL_PAYLOADS } from '../hostile/payloads.js';
import { importBuiltPackage } from '../package/built-package.js';
import { findViolations, hasBrowser, openBrowser, watch } from './open-browser.js';

const { parseArticle } = await importBuiltPackage();
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-report-'));
const report = join(folder, 'report.html');
const page = resolve('examples/storm-live.html');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command of the built package. */
function explain(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/cli.js'), 'explain', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('nutgraf explain', () => {
  test('--out writes one file and says so', () => {
    expect(explain(page, '--out', 'report.html')).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^report\.html: 36 blocks, \d+ kept\. Open it in a browser\.\n$/),
      stderr: '',
    });
    expect(readdirSync(folder)).toEqual(['report.html']);
  });

  test('without --out it prints what --explain prints', () => {
    const lines = execFileSync(process.execPath, ['dist/cli.js', '--explain', page], { encoding: 'utf8' });
    expect(explain(page)).toEqual({ status: 0, stdout: lines, stderr: '' });
  });

  test.each([
    [[], 2, /^nutgraf: Expected a FILE, or - for standard input, but found none\.\nnutgraf explain --help/],
    [[page, page], 2, /^nutgraf: Expected one FILE, but found 2/],
    [[page, '--out', page], 2, /^nutgraf: Expected --out to name another file than the page/],
    [[page, '--out', ''], 2, /^nutgraf: Expected the name of a file after --out/],
    [[page, '--url', 'story'], 2, /^nutgraf: Expected an absolute address after --url/],
    [
      [page, '--colour'],
      2,
      /^nutgraf: Expected one of the options --out, --url, --help, but found --colour\.\nnutgraf explain --help/,
    ],
    [['lost.html'], 1, /^nutgraf: Expected a readable file, but lost\.html could not be read\..*\(ENOENT\)\n$/],
    [
      [page, '--out', 'lost/report.html'],
      1,
      /^nutgraf: Expected to write the report to lost\/report\.html.*\(ENOENT\)\n$/,
    ],
    [
      [resolve('examples/front-page.html'), '--out', 'none.html'],
      1,
      /^nutgraf: The page holds no article.*\(no-article\)\n$/,
    ],
  ])('%j is refused with %i and a word on what to do', (args, status, message) => {
    expect(explain(...args)).toEqual({ status, stdout: '', stderr: expect.stringMatching(message) });
    expect(readdirSync(folder)).toEqual(['report.html']);
  });

  test('--help says what it takes', () => {
    expect(explain('--help').stdout).toMatch(/^nutgraf explain FILE\|- \[options\]/);
  });
});

describe.skipIf(!hasBrowser)('the report in headless Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    explain(page, '--out', 'report.html');
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test('shows the blocks, then the article, its speakers and the JSON, from the one file', async () => {
    const window = await browser.newPage();
    const misdeeds = await watch(window);
    await window.goto(pathToFileURL(report).href);
    expect(await window.locator('.block').count()).toBe(36);
    expect((await window.locator('.fate-removed .why').allTextContents()).join()).toMatch(/calls itself “share”/);
    await window.getByRole('tab', { name: 'Article' }).click();
    expect(await window.locator('.voice .name').allTextContents()).toContain('Ilse Marrow');
    await window.getByRole('tab', { name: 'JSON' }).click();
    expect(JSON.parse((await window.locator('.json').textContent()) ?? '')).toEqual(parseArticle(readFileSync(page)));
    expect(misdeeds).toEqual({ complaints: [], requests: [], alerts: [] });
  });

  test('a permalink opens its block', async () => {
    const window = await browser.newPage();
    await window.goto(`${pathToFileURL(report).href}#block-24`);
    expect(await window.evaluate(() => document.activeElement?.id)).toBe('block-24');
    await window.locator('#block-30 .number').click();
    expect(window.url()).toMatch(/report\.html#block-30$/);
  });

  test.each([
    ['light', 1280],
    ['light', 390],
    ['dark', 1280],
    ['dark', 390],
  ] as const)('%s, %i pixels wide: axe-core objects to nothing', async (colorScheme, width) => {
    const window = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
    await window.goto(pathToFileURL(report).href);
    for (const tab of ['Blocks', 'Article', 'JSON']) {
      await window.getByRole('tab', { name: tab }).click();
      expect(await findViolations(window)).toEqual([]);
    }
    expect(await window.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await window.close();
  });

  test('nothing of a hostile page, its name included, runs in its report', { timeout: 180_000 }, async () => {
    const window = await browser.newPage();
    const misdeeds = await watch(window);
    const payloads = [...MARKUP_PAYLOADS, '</script><script>alert(1)</script>', '<!--<script>', ']]>--></script>'];
    for (const [i, markup] of payloads.entries()) {
      const file = `a<img src=x onerror=alert(1)>&lt;b ${i}.html`;
      writeFileSync(join(folder, file), poisonedPage(markup, URL_PAYLOADS[i % URL_PAYLOADS.length] ?? ''));
      expect(explain(file, '--out', 'hostile.html').status).toBe(0);
      await window.goto(pathToFileURL(join(folder, 'hostile.html')).href);
      expect(await window.locator('h1').textContent()).toBe(file);
      expect(await window.locator('.block').count()).toBeGreaterThan(5);
      expect(
        await window.locator('script, img, svg, iframe, object, embed, form, video, audio, math, base').count(),
      ).toBe(2);
    }
    expect(misdeeds).toEqual({ complaints: [], requests: [], alerts: [] });
  });
});
