/**
 * What is measured of each text block, by name, in the order of the columns. A new feature is a name here and a line
 * where its group is read. Weights count the columns: where the order changes they have to be fitted anew (a test holds
 * it against the one that they were fitted in).
 */
export enum Feature {
  // Its text: read-features.ts
  chars,
  words,
  sentences,
  commaRate,
  linkShare,
  strongShare,
  wordLength,
  capitalWords,
  capitalRate,
  digitRate,
  signs,
  quotes,
  questions,
  ending,
  opening,
  links,
  // The elements around it: read-path-features.ts
  kind,
  outerKind,
  depth,
  loose,
  hidden,
  ownWords,
  outerWords,
  thirdWords,
  leastWords,
  mostWords,
  sumWords,
  inArticle,
  inMain,
  inSection,
  inAside,
  inHeader,
  inForm,
  inFigure,
  inTable,
  inQuote,
  inList,
  lookBlocks,
  lookProse,
  lookProseShare,
  lookMeanChars,
  lookLinkShare,
  // Its place on the page: read-place-features.ts
  ownTexts,
  outerProse,
  outerLinks,
  outerTexts,
  outerMean,
  thirdProse,
  thirdLinks,
  thirdTexts,
  fourthProse,
  fourthLinks,
  articleProse,
  articleLinks,
  pageProse,
  pageProseShare,
  before,
  order,
  left,
  pastHeadline,
  headlinesPassed,
  sharesArticle,
  pictureTexts,
  // The blocks beside it: read-features.ts
  charsBefore1,
  charsBefore2,
  charsAfter1,
  charsAfter2,
  linkBefore1,
  linkBefore2,
  linkAfter1,
  linkAfter2,
  alikeBefore,
  alikeAfter,
  endingBefore,
  proseBefore,
  proseAfter,
  // What the page says of itself, what phrases and class words say: read-features.ts, read-path-features.ts
  isTitle,
  isDescription,
  isAuthor,
  isTag,
  inStructuredBody,
  repeats,
  phrase,
  phraseBefore1,
  phraseBefore2,
  box,
  boxLevel,
  part,
}

/** What the first opinion says of the blocks around it, in the columns after the others: read-context.ts. */
export enum ContextFeature {
  first = Feature.part + 1,
  pBefore1,
  pBefore2,
  pBefore3,
  pAfter1,
  pAfter2,
  pAfter3,
  pBefore,
  pAfter,
  outerP,
  outerPurity,
  outerShare,
  outerBlocks,
  thirdPurity,
  thirdShare,
  fourthPurity,
  fourthShare,
  fifthShare,
  half,
  most,
  rootPurity,
  lookMean,
  lookWeighted,
  lookShare,
  passed,
  likelyBefore,
  likelyAfter,
  inside,
  beside,
  apart,
  pageCount,
  pageMass,
}

/** The first of the context's columns, and one past its last. */
const [CONTEXT, WIDTH] = [Feature.part + 1, ContextFeature.pageMass + 1];

/**
 * Numbers in rows, one for each text block that the fitted trees are asked about, all in one array; the context's stay 0
 * until the first opinion has spoken.
 *
 *     values   [ chars words ... first pBefore1 ... | chars words ... first pBefore1 ... ]
 *                ^ startOf(0)                         ^ startOf(3): nobody asks about 1 and 2
 */
export class FeatureTable {
  readonly values: Float64Array;
  private readonly starts: Int32Array;

  /**
   * @param rows text blocks of the page
   * @param unasked 1 for each of them that has no row of its own
   */
  constructor(
    readonly rows: number,
    unasked?: Uint8Array,
  ) {
    this.starts = new Int32Array(rows);
    let end = 0;
    for (let row = 0; row < rows; row++) {
      const asked = unasked?.[row] !== 1;
      this.starts[row] = asked ? end : -1;
      if (asked) end += WIDTH;
    }
    this.values = new Float64Array(end);
  }

  /** Where the row of a text block begins in `values`; -1 where it has none. */
  startOf(row: number): number {
    return this.starts[row] as number;
  }

  /** The values of a row in the order of {@link Feature}. */
  featuresOf(row: number): Float64Array {
    return this.values.subarray(this.startOf(row), this.startOf(row) + CONTEXT);
  }

  /** The values of a row in the order of {@link ContextFeature}. */
  contextOf(row: number): Float64Array {
    return this.values.subarray(this.startOf(row) + CONTEXT, this.startOf(row) + WIDTH);
  }
}
