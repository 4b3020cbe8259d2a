/** One text of the article in reading order; `block` and `item` name its place in the body. */
export interface TextUnit {
  readonly text: string;
  readonly block: number;
  readonly item?: number;
  /** Who is quoted, as the page names them under a block quotation. */
  readonly source?: string;
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
