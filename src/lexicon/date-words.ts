/** The words that one language uses in dates. Chinese, Japanese and Korean write months as numbers and need none. */
export interface DateWords {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** January to December: the forms of each month, in lower case, abbreviations without their period. */
  readonly months: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  /** Words that mark a date as that of a change, not of publication. */
  readonly modified: string;
}
