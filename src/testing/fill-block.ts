import type { Block, List, MarkedText } from '../model/block.js';

type ListItem = List['items'][number];
/** Of a block of this type, what matters to the test. Items and paragraphs may be plain strings. */
type Overrides<B extends Block> = B extends { type: 'list' }
  ? Partial<Omit<B, 'items' | 'type'>> & { type: 'list'; items?: readonly (string | Partial<ListItem>)[] }
  : B extends { type: 'blockquote' }
    ? Partial<Omit<B, 'paragraphs' | 'type'>> & {
        type: 'blockquote';
        paragraphs?: readonly (string | Partial<MarkedText>)[];
      }
    : Partial<Omit<B, 'type'>> & { type: B['type'] };
/** A block of the body by its type, with what matters to the test. */
export type BlockOverrides = Overrides<Block>;

const DEFAULTS: { readonly [T in Block['type']]: Extract<Block, { type: T }> } = {
  paragraph: { type: 'paragraph', text: 'The boat left at six in the morning with forty passengers.', marks: [] },
  heading: { type: 'heading', level: 2, text: 'Forty passengers', marks: [] },
  list: { type: 'list', ordered: false, items: [{ text: 'two engines', marks: [] }] },
  blockquote: { type: 'blockquote', paragraphs: [{ text: 'The boat is sound.', marks: [] }], cite: null },
  pullquote: { type: 'pullquote', text: 'The boat is sound.', cite: null },
  figure: {
    type: 'figure',
    kind: 'image',
    url: 'https://lantern.example/pictures/ferry.jpg',
    alt: null,
    caption: 'The ferry in the dock.',
    credit: null,
  },
  table: { type: 'table', caption: null, rows: [[{ text: 'engines', header: true }], [{ text: '2', header: false }]] },
  embed: { type: 'embed', provider: null, url: 'https://clips.example/ferry', text: null },
  code: { type: 'code', text: 'depth 4.2' },
  update: { type: 'update', headline: 'The boat is in sight', publishedAt: null, author: null },
};

/** A whole block of what a test says of one; a string is a paragraph. */
export function fillBlock(given: string | BlockOverrides): Block {
  if (typeof given === 'string') return { type: 'paragraph', text: given, marks: [] };
  const block: unknown = { ...DEFAULTS[given.type], ...given, ...fillTexts(given) };
  return block as Block;
}

function fillTexts(given: BlockOverrides): object {
  const fill = (text: string | Partial<MarkedText>): object =>
    typeof text === 'string' ? { text, marks: [] } : { marks: [], ...text };
  if (given.type === 'list' && given.items) return { items: given.items.map(fill) };
  if (given.type === 'blockquote' && given.paragraphs) return { paragraphs: given.paragraphs.map(fill) };
  return {};
}
