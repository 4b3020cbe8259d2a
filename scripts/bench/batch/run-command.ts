import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a program of the build is run. */
export interface RunOptions {
  /** Cores that it is held to. @default all */
  readonly cores?: number;
  /** The file that is its standard input. @default none */
  readonly stdin?: string;
}

/** What a run took. */
export interface RunCost {
  /** Wall clock in seconds, the start of the process included. */
  readonly wall: number;
  /** CPU time of all its threads in seconds. */
  readonly cpu: number;
  /** The memory of the process in megabytes, looked at every half second. */
  readonly memory: readonly number[];
}

const SAMPLE_MS = 500;

/** Runs a program of the build to its end; its own progress goes on to standard error. */
export async function runToEnd(args: readonly string[], built: string, options: RunOptions = {}): Promise<RunCost> {
  const start = performance.now();
  const child = startProgram(['--import', `./${join(built, 'report-usage.js')}`, ...args], options);
  const memory: number[] = [];
  const timer = setInterval(() => memory.push(readResidentMegabytes(child)), SAMPLE_MS);
  const [code] = await once(child, 'close');
  clearInterval(timer);
  const usage = readPrinted(child).match(/cpu seconds (\d+\.\d+)/)?.[1];
  if (code !== 0 || usage === undefined) throw new Error(`${args.join(' ')} ended with ${code}.`);
  return { wall: (performance.now() - start) / 1_000, cpu: Number(usage), memory };
}

const printed = new WeakMap<ChildProcess, string>();

/** Starts Node with a program, held to the first cores where they are numbered and `taskset` is there. */
export function startProgram(args: readonly string[], { cores, stdin }: RunOptions): ChildProcess {
  const pin = cores !== undefined && canPin() ? ['taskset', '-c', `0-${cores - 1}`] : [];
  const [program = '', ...rest] = [...pin, process.execPath, ...args];
  const input = stdin === undefined ? 'ignore' : openSync(stdin, 'r');
  const child = spawn(program, rest, { stdio: [input, 'ignore', 'pipe'] });
  if (typeof input === 'number') closeSync(input);
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
    printed.set(child, readPrinted(child).concat(piece).slice(-2_000));
    process.stderr.write(piece.replace(/^cpu seconds .*\n/m, ''));
  });
  return child;
}

function readPrinted(child: ChildProcess): string {
  return printed.get(child) ?? '';
}

let pinning: boolean | null = null;

/** Whether processes can be held to cores here. */
export function canPin(): boolean {
  if (pinning !== null) return pinning;
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' });
    pinning = true;
  } catch {
    pinning = false;
  }
  return pinning;
}

function readResidentMegabytes({ pid }: ChildProcess): number {
  try {
    return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1] ?? 0) / 1_024;
  } catch {
    return 0;
  }
}
