import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** A program to run, with what its environment holds beside this one's. */
export interface Job {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the jobs on all cores; gives each one's output in the order of the jobs. Fails where one fails. */
export async function runPool(jobs: readonly Job[]): Promise<string[]> {
  const outputs: string[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < jobs.length; index = next++) outputs[index] = await run(jobs[index] as Job);
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, work));
  return outputs;
}

function run({ command, args, env }: Job): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      output += piece;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}.`));
    });
  });
}
