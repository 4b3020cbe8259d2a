import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where Debian's package `chromium` puts it. */
const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS = '--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking';

/** Whether there is a browser to test with; says so loudly where there is none. */
export const hasBrowser = existsSync(EXECUTABLE);
if (!hasBrowser) {
  console.error(
    `\n*** NO BROWSER AT ${EXECUTABLE}: tests are SKIPPED. apt-get install chromium, or set CHROMIUM. ***\n`,
  );
}

/** A headless Chromium. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE, args: FLAGS.split(' ') });
}

/** What a page did that it must not do. */
export interface Misdeeds {
  /** Errors and warnings on the console, and exceptions that nobody caught. */
  readonly complaints: string[];
  /** Requests to anywhere but the folder of the site. */
  readonly requests: string[];
  /** Calls of `alert`, which hostile pages make. */
  readonly alerts: string[];
}

/** Watches a page from before its first load. */
export async function watch(page: Page): Promise<Misdeeds> {
  const misdeeds: Misdeeds = { complaints: [], requests: [], alerts: [] };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) misdeeds.complaints.push(message.text());
  });
  page.on('pageerror', (error) => misdeeds.complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) misdeeds.requests.push(request.url());
  });
  page.on('dialog', (dialog) => {
    misdeeds.alerts.push(dialog.message());
    void dialog.dismiss();
  });
  await page.exposeFunction('alert', (what: unknown) => misdeeds.alerts.push(String(what)));
  return misdeeds;
}

/** A violation of WCAG that axe-core found, in one line: its rule, its weight, the first element. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      // It would load the style sheets a second time, which a page from a folder must not.
      preload: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.map(
    ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 120)}`,
  );
}
