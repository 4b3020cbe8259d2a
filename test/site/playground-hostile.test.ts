import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MARKUP_PAYLOADS, poisonedPage, URL_PAYLOADS } from '../hostile/payloads.js';
import { hasBrowser } from './open-browser.js';
import { type BuiltPlayground, buildPlaygroundToOpen } from './open-playground.js';

/** Long enough for an event handler of a broken picture, an animation, a frame, to run: milliseconds. */
const PATIENCE = 300;

describe.skipIf(!hasBrowser)('hostile pages in the playground', () => {
  let built: BuiltPlayground;
  beforeAll(async () => {
    built = await buildPlaygroundToOpen();
  });
  afterAll(() => built?.close());

  test('nothing of a hostile page runs, loads or becomes markup', { timeout: 180_000 }, async () => {
    const { page, misdeeds, paste } = await built.open();
    const pages = MARKUP_PAYLOADS.map((markup, i) => poisonedPage(markup, URL_PAYLOADS[i % URL_PAYLOADS.length] ?? ''));
    for (const html of pages) {
      await paste(html);
      for (const tab of ['blocks', 'json', 'article']) await page.locator(`#tab-${tab}`).click();
      const strange = await page
        .locator('#result')
        .evaluate((result) =>
          Array.from(result.querySelectorAll('*')).flatMap((node) => [
            ...(/^(?:script|img|svg|iframe|object|embed|style|link|form|video|audio|math|base)$/i.test(node.tagName)
              ? [node.tagName]
              : []),
            ...node.getAttributeNames().filter((name) => /^(?:on|src|action|formaction)/.test(name)),
            ...(node.hasAttribute('href') && !node.getAttribute('href')?.startsWith('#') ? ['href'] : []),
          ]),
        );
      expect(strange).toEqual([]);
    }
    await page.waitForTimeout(PATIENCE);
    expect(misdeeds).toEqual({ complaints: [], requests: [], alerts: [] });
  });

  test('the alarms work: a script in the page would be heard, and the policy forbids every request', async () => {
    const { page, misdeeds } = await built.open();
    await page.evaluate(() => (globalThis as unknown as { alert: (what: string) => void }).alert('heard'));
    await expect.poll(() => misdeeds.alerts).toEqual(['heard']);
    const refused: string[] = [];
    page.on('requestfailed', (request) => {
      if (request.failure()?.errorText === 'csp') refused.push(request.url());
    });
    const reached = await page.evaluate(async () => {
      const picture = new Promise<string>((done) => {
        const image = new Image();
        image.onload = () => done('loaded');
        image.onerror = () => done('refused');
        image.src = 'https://news.example/pixel.png';
      });
      const sent = await fetch('https://news.example/').then(
        () => 'sent',
        () => 'refused',
      );
      document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="alert(`ran`)">');
      return [sent, await picture];
    });
    await page.waitForTimeout(PATIENCE);
    expect(reached).toEqual(['refused', 'refused']);
    expect(new Set(refused)).toEqual(new Set(misdeeds.requests));
    expect(misdeeds.alerts).toEqual(['heard']);
    expect(misdeeds.complaints.join()).toMatch(/Content Security Policy/);
  });

  test('a megabyte of nested tags, a picture, and nothing at all get an answer', { timeout: 120_000 }, async () => {
    const { page, misdeeds, paste, texts } = await built.open();
    await paste('<div>'.repeat(200_000));
    expect(await texts('.refusal code')).toEqual(['too-large']);
    await paste(`<p>${'<b><i>'.repeat(1_900)}${readFileSync('examples/storm-live.html', 'utf8')}`);
    expect((await texts('#status')).join()).toMatch(/^(?:Read in|Refused)/);
    await page.locator('#file').setInputFiles({
      name: 'picture.png',
      mimeType: 'image/png',
      buffer: readFileSync('test/site/one-pixel.png'),
    });
    await expect.poll(() => texts('.refusal code')).toEqual(['not-html']);
    await page.locator('#file').setInputFiles({ name: 'nothing.html', mimeType: 'text/html', buffer: Buffer.alloc(0) });
    await expect.poll(() => texts('.refusal code')).toEqual(['empty-input']);
    expect(misdeeds).toEqual({ complaints: [], requests: [], alerts: [] });
  });
});
