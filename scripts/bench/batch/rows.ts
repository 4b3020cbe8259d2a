/** A row of the printed table. */
export interface Row {
  readonly what: string;
  readonly found: string;
  /** What it must be; absent where it is for information. */
  readonly goal?: string;
  readonly isMet?: boolean;
}

/** The table as it stands in `docs/benchmarks.md`. */
export function writeTable(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, found, goal, isMet }) => `| ${what} | ${found} | ${goal ?? ''}${isMet === false ? ' (missed)' : ''} |\n`,
  );
  return ['| what | found | goal |\n', '| --- | ---: | --- |\n', ...lines].join('');
}
