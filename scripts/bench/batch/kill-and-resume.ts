import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Bench } from './measure-speed.js';
import type { Row } from './rows.js';
import { runToEnd, startProgram } from './run-command.js';

/** How much of the output is there when the run is killed. */
const KILLED_AT = [0.2, 0.5, 0.8] as const;
const LOOK_MS = 20;

/** A run that is killed with SIGKILL again and again and resumed each time, against the output of one that was not. */
export async function killAndResume({ built, input, scratch }: Bench, whole: string): Promise<Row> {
  const out = join(scratch, 'killed.jsonl');
  const args = [join(built, 'cli.js'), 'batch', '--paths', '--resume', '--out', out];
  const size = statSync(whole).size;
  const cuts: string[] = [];
  for (const share of KILLED_AT) {
    process.stderr.write(`== until ${share * 100} % are written, then kill -9\n`);
    const child = startProgram(args, { stdin: input.paths });
    const ended = once(child, 'close');
    while (child.exitCode === null && readSize(out) < size * share) await wait(LOOK_MS);
    if (child.kill('SIGKILL')) cuts.push(`${((readSize(out) / size) * 100).toFixed(0)} %`);
    await ended;
  }
  process.stderr.write('== the rest\n');
  await runToEnd(args, built, { stdin: input.paths });
  const isSame = (await hashFile(out)) === (await hashFile(whole));
  return {
    what: `kill -9 at ${cuts.join(', ')} of the output, \`--resume\` after each`,
    found: isSame ? 'identical' : 'different',
    goal: 'identical',
    isMet: isSame && cuts.length === KILLED_AT.length,
  };
}

function readSize(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}
