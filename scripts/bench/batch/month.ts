import { makeTable } from './rows.js';

/** What a run measured. */
export interface Measured {
  /** Pages a second on a core, where two are at work. */
  readonly rate: number;
  /** Bytes of a page in an archive, gzipped. */
  readonly packedBytes: number;
  /** Bytes of an output line, with all fields. */
  readonly lineBytes: number;
}

/** Pages of a month of CC-NEWS that the table reckons with; where the number comes from is said in `docs/scale.md`. */
const MONTH_PAGES = 15_000_000;
const CORES = [10, 100, 1_000] as const;

/** What a month of CC-NEWS takes on so many cores. */
export function writeMonth({ rate, packedBytes, lineBytes }: Measured): string {
  const rows = CORES.map((cores) => [
    cores.toLocaleString('en'),
    writeTime(MONTH_PAGES / rate / cores),
    `${((cores * rate * packedBytes) / 1e6).toFixed(0)} MB/s`,
    `${((cores * rate * lineBytes) / 1e6).toFixed(0)} MB/s`,
  ]);
  const facts = [
    `${rate.toFixed(1)} pages/s on a core`,
    `${(packedBytes / 1e3).toFixed(0)} kB of archive a page`,
    `${(lineBytes / 1e3).toFixed(0)} kB of output a page`,
    `${(MONTH_PAGES / rate / 3_600).toFixed(0)} core-hours for ${MONTH_PAGES / 1e6} million pages`,
  ];
  return `${facts.join(', ')}:\n\n${makeTable(['cores', 'time', 'archives read', 'lines written'], rows)}`;
}

function writeTime(seconds: number): string {
  const minutes = seconds / 60;
  return minutes < 90 ? `${minutes.toFixed(0)} min` : `${(minutes / 60).toFixed(1)} h`;
}
