import type { Mark } from '../model/block.js';
import { type AnyMark, cutMarkRuns, type MarkRun } from './mark-runs.js';
import { readSafeUrl } from './safe-url.js';

// Signs that open markup anywhere in a line: emphasis, code, links, HTML, entities, table cells, strike-through.
const ANYWHERE = /[\\`*_[\]<>&|~]/g;
// What opens a block at the start of a line: headings, list items, rules, setext underlines.
const AT_START = /^(?:[#+\-=:]|\d{1,9}(?=[.)]))/;

/** A text in which Markdown finds no markup. White space, line breaks included, becomes one space. */
export function escapeMarkdown(text: string): string {
  return escapeStart(escapeInside(text).trim());
}

/** A safe URL between the parentheses of a link. Markdown reads entities there ("javascript&colon;"), so `&` is one. */
export function escapeMarkdownUrl(url: string): string {
  return url.replace(/[\s()<>[\]\\`*|"']/g, percent).replaceAll('&', '&amp;');
}

/** A text with its marks as Markdown. */
export function writeMarkdownRuns(text: string, marks: readonly Mark[]): string {
  let out = '';
  let label = '';
  // The last sign is carried along: to ask the growing string for it would copy the string each time.
  let last: string | undefined;
  const runs = cutMarkRuns(text, marks);
  runs.forEach((run, index) => {
    const link = findLink(run);
    const next = runs[index + 1];
    const opensLink = next !== undefined && findLink(next) !== undefined && findLink(next) !== link;
    // An exclamation mark ahead of a link would make a picture of it.
    const written = writeRun(run, last, next?.text[0]).replace(opensLink ? /!$/ : /$^/, '\\!');
    label += written;
    last = written.at(-1) ?? last;
    if (next && link !== undefined && findLink(next) === link) return;
    if (link !== undefined) {
      label = writeLink(label, link.href);
      last = label.at(-1) ?? last;
    }
    out += label;
    label = '';
  });
  return escapeStart(out.trim());
}

function findLink({ marks }: MarkRun): Extract<AnyMark, { type: 'link' }> | undefined {
  return marks.find((mark) => mark.type === 'link');
}

function writeLink(label: string, href: string): string {
  const url = readSafeUrl(href, 'link');
  if (url === null || label.trim() === '') return label;
  const [before, words, after] = splitSpace(label);
  return `${before}[${words}](${escapeMarkdownUrl(url)})${after}`;
}

const DELIMITERS: Partial<Record<AnyMark['type'], string>> = { strong: '**', em: '*', strike: '~~' };

/** A run with its emphasis; without it where Markdown would not see it: between letters, or beside other delimiters. */
function writeRun(run: MarkRun, before: string | undefined, after: string | undefined): string {
  const escaped = escapeInside(run.text);
  const delimiter = run.marks.map(({ type }) => DELIMITERS[type] ?? '').join('');
  const [left, words, right] = splitSpace(escaped);
  if (delimiter === '' || words === '') return escaped;
  const opens = left !== '' ? isEdge(left) : isEdge(before);
  const closes = right !== '' ? isEdge(right) : isEdge(after);
  if (!opens || !closes) return escaped;
  const closing = [...delimiter].reverse().join('');
  return `${left}${delimiter}${words}${closing}${right}`;
}

/** Nothing, white space or plain punctuation: beside these a delimiter always counts. */
function isEdge(text: string | undefined): boolean {
  return text === undefined || /^[\s.,;:!?()"'“”‘’–—[]/.test(text);
}

function splitSpace(text: string): [before: string, words: string, after: string] {
  const words = text.trim();
  const start = text.indexOf(words);
  return [text.slice(0, start), words, text.slice(start + words.length)];
}

function escapeInside(text: string): string {
  return text.replace(/\s+/g, ' ').replace(ANYWHERE, '\\$&');
}

function escapeStart(text: string): string {
  return text.replace(AT_START, (opening) => (/^\d/.test(opening) ? `${opening}\\` : `\\${opening}`));
}

function percent(sign: string): string {
  return encodeURIComponent(sign) === sign
    ? `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
    : encodeURIComponent(sign);
}
