import type { Block } from '../model/block.js';

/** All that a block says, in a line: of a table its cells, of a figure what stands under it. */
export function readBlockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'code':
      return block.text;
    case 'list':
      return block.items.map(({ text }) => `• ${text}`).join(' ');
    case 'blockquote':
      return [...block.paragraphs.map(({ text }) => text), ...(block.cite ? [block.cite] : [])].join(' / ');
    case 'pullquote':
      return [block.text, block.cite].filter(Boolean).join(' / ');
    case 'figure':
      return [block.caption ?? block.alt, block.credit, block.url].filter(Boolean).join(' | ');
    case 'table':
      return block.rows.map((cells) => cells.map(({ text }) => text).join(' | ')).join(' / ');
    case 'embed':
      return [block.provider, block.text, block.url].filter(Boolean).join(' | ');
    case 'update':
      return [block.headline, block.author, block.publishedAt].filter(Boolean).join(' | ');
  }
}
