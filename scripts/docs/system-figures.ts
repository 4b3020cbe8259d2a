import { readFileSync } from 'node:fs';

/** A line for each system: its name, and its figures of article text on the three sets, "AEB / paragraphs" for two of them. */
type Row = readonly [name: string, andy: string, fundus: string, trafilatura: string];

/** The columns of {@link listSystemRows}. */
export const SYSTEM_COLUMNS = ['', '`andy`, sound gold', '`fundus_tests`', '`trafilatura_eval`'];

/**
 * Cross-validated by site (`scripts/fit-body`), mean of two fits: each page read with weights that were fitted without its
 * site. The rules beside the weights were not held out.
 */
const UNSEEN: Row = ['**nutgraf**, sites that the weights never saw', '.977 / .881', '.986 / .969', '.951'];

/** Measured on the same pages with the scorers of the folder; `npm run bench:accuracy -- FOLDER --peers` runs those for Node. */
const PEERS: readonly Row[] = [
  ['Trafilatura 2.2 (Python)', '.941 / .773', '.965 / .885', '.924'],
  ['Readability 0.6', '.922 / .732', '.930 / .798', '.884'],
  ['Defuddle 0.19', '.925', '.913 / .751', '.879'],
];

/** The figures of nutgraf as docs/benchmarks.md has them, beside those of other systems. */
export function listSystemRows(): Row[] {
  const saved = readFileSync('docs/benchmarks.md', 'utf8');
  const read = (name: string): string => {
    const [, value] = new RegExp(`^\\| ${name} \\| (\\d\\.\\d+) \\|$`, 'm').exec(saved) ?? [];
    if (value === undefined) throw new Error(`Expected a figure "${name}" in docs/benchmarks.md, but there is none.`);
    return Number(value).toFixed(3).replace(/^0/, '');
  };
  const both = (set: string): string => `${read(`${set}: AEB F1`)} / ${read(`${set}: paragraphs F1`)}`;
  return [
    ['**nutgraf**', both('andy sound'), both('fundus_tests'), read('trafilatura_eval: segments F1')],
    UNSEEN,
    ...PEERS,
  ];
}
