import { availableParallelism } from 'node:os';
import { ArticleError } from '../errors.js';
import type { SharedParseOptions } from './read-page.js';

/** What `parsePages` takes beside the pages. */
export interface BatchOptions {
  /** Worker threads. @default one for each core */
  readonly threads?: number;
  /** Most milliseconds that a page may take; reading its file counts. @default 20_000 */
  readonly timeoutMs?: number;
  /** Most megabytes of JavaScript heap that a worker may have. @default 1_024 */
  readonly memoryMb?: number;
  /** Results in the order of the pages, or as completed. @default true */
  readonly ordered?: boolean;
  /** Ends the batch: the iteration throws an `ArticleError` with the code `aborted`, and all workers end. @default none */
  readonly signal?: AbortSignal;
  /** Options of `parseArticle` for every page. @default none */
  readonly parse?: SharedParseOptions;
}

/** Options with every default filled in. */
export interface BatchSettings extends Required<Omit<BatchOptions, 'signal'>> {
  readonly signal: AbortSignal | undefined;
}

/**
 * Options -> settings.
 *
 * @throws {ArticleError} `invalid-options`
 */
export function resolveBatchOptions(options: BatchOptions = {}): BatchSettings {
  const { threads = availableParallelism(), timeoutMs = 20_000, memoryMb = 1_024 } = options;
  for (const [name, value] of Object.entries({ threads, timeoutMs, memoryMb })) {
    if (Number.isSafeInteger(value) && value > 0) continue;
    throw new ArticleError(
      'invalid-options',
      `The option "${name}" has to be a positive whole number; found ${String(value)}.`,
      { option: name },
    );
  }
  const unknown = Object.keys(options).find((name) => !KNOWN.has(name));
  if (unknown !== undefined) {
    throw new ArticleError(
      'invalid-options',
      `There is no option "${unknown}". The options are ${[...KNOWN].join(', ')}.`,
      { option: unknown },
    );
  }
  const { ordered = true, signal, parse = {} } = options;
  return { threads, timeoutMs, memoryMb, ordered, signal, parse };
}

const KNOWN = new Set(['threads', 'timeoutMs', 'memoryMb', 'ordered', 'signal', 'parse']);
