import type { DoctorReport, Tally } from './doctor-report.js';

/** Hosts that are listed. */
const HOSTS = 20;

/** A report for reading. */
export function writeReport(report: DoctorReport): string {
  const { pages, blocks, quotations, facts, stripped, outcomes, hosts, mostChanged } = report;
  const compared = hosts.reduce((sum, host) => sum + host.pages, 0);
  const lines = [
    `${pages.both} pages in both, ${pages.onlyOld} in OLD alone, ${pages.onlyNew} in NEW alone`,
    `${pages.changed} of ${compared} changed (${percent(pages.changed, compared)})`,
  ];
  if (pages.changed === 0) return `${lines.join('\n')}\n`;
  return [
    ...lines,
    '',
    `blocks      ${writeTally(blocks)}`,
    `quotations  ${writeTally(quotations)}`,
    ...list('facts, by pages', facts),
    ...list('blocks that are now stripped', stripped),
    ...list('pages with another outcome', outcomes),
    '',
    columns(['by host', 'pages', 'changed', 'blocks', 'quotations', 'facts']),
    ...hosts
      .filter(({ changed }) => changed > 0)
      .slice(0, HOSTS)
      .map((host) =>
        columns([
          host.host,
          String(host.pages),
          `${host.changed} (${percent(host.changed, host.pages)})`,
          shortTally(host.blocks),
          shortTally(host.quotations),
          String(host.facts),
        ]),
      ),
    ...(hosts.filter(({ changed }) => changed > 0).length > HOSTS ? ['... and more: --json has them all'] : []),
    ...(mostChanged.length === 0 ? [] : ['', 'most changed']),
    ...mostChanged.flatMap(({ id, url, lines: changes }) => [
      '',
      url === null || url === id ? id : `${id}  ${url}`,
      ...changes.map((line) => `  ${line}`),
    ]),
    '',
  ].join('\n');
}

/** Widths of the columns of the table of hosts; the first stands at the left. */
const WIDTHS = [40, 7, 14, 14, 12, 7];

function columns([host = '', ...rest]: readonly string[]): string {
  const [first = 0, ...widths] = WIDTHS;
  return host.slice(0, first).padEnd(first) + rest.map((text, index) => text.padStart(widths[index] ?? 0)).join('');
}

function list(title: string, counts: Readonly<Record<string, number>>): string[] {
  const entries = Object.entries(counts).sort((a, b) => b[1] - a[1]);
  return entries.length === 0
    ? []
    : ['', title, ...entries.map(([name, number]) => `${String(number).padStart(6)}  ${name}`)];
}

function writeTally(tally: Tally): string {
  return `${tally.lost} gone, ${tally.new} new, ${tally.changed} changed`;
}

/** "-3 +1 ~2": gone, new, changed. */
function shortTally(tally: Tally): string {
  return `-${tally.lost} +${tally.new} ~${tally.changed}`;
}

/** "3.4 %". */
export function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10} %`;
}
