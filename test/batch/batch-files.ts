import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as batchEntry from '../../src/batch.js';
import type * as bullmqEntry from '../../src/bullmq.js';

/** The built command; `npm test` builds it first. */
export const CLI = resolve('dist/cli.js');

/** The built `nutgraf/batch`: its workers are files of `dist`. */
export async function importBatch(): Promise<typeof batchEntry> {
  return (await import(pathToFileURL(resolve('dist/batch.js')).href)) as typeof batchEntry;
}

/** The built `nutgraf/bullmq`. */
export async function importBullmq(): Promise<typeof bullmqEntry> {
  return (await import(pathToFileURL(resolve('dist/bullmq.js')).href)) as typeof bullmqEntry;
}

export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'nutgraf-batch-'));
}

/** An invented story, another one for each number. */
export function inventStory(number: number): string {
  const paragraphs = [
    `The ferry to Lower Tamsin left ${number + 2} minutes late on Friday because a heron had settled on the ramp and would not be moved by anybody.`,
    `“We waited until it had finished its fish,” said Ilva Quenby, who has run the crossing number ${number} for most of her working life.`,
    'Passengers were given tea, and the harbour office said that the timetable would not be changed on account of a bird.',
    'The heron came back in the afternoon, when the ramp was dry, and stood there until the last boat had gone home.',
  ];
  return `<!doctype html><html lang="en"><head><title>Ferry ${number} waits for a heron</title></head><body><article><h1>Ferry ${number} waits for a heron</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
}

/** A page whose tree is far too large for a small heap or a short time; the limits of the core are lifted for it. */
export const HUGE_PAGE = `<html><body>${'<div><p>word <b>word</b> <i>word</i></p></div>'.repeat(400_000)}</body></html>`;
export const NO_LIMITS = { maxBytes: 1e9, maxNodes: 1e9, maxDepth: 1e6, maxBlocks: 1e9, maxTextLength: 1e9 } as const;

/** Runs the command; gives what it printed and its exit code. */
export async function runCommand(
  args: readonly string[],
  { input = '', cwd = process.cwd() }: { input?: string | Uint8Array; cwd?: string } = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [CLI, ...args], { cwd, stdio: 'pipe' });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    out += piece;
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    err += piece;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, out, err };
}

/** The lines of an output as values. */
export function readOutput(
  text: string,
): { id: string; url: string | null; headline?: string; error?: { code: string } }[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** Whether a program is there; says loudly that tests are skipped where it is not. */
export function hasProgram(name: string): boolean {
  try {
    execFileSync('which', [name], { stdio: 'ignore' });
    return true;
  } catch {
    console.error(`\n*** ${name} IS MISSING: the tests that need it are SKIPPED. .ci/run installs it. ***\n`);
    return false;
  }
}
