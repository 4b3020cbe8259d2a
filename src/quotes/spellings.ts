/** How the article spells its words, so that a capital at the start of a sentence can be told from a name. */
export interface Spellings {
  /** Forms that occur without a capital. */
  readonly lower: ReadonlySet<string>;
  /** Forms that occur with a capital inside a sentence. */
  readonly capital: ReadonlySet<string>;
  /** Forms that occur as second word of a capitalized run: surnames, among others. */
  readonly second: ReadonlySet<string>;
  /** Forms with a capital that a determiner or adjective stands before. */
  readonly determined: ReadonlySet<string>;
  /** Forms that follow a title, a description or a given name. */
  readonly surnames: ReadonlySet<string>;
}
