/**
 * Many pages: `npm run bench:batch -- [FOLDER]`.
 *
 * Speed of the batch layer on one and on two threads beside bare `parseArticle`, in turns, so that all meet the same noise;
 * memory over a long run; kill -9 and resume; an archive of the pages against their files.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type InputFiles, readInputPages, writeInputFiles } from './bench/batch-input.js';
import { buildBatchForBenchmark, removeBuild } from './bench/build.js';
import { findCorporaFolder } from './bench/corpora.js';

const HELP = `npm run bench:batch -- [FOLDER] [options]

FOLDER        has corpora/ and bench/ (default: $NUTGRAF_CORPORA, else ../shared)
--pages N     pages of the long run (default 20000; the labelled pages, repeated)
--every N     only every N-th page in the runs that compare (default 1)
--rounds N    rounds of the comparison of speeds (default 3)
--only A,B    only these parts: archive, resume, speed, memory`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '20000' },
    every: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'archive,resume,speed,memory' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(HELP);
else await benchmark(findCorporaFolder(positionals[0]));

async function benchmark(folder: string): Promise<void> {
  const built = await buildBatchForBenchmark();
  const scratch = mkdtempSync(join(built, 'run-'));
  try {
    const pages = readInputPages(folder).filter((_, index) => index % Number(values.every) === 0);
    const input = await writeInputFiles(pages, scratch);
    const cli = join(built, 'cli.js');
    console.log(`pages in a round             ${pages.length}`);
    const parts: Readonly<Record<string, () => Promise<void>>> = {
      archive: () => compareArchive(cli, input, scratch),
      resume: () => killAndResume(cli, input, scratch),
      speed: () => compareSpeeds(built, input, scratch, pages.length),
      memory: () => runLong(cli, input, scratch, pages.length),
    };
    for (const part of values.only.split(',')) await parts[part]?.();
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    removeBuild(built);
  }
}

/** Bare `parseArticle`, one thread and two, in turns; the best round of each counts, for the machine may have other work. */
async function compareSpeeds(built: string, input: InputFiles, scratch: string, pages: number): Promise<void> {
  const cli = join(built, 'cli.js');
  const out = join(scratch, 'speed.jsonl');
  const sides: Readonly<Record<string, readonly string[]>> = {
    bare: [join(built, 'bare-batch.js'), built, input.list, out],
    one: [cli, 'batch', '-', '--paths', '-q', '--threads', '1', '--out', out],
    two: [cli, 'batch', '-', '--paths', '-q', '--threads', '2', '--out', out],
  };
  const best = new Map<string, { wall: number; cpu: number }>();
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [side, args] of Object.entries(sides)) {
      const time = await timeRun(args, input.list, built);
      const before = best.get(side);
      best.set(side, {
        wall: Math.min(time.wall, before?.wall ?? Number.POSITIVE_INFINITY),
        cpu: Math.min(time.cpu, before?.cpu ?? Number.POSITIVE_INFINITY),
      });
    }
  }
  const [bare, one, two] = ['bare', 'one', 'two'].map((side) => best.get(side)) as { wall: number; cpu: number }[];
  if (!bare || !one || !two) return;
  const rate = ({ wall }: { wall: number }): string => (pages / wall).toFixed(1);
  console.log(`bare parseArticle, pages/s   ${rate(bare)}   (CPU ${bare.cpu.toFixed(1)} s)`);
  console.log(`one thread, pages/s          ${rate(one)}   (CPU ${one.cpu.toFixed(1)} s)`);
  console.log(`two threads, pages/s         ${rate(two)}   (CPU ${two.cpu.toFixed(1)} s)`);
  console.log(`two threads over one         ${(one.wall / two.wall).toFixed(2)}`);
  console.log(`overhead, wall clock         ${((one.wall / bare.wall - 1) * 100).toFixed(1)} %`);
  console.log(`overhead, CPU time           ${((one.cpu / bare.cpu - 1) * 100).toFixed(1)} %`);
}

/** Wall clock and CPU time of a run in seconds, its start included. */
async function timeRun(args: readonly string[], list: string, built: string): Promise<{ wall: number; cpu: number }> {
  const start = performance.now();
  const child = startCommand(args, list, ['--import', `./${join(built, 'report-usage.js')}`]);
  let printed = '';
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
    printed += piece;
  });
  const [code] = await once(child, 'close');
  const usage = printed.match(/cpu seconds (\d+\.\d+)/)?.[1];
  if (code !== 0 || usage === undefined) throw new Error(`${args.join(' ')} ended with ${code}:\n${printed}`);
  return { wall: (performance.now() - start) / 1_000, cpu: Number(usage) };
}

/** The memory of the whole process over a long run: the first quarter, after the start, against the last. */
async function runLong(cli: string, input: InputFiles, scratch: string, round: number): Promise<void> {
  const total = Number(values.pages);
  const out = join(scratch, 'long.jsonl');
  const child = spawn(process.execPath, [cli, 'batch', '-', '--paths', '--threads', '2', '--out', out], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const samples: number[] = [];
  const timer = setInterval(() => samples.push(readResidentMegabytes(child)), 500);
  let summary = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    summary = `${summary}${piece}`.slice(-2_000);
  });
  const paths = readFileSync(input.list, 'utf8').trim().split('\n');
  for (let page = 0; page < total; page++) {
    if (!child.stdin.write(`${paths[page % round]}\n`)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await once(child, 'close');
  clearInterval(timer);
  const warm = samples.slice(Math.ceil(samples.length * 0.05));
  const quarter = Math.floor(warm.length / 4);
  const [first, last] = [mean(warm.slice(0, quarter)), mean(warm.slice(-quarter))];
  console.log(
    `long run                     ${summary
      .trim()
      .split('\n')
      .find((line) => line.includes(' pages in '))}`,
  );
  console.log(`lines                        ${countLines(out)} of ${total}`);
  console.log(
    `memory, first / last quarter ${first.toFixed(0)} / ${last.toFixed(0)} MB (${(100 * (last / first - 1)).toFixed(1)} %)`,
  );
}

/** A run that is killed again and again, and resumed each time, against one that is not. */
async function killAndResume(cli: string, input: InputFiles, scratch: string): Promise<void> {
  const whole = join(scratch, 'whole.jsonl');
  await finish(startCommand([cli, 'batch', '-', '--paths', '-q', '--out', whole], input.list));
  const out = join(scratch, 'killed.jsonl');
  const size = statSync(whole).size;
  let kills = 0;
  for (const share of [0.2, 0.5, 0.8]) {
    const child = startCommand([cli, 'batch', '-', '--paths', '-q', '--resume', '--out', out], input.list);
    const ended = once(child, 'close');
    while (child.exitCode === null && (existsSync(out) ? statSync(out).size : 0) < size * share) await wait(20);
    if (child.kill('SIGKILL')) kills++;
    await ended;
  }
  await finish(startCommand([cli, 'batch', '-', '--paths', '-q', '--resume', '--out', out], input.list));
  const same = readFileSync(out).equals(readFileSync(whole));
  console.log(`kill -9 and resume           ${kills} kills, ${same ? 'identical' : 'NOT IDENTICAL'}`);
  if (!same) process.exitCode = 1;
}

/** The files one by one against an archive of them: the same articles, but for the ids. */
async function compareArchive(cli: string, input: InputFiles, scratch: string): Promise<void> {
  const outputs = { files: input.jsonl, archive: input.archive };
  const lines: string[][] = [];
  for (const [name, path] of Object.entries(outputs)) {
    const out = join(scratch, `${name}-compare.jsonl`);
    await finish(startCommand([cli, 'batch', path, '-q', '--out', out]));
    lines.push(
      readFileSync(out, 'utf8')
        .split('\n')
        .map((line) => line.replace(/^\{"id":"[^"]*",/, '')),
    );
  }
  const [files = [], archive = []] = lines;
  const different = files.filter((line, index) => line !== archive[index]).length;
  console.log(
    `archive against pages        ${files.length - 1} and ${archive.length - 1} lines, ${different} different`,
  );
  if (different > 0 || files.length !== archive.length) process.exitCode = 1;
}

function startCommand(args: readonly string[], list?: string, nodeArgs: readonly string[] = []): ChildProcess {
  const child = spawn(process.execPath, [...nodeArgs, ...args], { stdio: ['pipe', 'ignore', 'pipe'] });
  child.stdin?.on('error', () => {});
  child.stdin?.end(list === undefined ? '' : readFileSync(list));
  return child;
}

async function finish(child: ChildProcess): Promise<void> {
  child.stderr?.resume();
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${code}.`);
}

function readResidentMegabytes(child: ChildProcess): number {
  try {
    return Number(readFileSync(`/proc/${child.pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1] ?? 0) / 1_024;
  } catch {
    return 0;
  }
}

function countLines(file: string): number {
  let lines = 0;
  for (const byte of readFileSync(file)) if (byte === 0x0a) lines++;
  return lines;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
