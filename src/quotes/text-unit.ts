/** One text of the article in reading order; `block` and `item` name its place in the body. */
export interface TextUnit {
  readonly text: string;
  readonly block: number;
  readonly item?: number;
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'blockquote' | 'pullquote' | 'caption';
}

/** What the page says around the body: names in it count as evidence, words in it are not quoted from. */
export interface QuoteContext {
  readonly language: string | null;
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly authors: readonly string[];
  readonly captions: readonly string[];
  readonly publisher: string | null;
}
