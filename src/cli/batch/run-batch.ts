import { stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { listFiles } from '../../batch/inputs/list-files.js';
import { readPages } from '../../batch/inputs/read-pages.js';
import type { PageInput } from '../../batch/page-input.js';
import { parsePagesToLines } from '../../batch/parse-pages.js';
import { UsageError } from '../usage-error.js';
import { type LineOutput, openFileOutput, openStreamOutput } from './line-output.js';
import { Progress, type ProgressStream } from './progress.js';
import type { BatchCommand } from './read-batch-arguments.js';
import { repairOutput, skipDonePages } from './resume-output.js';
import { takeUntilAborted } from './take-until-aborted.js';

/** Where a batch reads and writes, and what ends it. */
export interface BatchStreams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: ProgressStream;
  /** Ends the reading; pages under work are finished and written. */
  readonly stopped: AbortSignal;
}

/** 0: done; 1: all pages failed, or any with `--strict`; 130: stopped. */
export type BatchExitCode = 0 | 1 | 130;

/** Runs a batch; every page that was begun has its line when this comes back. */
export async function runBatch(command: BatchCommand, streams: BatchStreams): Promise<BatchExitCode> {
  const progress = new Progress(streams.stderr);
  const output = await openOutput(command, streams);
  const { format, fields, pretty, ordered, threads, timeoutMs, memoryMb } = command;
  const lines = parsePagesToLines(
    selectPages(command, streams, progress),
    { format, fields, pretty },
    {
      ordered,
      ...(threads !== undefined && { threads }),
      ...(timeoutMs !== undefined && { timeoutMs }),
      ...(memoryMb !== undefined && { memoryMb }),
    },
  );
  const ended = new AbortController();
  // On a terminal that shows the lines themselves, progress would stand in their midst.
  if (!command.quiet && !(command.out === null && streams.stdout.isTTY)) {
    progress.start();
    void measureInputs(command, ended.signal).then((bytes) => bytes !== null && progress.setTotalBytes(bytes));
  }
  try {
    for await (const line of lines) {
      await output.write(line.text);
      progress.addPage(line.errorCode);
      if (output.isGone()) break;
    }
  } finally {
    ended.abort();
    progress.stop();
    await output.close();
  }
  if (!command.quiet) streams.stderr.write(progress.summarize());
  if (streams.stopped.aborted) return 130;
  const { pages, failed } = progress.counts;
  return failed > 0 && (command.strict || failed === pages) ? 1 : 0;
}

async function openOutput({ out, resume }: BatchCommand, { stdout }: BatchStreams): Promise<LineOutput> {
  if (out === null) return openStreamOutput(stdout);
  if (resume) await repairOutput(out);
  return openFileOutput(out, resume).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `Expected a file that can be written after --out, but ${out} could not be opened (${error.code}). ` +
        'Check that its folder is there, and the rights.',
    );
  });
}

async function* selectPages(
  { inputs, stdinHolds, out, resume, ordered }: BatchCommand,
  { stdin, stopped }: BatchStreams,
  progress: Progress,
): AsyncGenerator<PageInput, void, undefined> {
  const onBytes = (bytes: number): void => progress.addBytes(bytes);
  const all = readPages(inputs, { stdin, stdinHolds, onBytes, ...(out !== null && { except: out }) });
  const counted = countFiles(all, progress);
  const pages = out !== null && resume ? skipDonePages(counted, out, ordered) : counted;
  for await (const page of takeUntilAborted(pages, stopped)) {
    progress.beginPage();
    yield page;
  }
}

async function* countFiles(
  pages: AsyncIterable<PageInput>,
  progress: Progress,
): AsyncGenerator<PageInput, void, undefined> {
  for await (const page of pages) {
    if ('file' in page) progress.addBytes(await readSize(page.file));
    yield page;
  }
}

/** The bytes of all inputs; null where standard input is one, and where the batch was over first. */
async function measureInputs({ inputs, out }: BatchCommand, ended: AbortSignal): Promise<number | null> {
  if (inputs.includes('-')) return null;
  let bytes = 0;
  for (const input of inputs) {
    for await (const file of listFiles(input, out ?? undefined)) {
      if (ended.aborted) return null;
      bytes += await readSize(file);
    }
  }
  return bytes;
}

async function readSize(file: string): Promise<number> {
  return (await stat(file).catch(() => null))?.size ?? 0;
}
