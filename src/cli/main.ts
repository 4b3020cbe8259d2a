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
  output: process.stdout,
  env: process.env,
};

/** The commands beside that for one page. Each is loaded only when it is asked for: a page needs no workers and archives. */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  batch: async (args) => (await import('./batch/run-batch-command.js')).runBatchCommand(args),
  explain: async (args) => {
    const { runExplainCommand } = await import('./explain/run-explain-command.js');
    return runExplainCommand(args, streams, new URL('./report/', import.meta.url));
  },
  rule: async (args) => (await import('./rule/run-rule.js')).runRule(args, streams),
  doctor: async (args) => (await import('./doctor/run-doctor.js')).runDoctor(args, streams),
};

const [first = '', ...rest] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
process.exitCode = command ? await command(rest) : await runCli(process.argv.slice(2), streams);
