import type { Block } from '../model/block.js';
import type { TextUnit } from './text-unit.js';

/** The texts of a body in which somebody can be quoted, in reading order. */
export function listTextUnits(body: readonly Block[]): TextUnit[] {
  return body.flatMap((block, index): TextUnit[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
      case 'pullquote':
        return [{ text: block.text, block: index, kind: block.type }];
      case 'list':
        return block.items.map(({ text }, item) => ({ text, block: index, item, kind: 'list-item' }));
      case 'blockquote':
        return block.paragraphs.map(({ text }, item) => ({
          text,
          block: index,
          item,
          kind: 'blockquote',
          ...(block.cite === null ? {} : { source: block.cite }),
        }));
      case 'figure':
      case 'table':
      case 'embed':
      case 'code':
      case 'update':
        return [];
    }
  });
}
