import { cpus } from 'node:os';

/** A row of the printed table. */
export interface Row {
  readonly what: string;
  readonly found: string;
  /** What it must be; absent where it is for information. */
  readonly goal?: string;
  readonly isMet?: boolean;
}

/** The table of a run, with the machine that it ran on. */
export function writeRun(rows: readonly Row[]): string {
  const [cpu] = cpus();
  const machine = `Node ${process.versions.node}, ${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}):`;
  const cells = rows.map(({ what, found, goal = '', isMet }) => [
    what,
    found,
    isMet === false ? `${goal} (missed)` : goal,
  ]);
  return `${machine}\n\n${makeTable(['what', 'found', 'goal'], cells)}`;
}

/** A table in Markdown. */
export function makeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
