import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type GoldPage, PAGE_SETS, readPages } from './corpora.js';

/** Every `every`-th of the labelled pages, over all sets in their order. */
export function choosePages(folder: string, every: number): GoldPage[] {
  return PAGE_SETS.flatMap((set) => readPages(folder, set)).filter((_, index) => index % every === 0);
}

/** Where a labelled page's bytes are, and how they are to be read. */
export type PageFile = Pick<GoldPage, 'html' | 'encoding'>;

/** A labelled page's text, decoded as its label says. */
export function decodePage(folder: string, { html, encoding }: PageFile): string {
  return new TextDecoder(encoding).decode(gunzipSync(readFileSync(join(folder, 'corpora/body', html))));
}
