import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Figures } from './score.js';

/** Where the figures of the last saved run stand. */
const DOCUMENT = 'docs/benchmarks.md';
const BEGIN = '<!-- accuracy:begin (written by npm run bench:accuracy -- --save) -->';
const END = '<!-- accuracy:end -->';
/** Figures that count pages; all others are shares. */
const COUNT = /(?: on| pages| without)$/;
const ROW = /^\| (.+?) \| ([\d.]+) \|$/;

/** The figures in the table of the document; empty where there are none yet. */
export function readSavedFigures(): Figures {
  if (!existsSync(DOCUMENT)) return {};
  const [, table = ''] = readFileSync(DOCUMENT, 'utf8').split(BEGIN);
  const rows =
    table
      .split(END)[0]
      ?.split('\n')
      .map((line) => ROW.exec(line)) ?? [];
  return Object.fromEntries(rows.flatMap((row) => (row ? [[row[1] as string, Number(row[2])]] : [])));
}

/** Writes the figures into the document; those of sets that were not run stay as they are. */
export function saveFigures(figures: Figures): void {
  const text = readFileSync(DOCUMENT, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`Expected the lines ${BEGIN} and ${END} in ${DOCUMENT}.`);
  const merged = { ...readSavedFigures(), ...figures };
  const rows = Object.entries(merged).map(([name, value]) => `| ${name} | ${formatFigure(name, value)} |`);
  const table = ['', '| figure | value |', '| --- | ---: |', ...rows, ''].join('\n');
  writeFileSync(DOCUMENT, `${before}${BEGIN}\n${table}\n${END}${after}`);
}

/** The figures beside the saved ones, a line each, with the difference where there is one. */
export function formatTable(figures: Figures, saved: Figures): string {
  const width = Math.max(...Object.keys(figures).map((name) => name.length));
  const lines = Object.entries(figures).map(([name, value]) => {
    const last = saved[name];
    const change = last === undefined ? '' : formatChange(name, Number(formatFigure(name, value)) - last);
    return `${name.padEnd(width)}  ${formatFigure(name, value).padStart(7)}  ${(last === undefined ? '-' : formatFigure(name, last)).padStart(7)}  ${change}`;
  });
  return [`${''.padEnd(width)}      now    saved  change`, ...lines].join('\n');
}

function formatChange(name: string, change: number): string {
  if (Math.abs(change) < 1e-9) return '';
  return `${change > 0 ? '+' : '-'}${formatFigure(name, Math.abs(change))}`;
}

/** A count as it is, a share with four decimals. */
export function formatFigure(name: string, value: number): string {
  return COUNT.test(name) ? String(value) : value.toFixed(4);
}
