import type { Article } from '../model/article.js';
import type { Block, List } from '../model/block.js';
import { readDepths, readItemNumbers } from './article-lines.js';
import { type FormatSettings, TEXT_DEFAULTS } from './format-options.js';
import { type BlockWriters, listShownBlocks, writeBlock } from './write-blocks.js';

/** The body as plain text, a blank line between the blocks; empty where nothing of it is to be shown. */
export function writeTextBody(article: Article, settings: FormatSettings = TEXT_DEFAULTS): string {
  return joinText(listShownBlocks(article, settings).map(({ block }) => block));
}

/** Some blocks as plain text. */
export function joinText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => writeBlock(WRITERS, block, null))
    .filter((text) => text !== '')
    .join('\n\n');
}

const WRITERS: BlockWriters<null> = {
  paragraph: ({ text }) => text,
  heading: ({ text }) => text,
  code: ({ text }) => text,
  list: writeList,
  blockquote: ({ paragraphs, cite }) =>
    indent([...paragraphs.map(({ text }) => text), ...writeCite(cite)].join('\n\n')),
  pullquote: ({ text, cite }) => indent([text, ...writeCite(cite)].join('\n')),
  figure: ({ caption, alt, credit }) => [caption ?? alt, credit].filter(Boolean).join(' '),
  table: ({ caption, rows }) =>
    [...(caption ? [caption] : []), ...rows.map((row) => row.map(({ text }) => text).join('\t'))].join('\n'),
  embed: ({ text, url }) => text ?? url ?? '',
  update: ({ headline, publishedAt, author }) =>
    [headline, [publishedAt, author].filter(Boolean).join(', ')].filter(Boolean).join('\n'),
};

function writeCite(cite: string | null): string[] {
  return cite ? [`- ${cite}`] : [];
}

function writeList(list: List): string {
  const depths = readDepths(list);
  const numbers = readItemNumbers(depths);
  return list.items
    .map(({ text }, index) => `${'  '.repeat(depths[index] ?? 0)}${list.ordered ? `${numbers[index]}.` : '•'} ${text}`)
    .join('\n');
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}
