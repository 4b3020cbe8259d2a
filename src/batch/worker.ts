/** The worker thread of a batch; a build entry of its own. Piscina calls the export that the task names. */
import { noteStart } from './page-clock.js';
import type { PageInput } from './page-input.js';
import type { PageResult } from './page-result.js';
import { readPage, type SharedParseOptions } from './read-page.js';
import { type LineOptions, writeLine } from './write-line.js';

/** A page that is to become a result. */
export interface ResultTask {
  readonly page: PageInput;
  readonly parse: SharedParseOptions;
  /** Where the worker notes that it has taken the page up; see `PageClock`. */
  readonly startedAt: BigInt64Array;
}

/** A page that is to become an output line. */
export interface LineTask extends ResultTask {
  readonly line: LineOptions;
}

/** An output line, and its error's code for the summary. */
export interface PageLine {
  readonly id: string;
  readonly text: string;
  readonly errorCode: string | null;
}

/** A page's article or error. */
export function toResult({ page, parse, startedAt }: ResultTask): PageResult {
  noteStart(startedAt);
  const outcome = readPage(page, parse);
  if ('error' in outcome) return { id: page.id, url: page.url ?? null, error: outcome.error };
  return { id: page.id, url: page.url ?? outcome.article.url, article: outcome.article };
}

/** A page's output line: serialised here, so that the main thread has only bytes to move. */
export function toLine({ page, parse, line, startedAt }: LineTask): PageLine {
  noteStart(startedAt);
  const outcome = readPage(page, parse);
  return {
    id: page.id,
    text: writeLine(page, outcome, line),
    errorCode: 'error' in outcome ? outcome.error.code : null,
  };
}
