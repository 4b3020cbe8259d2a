#!/usr/bin/env node
import { type CliStreams, runCli } from './run-cli.js';

// A reader that has seen enough (`nutgraf page.html | head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const streams: CliStreams = {
  readInput: async () => {
    const pieces: Buffer[] = [];
    for await (const piece of process.stdin) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  },
  writeOutput: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
};
const [first, ...rest] = process.argv.slice(2);
if (first === 'batch') {
  // The workers and archives of a batch are not loaded for a single page.
  const { runBatchCommand } = await import('./batch/run-batch-command.js');
  process.exitCode = await runBatchCommand(rest);
} else if (first === 'explain') {
  const { runExplainCommand } = await import('./explain/run-explain-command.js');
  process.exitCode = await runExplainCommand(rest, streams, new URL('./report/', import.meta.url));
} else {
  process.exitCode = await runCli(process.argv.slice(2), streams);
}
