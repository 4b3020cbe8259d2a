/** What is known of a page beside its HTML. */
interface PageFacts {
  /** Names the page in the results; the caller sees to it that no two pages share one. */
  readonly id: string;
  /** The page's address: links are resolved against it. @default none */
  readonly url?: string;
  /** The charset of the HTTP `Content-Type` header, for pages in bytes. @default none */
  readonly charset?: string;
}

/** A page with its HTML, as text or bytes. */
export interface PageWithHtml extends PageFacts {
  readonly html: string | Uint8Array;
}

/** A page by reference: a file that the worker reads (and unpacks where its name ends in `.gz`). */
export interface PageInFile extends PageFacts {
  readonly file: string;
}

/** Input that could not be read as a page; it takes its place among the results all the same. */
export interface UnreadPage {
  readonly id: string;
  readonly url?: string;
  readonly error: PageError;
}

/** One page of a batch. */
export type PageInput = PageWithHtml | PageInFile | UnreadPage;

/** Why a page gave no article. */
export interface PageError {
  /**
   * A code of `ArticleError`, or one of the batch:
   *
   * - `unreadable`: the file is missing, no file, or its gzip is broken
   * - `broken-archive`: the archive ends too early or is damaged; what came before it was read
   * - `bad-line`: a line is no JSON, or not of the form that is asked for
   * - `timeout`, `out-of-memory`: the page broke a bound; its worker was replaced
   * - `crash`: anything else thrown, a fault of this library; or the worker died
   */
  readonly code: string;
  readonly message: string;
}
