// In the build this is dist/index.js, the ESM that the package ships; see site/build/build-playground.ts.
import { ArticleError, explainArticle } from '../../src/index.js';
import type { Reading } from '../view/reading.js';

/** A parse that takes longer than this is given up: milliseconds. */
const PATIENCE = 10_000;

/** A page as it came in. */
export interface PageSource {
  readonly input: string | Uint8Array;
  /** The address that links are resolved against; null where it is not known. */
  readonly url: string | null;
}

/** What came of a page: a reading, or why there is none. */
export type Outcome =
  | { readonly reading: Reading; readonly milliseconds: number }
  | { readonly code: string; readonly message: string };

/** Reads a page here and now. Nothing leaves the browser: there is no network in nutgraf, and this page has none. */
export function readPage({ input, url }: PageSource): Outcome {
  const started = performance.now();
  try {
    const explained = explainArticle(input, { deadlineMs: PATIENCE, ...(url === null ? {} : { url }) });
    return { reading: { ...explained, meanings: RULE_MEANINGS }, milliseconds: performance.now() - started };
  } catch (error) {
    if (error instanceof ArticleError) return { code: error.code, message: error.message };
    throw error;
  }
}
