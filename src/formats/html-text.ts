import type { MarkedText } from '../model/block.js';
import type { FormatSettings } from './format-options.js';
import { fillSeconds } from './iso-time.js';
import { type AnyMark, cutMarkRuns, type MarkRun } from './mark-runs.js';
import { readSafeUrl } from './safe-url.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** A text in which HTML finds no markup, inside an element or between the quotes of an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (sign) => ENTITIES[sign] as string);
}

/** An element with nothing but text in it. */
export function writeElement(tag: string, text: string, className?: string): string {
  return `<${tag}${className ? ` class="${className}"` : ''}>${escapeHtml(text)}</${tag}>`;
}

/**
 * A day or a point in time, shown as it stands; marked as one where it is one of ISO 8601.
 *
 * @param property - What the time is by schema.org, where an item of microdata stands around it.
 */
export function writeTime(time: string, property?: 'datePublished'): string {
  const text = escapeHtml(time);
  if (fillSeconds(time) === null) return text;
  return `<time datetime="${text}"${property ? ` itemprop="${property}"` : ''}>${text}</time>`;
}

const TAGS = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  sub: 'sub',
  sup: 'sup',
  mark: 'mark',
  quote: 'cite',
} as const;

/** A text with its marks. Each run closes what it opens, so that marks that overlap give well-formed HTML. */
export function writeMarkedHtml(
  { text, marks }: MarkedText,
  quotations: readonly AnyMark[],
  settings: FormatSettings,
): string {
  return writeRuns(cutMarkRuns(text, [...quotations, ...marks]), 0, settings);
}

/** Runs from the given level of nesting inwards; neighbours under the same mark share its element. */
function writeRuns(runs: readonly MarkRun[], level: number, settings: FormatSettings): string {
  let html = '';
  for (let start = 0; start < runs.length; ) {
    const mark = runs[start]?.marks[level];
    let end = start + 1;
    while (end < runs.length && mark !== undefined && runs[end]?.marks[level] === mark) end++;
    const text = escapeHtml(runs[start]?.text ?? '');
    html += mark === undefined ? text : wrap(mark, writeRuns(runs.slice(start, end), level + 1, settings), settings);
    start = end;
  }
  return html;
}

function wrap(mark: AnyMark, inner: string, settings: FormatSettings): string {
  switch (mark.type) {
    case 'link': {
      const url = settings.links ? readSafeUrl(mark.href, 'link') : null;
      return url === null ? inner : `<a href="${escapeHtml(url)}">${inner}</a>`;
    }
    case 'quotation': {
      const { kind, speaker } = mark.quotation;
      const said = writeData('speaker', speaker?.name) + writeData('speaker-role', speaker?.role);
      return `<span class="quotation ${kind}"${said}>${inner}</span>`;
    }
    default:
      return `<${TAGS[mark.type]}>${inner}</${TAGS[mark.type]}>`;
  }
}

function writeData(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` data-${name}="${escapeHtml(value)}"`;
}
