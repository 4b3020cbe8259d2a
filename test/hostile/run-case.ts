import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HostileCase } from './cases.js';

/** Heap that a case may use, in megabytes. */
const HEAP = 512;

/** What came of a case; `outcome` is "article", the code of an error, "untyped", "crash" or "hang". */
export interface HostileResult {
  readonly outcome: string;
  readonly message?: string;
  readonly stack?: string;
  readonly valid: boolean;
  /** That nothing was added to Object.prototype. */
  readonly clean: boolean;
  readonly parseMs: number;
  readonly formatMs: number;
  /** Length of the input: bytes, or UTF-16 units, in millions. */
  readonly megabytes: number;
  readonly peakMb: number;
}

/**
 * Parses a case with the package in `folder`, in a process of its own that is killed after `limit` milliseconds.
 *
 * @param options those of the parse
 */
export async function runCase(
  { make }: HostileCase,
  folder: string,
  limit: number,
  options: { readonly positions?: boolean } = {},
): Promise<HostileResult> {
  const input = make();
  const place = mkdtempSync(join(tmpdir(), 'nutgraf-hostile-'));
  const file = join(place, 'input');
  try {
    writeFileSync(file, typeof input === 'string' ? Buffer.from(input, 'utf16le') : input);
    const kind = typeof input === 'string' ? 'text' : 'bytes';
    return await parseInChild([folder, file, kind, JSON.stringify(options)], limit);
  } finally {
    rmSync(place, { recursive: true });
  }
}

function parseInChild(args: readonly string[], limit: number): Promise<HostileResult> {
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, 'test/hostile/parse-file.mjs', ...args]);
  return new Promise((done, fail) => {
    let out = '';
    let complaints = '';
    let hung = false;
    const timer = setTimeout(() => {
      hung = true;
      child.kill('SIGKILL');
    }, limit);
    child.stdout.on('data', (part) => (out += part));
    child.stderr.on('data', (part) => (complaints += part));
    child.on('error', fail);
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) done(JSON.parse(out) as HostileResult);
      else done({ ...NOTHING, outcome: hung ? 'hang' : 'crash', message: complaints.slice(-1500) });
    });
  });
}

const NOTHING = { valid: false, clean: false, parseMs: 0, formatMs: 0, megabytes: 0, peakMb: 0 };
