import { ArticleError } from '../errors.js';
import { resolveOptions } from '../options.js';
import { type BatchOptions, type BatchSettings, resolveBatchOptions } from './batch-options.js';
import { mapConcurrently } from './map-concurrently.js';
import type { PageInput } from './page-input.js';
import { PagePool } from './page-pool.js';
import type { PageResult } from './page-result.js';
import type { PageLine } from './worker.js';
import { type LineOptions, writeLine } from './write-line.js';

/** Pages between input and output for each thread: enough to read on past a slow page, few enough to keep memory flat. */
const WINDOW_PER_THREAD = 32;

/**
 * Reads many pages on all cores.
 *
 * One result for each page, whatever happens: a page that throws, hangs or eats memory gives an error, and the rest goes
 * on. The input is read no faster than results are taken. Leaving the loop ends the workers.
 *
 * @param pages any iterable, of any length
 * @throws {ArticleError} `invalid-options`, or `aborted` once `options.signal` is; and whatever `pages` throws
 * @example
 * for await (const result of parsePages([{ id: 'story', file: 'story.html' }])) {
 *   console.log(result.id, 'article' in result ? result.article.headline : result.error.code);
 * }
 */
export function parsePages(
  pages: AsyncIterable<PageInput> | Iterable<PageInput>,
  options?: BatchOptions,
): AsyncGenerator<PageResult, void, undefined> {
  const settings = readSettings(options);
  return runPages<PageResult>(pages, settings, {
    name: 'toResult',
    task: (page) => ({ page, parse: settings.parse }),
    fail: (page, error) => ({ id: page.id, url: page.url ?? null, error }),
  });
}

/** {@link parsePages} with output lines for results; they are written by the workers. */
export function parsePagesToLines(
  pages: AsyncIterable<PageInput> | Iterable<PageInput>,
  line: LineOptions,
  options?: BatchOptions,
): AsyncGenerator<PageLine, void, undefined> {
  const settings = readSettings(options);
  return runPages<PageLine>(pages, settings, {
    name: 'toLine',
    task: (page) => ({ page, parse: settings.parse, line }),
    fail: (page, error) => ({ id: page.id, text: writeLine(page, { error }, line), errorCode: error.code }),
  });
}

interface Work<R> {
  readonly name: string;
  readonly task: (page: PageInput) => { readonly page: PageInput };
  readonly fail: (page: PageInput, error: { code: string; message: string }) => R;
}

async function* runPages<R>(
  pages: AsyncIterable<PageInput> | Iterable<PageInput>,
  { threads, timeoutMs, memoryMb, ordered, signal }: BatchSettings,
  { name, task, fail }: Work<R>,
): AsyncGenerator<R, void, undefined> {
  const pool = new PagePool({ threads, timeoutMs, memoryMb });
  const work = (page: PageInput): Promise<R> =>
    'error' in page
      ? Promise.resolve(fail(page, page.error))
      : pool.run<R>(name, task(page), (error) => fail(page, error));
  try {
    yield* mapConcurrently(pages, work, { concurrency: threads, window: threads * WINDOW_PER_THREAD, ordered, signal });
  } catch (error) {
    if (!signal?.aborted) throw error;
    throw new ArticleError('aborted', 'The batch was ended by its signal.', { reason: signal.reason });
  } finally {
    await pool.close();
  }
}

// An option that no page can be read with is refused before the first, not once for each.
function readSettings(options: BatchOptions | undefined): BatchSettings {
  const settings = resolveBatchOptions(options);
  resolveOptions(settings.parse);
  return settings;
}
