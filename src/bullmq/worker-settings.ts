import { type BatchOptions, type BatchSettings, resolveBatchOptions } from '../batch/batch-options.js';
import { resolveOptions } from '../options.js';

/** What a worker of the queue takes for its pages: the bounds of a page, and options of `parseArticle`. */
export type PageWorkerOptions = Pick<BatchOptions, 'timeoutMs' | 'memoryMb' | 'parse'>;

/** The variable of the environment that takes the options to the processes of the processor. */
const VARIABLE = 'NUTGRAF_PAGE_WORKER';

/**
 * The environment of a process that is to read pages with these options.
 *
 * @throws {ArticleError} `invalid-options`, here and not once for each page
 */
export function writeWorkerEnvironment(options: PageWorkerOptions): Record<string, string> {
  resolveOptions(resolveBatchOptions(options).parse);
  return { [VARIABLE]: JSON.stringify(options) };
}

/** The options that this process was started with, every default filled in. */
export function readWorkerSettings(environment: NodeJS.ProcessEnv): BatchSettings {
  return resolveBatchOptions(JSON.parse(environment[VARIABLE] ?? '{}') as PageWorkerOptions);
}
