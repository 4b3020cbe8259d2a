import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations, hasBrowser } from './open-browser.js';
import { type BuiltPlayground, buildPlaygroundToOpen } from './open-playground.js';

const VIEWS = ['storm-live/article', 'harbour-bridge/block-31', 'baths-german/json', 'front-page/'];
const WINDOWS = [
  ['light', 1280],
  ['light', 390],
  ['dark', 1280],
  ['dark', 390],
] as const;
/** The pictures of the README: file, what it shows, what stands at its upper edge (null: as it opens), colours, size. */
const PICTURES = [
  ['playground', '#storm-live/article', '.figures', 'light', 1280, 960],
  ['playground-blocks', '#glassworks-teaser/blocks', '.bar', 'dark', 1280, 860],
  ['playground-phone', '#harbour-bridge/quotation-1', null, 'light', 390, 760],
] as const;

describe.skipIf(!hasBrowser)('who can use the playground', () => {
  let built: BuiltPlayground;
  beforeAll(async () => {
    built = await buildPlaygroundToOpen();
  });
  afterAll(() => built?.close());

  describe.each(WINDOWS)('%s, %i pixels wide', (colorScheme, width) => {
    test.each(VIEWS)('#%s has nothing that axe-core objects to, and does not scroll sideways', async (hash) => {
      const { page } = await built.open(`#${hash}`, { colorScheme, viewport: { width, height: 800 } });
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.close();
    });
  });

  test('axe-core finds what is wrong', async () => {
    const { page } = await built.open();
    await page.evaluate(() => document.getElementById('result')?.append(document.createElement('button')));
    expect(await findViolations(page)).toEqual([expect.stringMatching(/^critical button-name/)]);
  });

  /** On demand: `npm run screenshots`. */
  test.skipIf(process.env['SCREENSHOTS'] === undefined)('pictures for the README', async () => {
    mkdirSync('docs/images', { recursive: true });
    for (const [file, hash, edge, colorScheme, width, height] of PICTURES) {
      const { page } = await built.open(hash, { colorScheme, viewport: { width, height }, reducedMotion: 'reduce' });
      // How long it took differs from run to run; a picture must not.
      await page.evaluate(() =>
        document.getElementById('status')?.replaceChildren('Read in this browser. Nothing was sent anywhere.'),
      );
      await page.evaluate(() => document.fonts.ready);
      if (edge !== null) await page.locator(edge).evaluate((node) => node.scrollIntoView({ block: 'start' }));
      await page.screenshot({ path: `docs/images/${file}.png` });
    }
  });
});
