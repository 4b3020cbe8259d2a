/** A text of a ninjs item with its role: a headline, a body, a description. */
export interface NinjsText {
  /** What it is among those beside it; this package's own words. */
  role: string;
  /** Its media type. */
  contentType: string;
  value: string;
}

/** A body of a ninjs item. */
export interface NinjsBody extends NinjsText {
  /** UTF-16 units of `value` as plain text. */
  charCount: number;
  /** Words parted by white space; left out where the language puts none between them. */
  wordCount?: number;
}

/** Something that a ninjs item has to do with, and how. */
export interface NinjsConcept {
  name: string;
  rel: string;
}

/** Who a ninjs item comes from. */
export interface NinjsSource {
  name: string;
  role: 'author' | 'publisher' | 'agency';
  uri?: string;
}

/** A picture, video or sound of a ninjs item. */
export interface NinjsAssociation {
  name: string;
  uri: string;
  type: 'picture' | 'video' | 'audio';
  by?: string;
  descriptions?: NinjsText[];
  renditions: { name: 'original'; href: string; width?: number; height?: number }[];
}

/** A news item of ninjs 3.0, as far as an article has something to say. */
export interface Ninjs {
  uri: string;
  standard: { name: 'ninjs'; version: '3.0' | '2.1'; schema: string };
  type: 'text';
  representationType: 'full' | 'partial';
  firstCreated?: string;
  versionCreated?: string;
  language?: string;
  headlines?: NinjsText[];
  by?: string;
  located?: string;
  descriptions?: NinjsText[];
  bodies?: NinjsBody[];
  /** The people who are quoted. */
  people?: NinjsConcept[];
  /** The organizations that are quoted. */
  organisations?: NinjsConcept[];
  /** Sections and tags. */
  subjects?: NinjsConcept[];
  infoSources?: NinjsSource[];
  associations?: NinjsAssociation[];
  altIds?: { role: string; value: string }[];
}

/** The names of all fields in lower case, at any depth. */
type LowerNames<T> = T extends readonly (infer Item)[]
  ? LowerNames<Item>[]
  : T extends object
    ? { [K in keyof T as K extends string ? Lowercase<K> : K]: LowerNames<T[K]> }
    : T;

/** A news item of ninjs 2.1: the fields of {@link Ninjs} under names in lower case. */
export type Ninjs2 = LowerNames<Ninjs>;
