import { UsageError } from '../usage-error.js';
import { BATCH_HELP } from './help.js';
import { readBatchArguments } from './read-batch-arguments.js';
import { type BatchExitCode, runBatch } from './run-batch.js';

/** Runs `nutgraf batch` with the streams and signals of this process. 2: not understood, or the files don't allow it. */
export async function runBatchCommand(args: readonly string[]): Promise<BatchExitCode | 2> {
  const stop = new AbortController();
  const interrupt = (): void => {
    // A second Ctrl-C does not wait for the pages under work.
    if (stop.signal.aborted) process.exit(130);
    process.stderr.write('\nStopping: pages under work are finished. Ctrl-C again to leave them.\n');
    stop.abort();
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  try {
    const command = readBatchArguments(args);
    if (command === null) {
      process.stdout.write(BATCH_HELP);
      return 0;
    }
    return await runBatch(command, {
      stdin: process.stdin,
      stdout: process.stdout,
      stderr: process.stderr,
      stopped: stop.signal,
    });
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`nutgraf: ${error.message}\nnutgraf batch --help says what it takes.\n`);
      return 2;
    }
    if (error instanceof Error && 'code' in error) {
      process.stderr.write(`nutgraf: ${error.message} (${error.code})\n`);
      return 2;
    }
    throw error;
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    // Standard input may still be open after a stop, and would hold the process.
    process.stdin.destroy();
  }
}
