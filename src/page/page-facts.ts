import type { HtmlNode } from '../html/node.js';
import type { Author, SourceKind } from '../model/article.js';
import type { FactLists } from './fact-lists.js';

/** One answer to a question about the page: the value, where it was found and by which rule. */
export interface Candidate<T> {
  readonly value: T;
  readonly source: SourceKind;
  /** The name of the rule that found it, as in "og:title" or "json-ld headline". */
  readonly rule: string;
}

/** The page's lead image as its own data names it; `url` as it stands there. */
export interface LeadImage {
  readonly url: string;
  readonly caption?: string;
  readonly credit?: string;
  /** Pixels. */
  readonly width?: number;
  /** Pixels. */
  readonly height?: number;
}

/** One entry of a live blog as the page's own data gives it. */
export interface LiveUpdate {
  readonly headline: string | null;
  /** ISO 8601. */
  readonly publishedAt: string | null;
  readonly author: string | null;
  /** Plain text, or HTML where the page's data holds HTML. */
  readonly body: string;
}

/** One block of an article found in the page's embedded state. */
export interface StateBlock {
  readonly type: 'paragraph' | 'heading' | 'list-item' | 'blockquote' | 'image' | 'embed';
  /** The block's HTML where the state holds HTML, else null. */
  readonly html: string | null;
  /** The block's plain text; for an image its caption. */
  readonly text: string;
  /** Of a heading: 1 to 6. */
  readonly level?: number;
  /** Of a list item: which list, counted from 0, and whether it is numbered. */
  readonly list?: { readonly index: number; readonly ordered: boolean };
  /** Of an image: its address as it stands there. */
  readonly url?: string;
  readonly credit?: string;
}

/** An article's body found in the page's embedded state (framework or CMS data in scripts). */
export interface StateBody {
  readonly blocks: readonly StateBlock[];
  /** How the state was recognised, as in "typed content elements". */
  readonly rule: string;
  /** 0 to 1: how sure it is that this is this page's own article. */
  readonly certainty: number;
  /** What stands beside it there. */
  readonly facts: FactLists;
}

/** What the page says of itself: for every fact an ordered list of candidates, strongest first. */
export interface PageFacts {
  readonly headline: readonly Candidate<string>[];
  readonly standfirst: readonly Candidate<string>[];
  /** Section labels, outermost first. */
  readonly sections: readonly Candidate<readonly string[]>[];
  readonly tags: readonly Candidate<readonly string[]>[];
  readonly authors: readonly Candidate<readonly Author[]>[];
  /** ISO 8601, with the time and the zone where given. */
  readonly publishedAt: readonly Candidate<string>[];
  /** ISO 8601, with the time and the zone where given. */
  readonly modifiedAt: readonly Candidate<string>[];
  /** BCP 47 tags. */
  readonly language: readonly Candidate<string>[];
  /** Absolute addresses where the page's own is known. */
  readonly canonicalUrl: readonly Candidate<string>[];
  readonly publisher: readonly Candidate<string>[];
  readonly access: readonly Candidate<'free' | 'paid'>[];
  readonly leadImage: readonly Candidate<LeadImage>[];
  /** The article's text as structured data hold it: plain, HTML stripped. */
  readonly articleBody: readonly Candidate<string>[];
  /** Ingredients and steps of the page's own recipe or instructions, as structured data hold them. */
  readonly recipeLines: readonly string[];
  /** Links with a `rel` that names a tag, in the order of the page: this article's and those of others. */
  readonly tagLinks: readonly HtmlNode[];
  /** CSS selectors of the parts that the page declares as paid for. */
  readonly paywallSelectors: readonly string[];
  /** The publisher's own summary list, where the embedded state has one typed so. Searched at each call. */
  readonly readKeyPoints: () => readonly Candidate<readonly string[]>[];
  /** Whether the page is an AMP page. */
  readonly ampPage: boolean;
  /** `og:type`, in lower case. */
  readonly ogType: string | null;
  /** The schema.org types of the page's own data, in the order of the page. */
  readonly schemaTypes: readonly string[];
  readonly liveUpdates: readonly LiveUpdate[];
  /**
   * The article in the page's embedded state, the surest first. A call reads it, which costs up to a third of parsing the
   * page, so ask only where the elements of the page leave a doubt.
   */
  readonly readState: () => readonly StateBody[];
  /** Whether a run of words stands in a script that may hold a state: a search costs next to nothing beside a reading. */
  readonly standsInState: (words: string) => boolean;
}
