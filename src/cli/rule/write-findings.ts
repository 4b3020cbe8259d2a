import { writeChanges } from '../../compare/write-changes.js';
import type { EditionSummary } from './sum-up-rules.js';
import type { PageFinding } from './try-rules.js';

/** The findings for reading: page by page, then rule by rule. */
export function writeFindings(findings: readonly PageFinding[], summary: readonly EditionSummary[]): string {
  return `${[...findings.flatMap(writePage), ...summary.flatMap(writeEdition)].join('\n')}\n`;
}

function writePage({ id, url, rule, hits, changes, error }: PageFinding): string[] {
  const place = url === null || url === id ? id : `${id}  ${url}`;
  if (error !== null) return [place, `  could not be compared, ${error}`, ''];
  if (rule === null) {
    return [
      place,
      url === null ? '  no rule: the page has no address; give --url' : '  no rule is for its host and day',
      '',
    ];
  }
  return [
    place,
    `  rule for ${rule.host}, edition ${rule.edition}`,
    ...hits.map(
      ({ key, select, elements }) =>
        `    ${key} ${select}: ${elements === 0 ? 'nothing' : countOf(elements, 'element')}`,
    ),
    ...(changes.length === 0
      ? ['  the article is the same without the rule']
      : writeChanges(changes).map((line) => `  ${line}`)),
    '',
  ];
}

function writeEdition({ hosts, edition, pages, changed, selectors }: EditionSummary): string[] {
  const name = `rule for ${hosts.join(', ')}, edition ${edition}`;
  if (pages === 0) return [`${name}: for no page`];
  return [
    `${name}: for ${countOf(pages, 'page')}, changes ${changed}`,
    ...selectors.map((selector) =>
      selector.pages === 0
        ? `  ${selector.key} ${selector.select}: hits nothing on any page`
        : `  ${selector.key} ${selector.select}: hits something on ${countOf(selector.pages, 'page')}`,
    ),
  ];
}

function countOf(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
