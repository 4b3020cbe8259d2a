import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importBuiltPackage } from '../package/built-package.js';
import { hasBrowser } from './open-browser.js';
import { type BuiltPlayground, buildPlaygroundToOpen } from './open-playground.js';

const { parseArticle } = await importBuiltPackage();

describe.skipIf(!hasBrowser)('the playground, opened from a folder in headless Chromium', () => {
  let built: BuiltPlayground;
  beforeAll(async () => {
    built = await buildPlaygroundToOpen();
  });
  afterAll(() => built?.close());

  test('opens with a report, without a complaint and without the network', async () => {
    const { page, misdeeds, texts } = await built.open();
    expect(await texts('.headline')).toEqual(['Port Callow Closes Its Swing Bridge To Lorries']);
    expect(await texts('.voice .name')).toEqual(['Oswin Pellard', 'Maren Holt']);
    expect(await texts('.voice:last-child .attribution .named')).toEqual([
      'Maren Holt · said',
      'Holt · added',
      'Holt · explained',
    ]);
    expect(await page.locator('.story .quotation.voice-2').count()).toBe(3);
    expect(await page.evaluate(() => document.fonts.check('16px Newsreader'))).toBe(true);
    expect(misdeeds).toEqual({ complaints: [], requests: [], alerts: [] });
  });

  test('shows the article that Node reads', async () => {
    const { page, texts } = await built.open('#harbour-bridge/json');
    const [json = ''] = await texts('.json');
    expect(JSON.parse(json)).toEqual(parseArticle(readFileSync('examples/harbour-bridge.html')));
    expect(await page.getByRole('tab', { name: 'JSON' }).getAttribute('aria-selected')).toBe('true');
  });

  test('each example is read, and the front page is refused with its reason', async () => {
    const { page, misdeeds, texts } = await built.open();
    const seen: (string | null)[][] = [];
    for (const button of await page.locator('.examples button').all()) {
      await button.click();
      const name = (await button.getAttribute('data-example')) ?? '';
      await page.waitForSelector(`[data-example="${name}"][aria-pressed="true"]`);
      await page.waitForSelector('#result[aria-busy="false"]');
      seen.push([name, ...(await texts('.headline, .refusal code'))]);
    }
    expect(seen.at(-1)).toEqual(['front-page', 'no-article']);
    expect(new Set(seen.map(([, headline]) => headline)).size).toBe(seen.length);
    expect(misdeeds.complaints).toEqual([]);
  });

  test('every rule that the examples hit is explained', async () => {
    for (const name of ['harbour-bridge', 'storm-live', 'lamplighter-interview', 'baths-german', 'glassworks-teaser']) {
      const { page } = await built.open(`#${name}/blocks`);
      const unexplained = await page.locator('.block').evaluateAll((rows) =>
        rows.flatMap((row, i) => {
          const rule = row.querySelector('.rule')?.textContent;
          const isNew = rows[i - 1]?.querySelector('.rule')?.textContent !== rule;
          return isNew && row.querySelector('.why') === null ? [rule] : [];
        }),
      );
      expect(unexplained, name).toEqual([]);
    }
  });

  test('a permalink opens its block, also one that the legend hides', async () => {
    const { page, texts } = await built.open('#harbour-bridge/block-31');
    const focused = () => page.evaluate(() => document.activeElement?.id);
    expect(await focused()).toBe('block-31');
    await expect.poll(() => page.locator('#block-31').isVisible()).toBe(true);
    expect((await texts('#block-31 .role')).join()).toMatch(/promo-donate$/);

    await page.getByRole('checkbox', { name: /^Stripped/ }).uncheck();
    expect(await page.locator('#block-31').isVisible()).toBe(false);
    await page.locator('#block-29 .number').click();
    expect(page.url()).toMatch(/#harbour-bridge\/block-29$/);
    await page.evaluate(() => {
      location.hash = '#harbour-bridge/block-31';
    });
    await expect.poll(focused).toBe('block-31');
    expect(await page.locator('#block-31').isVisible()).toBe(true);
  });

  test('a quotation of the list leads to its words in the text', async () => {
    const { page, texts } = await built.open();
    await page.locator('.said a').nth(2).click();
    expect(page.url()).toMatch(/#harbour-bridge\/quotation-2$/);
    await expect.poll(() => texts('.quotation.pointed')).toEqual([expect.stringMatching(/^While we do not comment/)]);
  });

  test('the tabs follow the keyboard', async () => {
    const { page } = await built.open();
    await page.getByRole('tab', { name: 'Article' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.blocks').isVisible()).toBe(true);
    await page.keyboard.press('End');
    expect(await page.locator('.json').isVisible()).toBe(true);
    expect(page.url()).toMatch(/#harbour-bridge\/json$/);
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.headline').isVisible()).toBe(true);
  });

  test('a page that is pasted, chosen or dropped is read, bytes as bytes', async () => {
    const { page, misdeeds, paste, texts } = await built.open();
    await paste(readFileSync('examples/baths-german.html', 'utf8'));
    expect(await texts('.voice .name')).toContain('Swantje Olbers');
    expect(page.url()).not.toContain('#');
    const old = writeWindows1252(
      readFileSync('examples/baths-german.html', 'utf8').replaceAll('Stadtbad', 'Hallenbad'),
    );
    await page.locator('#file').setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: old });
    await expect.poll(() => texts('.headline')).toEqual(['Das Hallenbad öffnet wieder – nach elf Jahren']);
    await page.evaluate(
      (html) => {
        const data = new DataTransfer();
        data.items.add(new File([html], 'page.html', { type: 'text/html' }));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      readFileSync('examples/storm-live.html', 'utf8'),
    );
    await expect.poll(() => texts('.voice .name')).toContain('Ilse Marrow');
    expect(misdeeds.complaints).toEqual([]);
  });

  test('a page of many blocks is shown in pieces, and a permalink reaches the last', async () => {
    const rows = Array.from({ length: 2_500 }, (_, i) => `<li><a href="/${i}">Story number ${i}</a></li>`).join('');
    const example = readFileSync('examples/harbour-bridge.html', 'utf8');
    const { page, paste } = await built.open();
    await paste(example.replace('</footer>', `<ul>${rows}</ul></footer>`));
    await page.locator('#tab-blocks').click();
    expect(await page.locator('.block').count()).toBe(1_000);
    await page.getByRole('button', { name: /^Show more of the/ }).click();
    expect(await page.locator('.block').count()).toBe(2_000);
    await page.evaluate(() => {
      location.hash = '#block-2540';
    });
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('block-2540');
  });

  test('the switch of colours is kept, and is the one of the guides', async () => {
    const { page, reopen } = await built.open();
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.locator('#theme').selectOption('dark');
    const dark = await paper();
    expect(dark).not.toBe(light);
    await reopen('');
    expect(await paper()).toBe(dark);
    expect(await page.evaluate(() => localStorage.getItem('tsd-theme'))).toBe('dark');
  });
});

/** A page in the old encoding of Western Europe, which says so itself. */
function writeWindows1252(html: string): Buffer {
  const signs = { '„': 0x84, '“': 0x93, '–': 0x96 };
  const bytes = html
    .replace('utf-8', 'windows-1252')
    .replace(/[„“–]/g, (sign) => String.fromCharCode(signs[sign as '„']));
  return Buffer.from(bytes, 'latin1');
}
