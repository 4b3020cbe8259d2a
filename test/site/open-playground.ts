import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildPlayground } from '../../site/build/build-playground.js';
import { type Misdeeds, openBrowser, watch } from './open-browser.js';

const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

/** The playground in a folder of its own, as it is built, and a browser to open it in. */
export interface BuiltPlayground {
  /** A new window with the playground, at a fragment, once the page there has been read. */
  readonly open: (hash?: string, options?: BrowserContextOptions) => Promise<Playground>;
  readonly close: () => Promise<void>;
}

/** The playground in a window. */
export interface Playground {
  readonly page: Page;
  readonly misdeeds: Misdeeds;
  /** Goes to a fragment as somebody does who opens a link anew. */
  readonly reopen: (hash: string) => Promise<void>;
  /** Puts a page's HTML into the field and waits for the answer. */
  readonly paste: (html: string) => Promise<void>;
  /** The text of each element that a selector finds. */
  readonly texts: (selector: string) => Promise<string[]>;
}

/** Builds the playground and starts a browser. */
export async function buildPlaygroundToOpen(): Promise<BuiltPlayground> {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-playground-'));
  await buildPlayground(folder);
  cpSync('site/fonts', join(folder, 'assets/fonts'), { recursive: true });
  const browser = await openBrowser();
  const address = pathToFileURL(join(folder, 'playground.html')).href;
  return {
    open: (hash = '', options = DESK) => openWindow(browser, address, hash, options),
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openWindow(
  browser: Browser,
  address: string,
  hash: string,
  options: BrowserContextOptions,
): Promise<Playground> {
  const page = await (await browser.newContext(options)).newPage();
  const misdeeds = await watch(page);
  const answer = async (): Promise<void> => {
    await page.waitForFunction(() => /^(?:Read in|Refused)/.test(document.getElementById('status')?.textContent ?? ''));
  };
  const reopen = async (to: string): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(`${address}${to}`);
    await answer();
  };
  await reopen(hash);
  return {
    page,
    misdeeds,
    reopen,
    paste: async (html) => {
      await page.evaluate(() => document.getElementById('status')?.replaceChildren());
      await page.locator('#html').fill(html);
      await answer();
    },
    texts: (selector) => page.locator(selector).allTextContents(),
  };
}
