import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REMOVED_ROLES, ROLES } from '../../src/model/role.js';
import { listSystemRows, SYSTEM_COLUMNS } from './system-figures.js';

/** The documents that hold generated parts. */
export const DOCUMENTS = [
  'README.md',
  'docs/getting-started.md',
  'docs/article.md',
  'docs/batch.md',
  'docs/formats.md',
  'docs/site-rules.md',
  'docs/playground.md',
  'docs/testing.md',
  'docs/doctor.md',
];

/**
 * A marker in a document, and the block under it that is written anew:
 *
 * - `<!-- output of the code above -->`: what the last `ts` block prints, run against the built package.
 * - `<!-- output of: nutgraf ARGUMENTS -->`: what the command prints.
 * - `<!-- table of: NAME -->`: a table made from the source.
 */
const GENERATED =
  /^<!-- (output of the code above|output of: nutgraf .{1,120}|table of: [a-z ]{1,40}) -->\n\n(?:```\w*\n[\s\S]*?\n```|(?:\|.*\n?)+|NEW)/gm;
const CODE = /^```ts\n([\s\S]*?)\n```$/gm;

/** The document with its generated parts as they are to be today. Needs a built package. */
export function renderDocument(markdown: string): string {
  return markdown.replace(GENERATED, (_, marker: string, offset: number) => {
    return `<!-- ${marker} -->\n\n${renderPart(marker, markdown.slice(0, offset))}`;
  });
}

/** How many generated parts and code blocks a document has; a test sees to it that they are found at all. */
export function countParts(markdown: string): { generated: number; code: number } {
  return { generated: [...markdown.matchAll(GENERATED)].length, code: readCode(markdown).length };
}

/** The `ts` blocks of a document. */
export function readCode(markdown: string): string[] {
  return [...markdown.matchAll(CODE)].map(([, code = '']) => code);
}

/** Runs a block of code in the folder of the repo, where `nutgraf` is the built package; gives what it prints. */
export function runCode(code: string): string {
  const folder = mkdtempSync('.docs-run-');
  try {
    const file = join(folder, 'example.mts');
    writeFileSync(file, code);
    return execFileSync(process.execPath, ['--import', 'tsx', file], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function renderPart(marker: string, before: string): string {
  if (marker === 'output of the code above') return fence(runCode(readCode(before).at(-1) ?? ''));
  if (marker.startsWith('table of: '))
    return TABLES[marker.slice('table of: '.length)]?.() ?? 'There is no such table.';
  const args = marker.slice('output of: nutgraf '.length).split(' ');
  return fence(execFileSync(process.execPath, ['dist/cli.js', ...args], { encoding: 'utf8' }));
}

const TABLES: Readonly<Record<string, () => string>> = {
  'article text by system': () => table(SYSTEM_COLUMNS, listSystemRows()),
  'removed roles': () =>
    table(
      ['role', 'what it is'],
      REMOVED_ROLES.map((role) => [`\`${role}\``, ROLES[role].meaning]),
    ),
};

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function fence(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}
