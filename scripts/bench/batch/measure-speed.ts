import { join } from 'node:path';
import type { Row } from './rows.js';
import { canPin, type RunCost, runToEnd } from './run-command.js';
import type { InputFiles } from './write-input.js';

const GOALS = { scaling: 1.7, overhead: 0.15, memory: 0.15 } as const;
/** The part of a run in which the workers grow to their size; left out of the quarters. */
const START_SHARE = 0.05;

/** What the runs need. */
export interface Bench {
  /** The folder of the build. */
  readonly built: string;
  readonly input: InputFiles;
  readonly scratch: string;
  /** Pages of the long runs. */
  readonly total: number;
}

/**
 * Bare `parseArticle` on one core, the command on one core and on two, in turns; of several rounds the fastest of each counts.
 * The last output on two cores is left in `whole` for other parts; `rate` is pages a second on each of two cores.
 */
export async function measureSpeed(
  bench: Bench,
  rounds: number,
): Promise<{ rows: Row[]; whole: string; rate: number }> {
  const whole = join(bench.scratch, 'whole.jsonl');
  const best: Record<string, RunCost> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [side, run] of Object.entries(listSides(bench, whole))) {
      process.stderr.write(`== ${side}\n`);
      const cost = await run();
      if (!best[side] || cost.wall < best[side].wall) best[side] = cost;
    }
  }
  const { bare, one, two } = best as Record<'bare' | 'one' | 'two', RunCost>;
  const rate = ({ wall }: RunCost): string => `${(bench.total / wall).toFixed(1)} pages/s`;
  const oneCore = canPin() ? 'one core' : 'one thread (no `taskset` here)';
  const rows = [
    { what: `bare \`parseArticle\`, ${oneCore}`, found: rate(bare) },
    { what: `\`nutgraf batch\`, ${oneCore}`, found: rate(one) },
    { what: '`nutgraf batch`, two cores', found: rate(two) },
    atLeast('two cores over one', one.wall / two.wall, GOALS.scaling),
    atMost('overhead over bare `parseArticle`, wall clock', one.wall / bare.wall - 1, GOALS.overhead),
    atMost('overhead over bare `parseArticle`, CPU time', one.cpu / bare.cpu - 1, GOALS.overhead),
    describeMemory(two.memory),
  ];
  return { rows, whole, rate: bench.total / two.wall / 2 };
}

function listSides({ built, input, scratch }: Bench, whole: string): Record<string, () => Promise<RunCost>> {
  const cli = join(built, 'cli.js');
  const out = join(scratch, 'speed.jsonl');
  const command = (threads: 1 | 2, file: string): Promise<RunCost> => {
    const args = [cli, 'batch', '--paths', '--threads', String(threads), '--out', file];
    return runToEnd(args, built, { cores: threads, stdin: input.paths });
  };
  return {
    bare: () => runToEnd([join(built, 'bare-batch.js'), built, input.files, out], built, { cores: 1 }),
    one: () => command(1, out),
    two: () => command(2, whole),
  };
}

function describeMemory(samples: readonly number[]): Row {
  const warm = samples.slice(Math.ceil(samples.length * START_SHARE));
  const quarter = Math.max(1, Math.floor(warm.length / 4));
  const [first, last] = [mean(warm.slice(0, quarter)), mean(warm.slice(-quarter))];
  const change = last / first - 1;
  return {
    what: 'memory of the run on two cores, first and last quarter',
    found: `${first.toFixed(0)} and ${last.toFixed(0)} MB (${percent(change)})`,
    goal: `within ${percent(GOALS.memory)}`,
    isMet: Math.abs(change) <= GOALS.memory,
  };
}

function atLeast(what: string, value: number, goal: number): Row {
  return { what, found: value.toFixed(2), goal: `at least ${goal}`, isMet: value >= goal };
}

function atMost(what: string, value: number, goal: number): Row {
  return { what, found: percent(value), goal: `at most ${percent(goal)}`, isMet: value <= goal };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).replace(/\.0$/, '')} %`;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
