import { readBlockText } from '../../compare/block-text.js';
import { readBylineText, readSpeakerText, readStandfirstLine } from '../../formats/article-lines.js';
import type { Article } from '../../model/article.js';
import type { Block } from '../../model/block.js';
import type { Quotation } from '../../model/quotation.js';
import type { TerminalLook } from './choose-look.js';
import { wrapText } from './wrap-text.js';

/** What a stretch of a text looks like, as a parameter of the escape sequence for it. */
type Style = string;
const BOLD: Style = '1';
const DIM: Style = '2';
const ITALIC: Style = '3';
/** One for each speaker; beyond that they come round again. */
const SPEAKERS: readonly Style[] = ['36', '33', '35', '32', '34', '31', '96', '93', '95', '92'];

// What a terminal would obey, and what would turn the direction of a line around.
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A stretch of a text with its style. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly style: Style;
}

/**
 * An article to read on a terminal: wrapped to the width, each speaker's words in a colour of theirs, and under it the
 * speakers with what they said. Without colours it is the same text.
 */
export function writeTerminal(article: Article, look: TerminalLook): string {
  const colours = chooseColours(article.quotations);
  const { headline, keyPoints, publishedAt, notices } = article;
  const standfirst = readStandfirstLine(article);
  const facts = [readBylineText(article), publishedAt?.slice(0, 16).replace('T', ' ')].filter(Boolean).join(' · ');
  const parts = [
    ...(headline === null ? [] : [write(headline, look, { style: BOLD })]),
    ...(standfirst === null ? [] : [write(standfirst, look, { style: ITALIC })]),
    ...(facts === '' ? [] : [write(facts, look, { style: DIM })]),
    ...(keyPoints.length === 0 ? [] : [keyPoints.map((point) => write(point, look, { lead: '• ' })).join('\n')]),
    ...article.body.map((block, index) => writeBlock(block, look, findStretches(article.quotations, index, colours))),
    ...notices.map(({ text }) => write(text, look, { style: DIM })),
    ...writeSpeakers(article.quotations, look, colours),
  ];
  return `${parts.join('\n\n')}\n`;
}

function writeBlock(block: Block, look: TerminalLook, stretches: ReadonlyMap<number, Stretch[]>): string {
  const own = stretches.get(0) ?? [];
  switch (block.type) {
    case 'paragraph':
      return write(block.text, look, { stretches: own });
    case 'heading':
      return write(block.text, look, { style: BOLD });
    case 'list':
      return block.items
        .map(({ text, depth = 0 }, item) =>
          write(text, look, {
            lead: `${'  '.repeat(Math.min(depth, 4))}${block.ordered ? `${item + 1}. ` : '• '}`,
            stretches: stretches.get(item) ?? [],
          }),
        )
        .join('\n');
    case 'blockquote':
      return [
        ...block.paragraphs.map(({ text }, item) =>
          write(text, look, { lead: '│ ', hang: '│ ', stretches: stretches.get(item) ?? [] }),
        ),
        ...(block.cite ? [write(block.cite, look, { lead: '│ – ', hang: '│   ', style: DIM })] : []),
      ].join('\n');
    case 'pullquote':
      return write(block.text, look, { lead: '  ', style: ITALIC });
    case 'table':
      return block.rows.map((row) => write(row.map(({ text }) => text).join(' | '), look)).join('\n');
    case 'update':
      return write([block.publishedAt?.slice(11, 16), block.headline].filter(Boolean).join('  ') || '·', look, {
        lead: '— ',
        style: BOLD,
      });
    case 'code':
      return write(block.text, look, { style: DIM });
    case 'figure':
      return write([block.caption ?? block.alt, block.credit].filter(Boolean).join(' ') || (block.url ?? ''), look, {
        lead: `[${block.kind}] `,
        hang: '  ',
        style: DIM,
      });
    case 'embed':
      return write(readBlockText(block), look, { lead: '[embed] ', hang: '  ', style: DIM });
  }
}

/** Name -> colour, in the order in which they speak. */
function chooseColours(quotations: readonly Quotation[]): Map<string, Style> {
  const colours = new Map<string, Style>();
  for (const { speaker } of quotations) {
    if (speaker !== null && !colours.has(speaker.name))
      colours.set(speaker.name, SPEAKERS[colours.size % SPEAKERS.length] ?? DIM);
  }
  return colours;
}

/** The quotations of a block as stretches, by the item that they stand in; 0 where a block has none. */
function findStretches(
  quotations: readonly Quotation[],
  block: number,
  colours: ReadonlyMap<string, Style>,
): Map<number, Stretch[]> {
  const found = new Map<number, Stretch[]>();
  for (const { spans, speaker } of quotations) {
    for (const span of spans.filter((one) => one.block === block)) {
      const style = (speaker && colours.get(speaker.name)) ?? DIM;
      const item = span.item ?? 0;
      found.set(item, [...(found.get(item) ?? []), { start: span.start, end: span.end, style }]);
    }
  }
  return found;
}

function writeSpeakers(
  quotations: readonly Quotation[],
  look: TerminalLook,
  colours: ReadonlyMap<string, Style>,
): string[] {
  const names: (string | null)[] = [...colours.keys()];
  if (quotations.some(({ speaker }) => speaker === null)) names.push(null);
  const groups = names.map((name) => {
    const own = quotations.filter(({ speaker }) => (speaker?.name ?? null) === name);
    const style = (name !== null && colours.get(name)) || DIM;
    const described = own.find(({ speaker }) => speaker?.role !== undefined) ?? own[0];
    const who = (described && readSpeakerText(described)) ?? 'Nobody named';
    const said = own.map(({ text }) => write(`“${text.replaceAll('\n', ' ')}”`, look, { lead: '  ', style }));
    return [write(who, look, { style: `${BOLD};${style}` }), ...said].join('\n');
  });
  return groups.length === 0 ? [] : [write('Speakers', look, { style: BOLD }), ...groups];
}

interface Setting {
  /** What stands before the first line. @default nothing */
  readonly lead?: string;
  /** What stands before the lines after it. @default as many spaces */
  readonly hang?: string;
  /** What all of it looks like. @default plain */
  readonly style?: Style;
  readonly stretches?: readonly Stretch[];
}

/** A text in lines. */
function write(
  text: string,
  look: TerminalLook,
  { lead = '', hang, style = '', stretches = [] }: Setting = {},
): string {
  // The same length, so that spans keep their places.
  const clean = text.replace(CONTROLS, ' ');
  const after = hang ?? ' '.repeat(lead.length);
  return wrapText(clean, look.width - Math.max(lead.length, after.length))
    .map(({ start, end }, line) => {
      const before = line === 0 ? lead : after;
      return before + (look.isColoured ? colour(clean, { start, end, style }, stretches) : clean.slice(start, end));
    })
    .join('\n');
}

/** A line with the escape sequences for its stretches. */
function colour(text: string, line: Stretch, stretches: readonly Stretch[]): string {
  let [at, out] = [line.start, ''];
  const paint = (end: number, style: Style): void => {
    const piece = text.slice(at, end);
    out += piece === '' || style === '' ? piece : `\u001b[${style}m${piece}\u001b[0m`;
    at = Math.max(at, end);
  };
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start)) {
    if (stretch.end <= at || stretch.start >= line.end) continue;
    paint(Math.max(at, stretch.start), line.style);
    paint(Math.min(line.end, stretch.end), stretch.style);
  }
  paint(line.end, line.style);
  return out;
}
