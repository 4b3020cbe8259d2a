import type { Container, PageBlocks } from '../blocks/page-blocks.js';
import { HeadlineTrail } from './headline-trail.js';
import { readPath, type BlockPath } from './path-of.js';
import type { Features, MeasuredBlock } from './measures.js';
import { readWords } from './claim-containers.js';
import { isProse } from './measure-blocks.js';
import { matchPhrase } from './match-phrases.js';
import type { Role } from '../model/role.js';
import type { PageEvidence } from './page-evidence.js';

/** What a feature is read against: the page as a whole. */
export interface FeatureContext {
  readonly page: PageBlocks;
  readonly blocks: readonly MeasuredBlock[];
  readonly evidence: PageEvidence;
  /** Order of the text block that shows the headline; -1 where none does. */
  readonly headline: number;
  /** Class word -> how much more often it stands on running text than on the rest (log odds). */
  readonly wordScores: ReadonlyMap<string, number>;
}

const KIND_CODES: Readonly<Record<string, number>> = {
  p: 1, div: 2, li: 3, h1: 4, h2: 4, h3: 5, h4: 6, h5: 6, h6: 6, td: 7, th: 7, blockquote: 8, figcaption: 9, button: 10,
  section: 11, article: 12, dt: 13, dd: 13, header: 14, footer: 15, pre: 16, summary: 17, label: 18, form: 18,
};
/** Neighbours on each side that the mean of prose looks at. */
const WINDOW = 5;

/** One record of features for each text block of the page. */
export function readFeatures(context: FeatureContext): readonly Features[] {
  const paths = new Map<number, BlockPath>();
  const scores = new Map<number, number>();
  const scoreOf = (container: Container): number => {
    let score = scores.get(container.index);
    if (score === undefined) {
      score = scoreWords(container.tokens, context.wordScores);
      scores.set(container.index, score);
    }
    return score;
  };
  const totals = measureTotals(context);
  const headlines = new HeadlineTrail(context.page, context.blocks, context.headline);
  const codes = context.blocks.map(({ block }) => codeOf(matchPhrase(block.text)?.role));
  const claims = new ClaimCache();
  return context.blocks.map((measured) => {
    const path = readPath(context.page, measured.block.container, paths);
    return {
      ...readTextFeatures(measured),
      ...readPathFeatures(measured, path, scoreOf, context),
      ...readPlaceFeatures(measured, path, { totals, headlines }, context),
      ...readNeighbourFeatures(measured.order, context),
      ...readEvidenceFeatures(measured, codes, context),
      ...readClaimFeatures(path, claims),
    };
  });
}

/** Sum of the scores of class words, kept within bounds so that one long class list does not decide. */
export function scoreWords(words: readonly string[], scores: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const word of words) sum += scores.get(word) ?? 0;
  return Math.max(-6, Math.min(6, sum));
}

function readTextFeatures({ block, text }: MeasuredBlock): Features {
  const chars = block.text.length;
  return {
    chars,
    words: text.words,
    sentences: text.sentences,
    commaRate: text.commas / Math.max(1, text.words),
    linkShare: block.linkChars / chars,
    strongShare: block.strongChars / chars,
    wordLength: text.wordLength,
    capitalWords: text.capitalWords,
    capitalRate: text.capitals / chars,
    digitRate: text.digits / chars,
    signs: text.signs,
    quotes: text.quotes,
    questions: text.questions,
    ending: text.ending,
    opening: text.opening,
    links: countLinks(block.marks),
  };
}

function countLinks(marks: MeasuredBlock['block']['marks']): number {
  let links = 0;
  for (const mark of marks) if (mark.type === 'link') links += 1;
  return links;
}

function readPathFeatures(
  { block, look }: MeasuredBlock,
  path: BlockPath,
  scoreOf: (container: Container) => number,
  { wordScores }: FeatureContext,
): Features {
  const [own, outer, third] = path.containers;
  let least = 0, most = 0, sum = 0;
  for (let level = 2; level < path.containers.length; level++) {
    const score = scoreOf(path.containers[level] as Container);
    least = Math.min(least, score);
    most = Math.max(most, score);
    sum += score;
  }
  const { landmarks } = path;
  return {
    kind: KIND_CODES[own?.tag ?? ''] ?? 0,
    outerKind: KIND_CODES[outer?.tag ?? ''] ?? (outer?.tag === 'ul' ? 20 : outer?.tag === 'ol' ? 21 : 0),
    depth: own?.depth ?? 0,
    loose: Number(block.loose),
    hidden: Number(block.hidden),
    ownWords: own === undefined ? 0 : scoreOf(own) + scoreWords(block.innerTokens, wordScores),
    outerWords: outer === undefined ? 0 : scoreOf(outer),
    thirdWords: third === undefined ? 0 : scoreOf(third),
    leastWords: least,
    mostWords: most,
    sumWords: sum,
    inArticle: landmarks.article, inMain: landmarks.main, inSection: landmarks.section, inNav: landmarks.nav, inAside: landmarks.aside,
    inHeader: landmarks.header, inFooter: landmarks.footer, inForm: landmarks.form, inFigure: landmarks.figure, inTable: landmarks.table,
    inQuote: landmarks.blockquote, inButton: landmarks.button, inList: landmarks.list,
    lookBlocks: look.blocks,
    lookProse: look.prose,
    lookProseShare: look.prose / Math.max(1, look.chars),
    lookMeanChars: look.chars / look.blocks,
    lookLinkShare: look.linkChars / Math.max(1, look.chars),
  };
}

interface Totals {
  readonly chars: number;
  readonly prose: number;
}

function measureTotals({ blocks }: FeatureContext): Totals {
  let chars = 0, prose = 0;
  for (const { block } of blocks) {
    chars += block.text.length;
    if (isProse(block)) prose += block.text.length;
  }
  return { chars: Math.max(1, chars), prose: Math.max(1, prose) };
}

function readPlaceFeatures(
  measured: MeasuredBlock,
  path: BlockPath,
  { totals, headlines }: { readonly totals: Totals; readonly headlines: HeadlineTrail },
  context: FeatureContext,
): Features {
  const { order, charsBefore } = measured;
  const { headline, blocks } = context;
  const outer = describeContainer(path.containers[1], totals);
  const third = describeContainer(path.containers[2], totals);
  const fourth = describeContainer(path.containers[3], totals);
  const article = describeContainer(path.landmarks.article > 0 ? path.containers[path.landmarks.article - 1] : undefined, totals);
  return {
    ownTexts: path.containers[0]?.texts ?? 0,
    outerProse: outer.prose, outerLinks: outer.links, outerTexts: outer.texts, outerMean: outer.mean,
    thirdProse: third.prose, thirdLinks: third.links, thirdTexts: third.texts,
    fourthProse: fourth.prose, fourthLinks: fourth.links,
    articleProse: article.prose, articleLinks: article.links,
    pageProse: totals.prose,
    pageProseShare: totals.prose / totals.chars,
    before: charsBefore / totals.chars,
    order,
    left: blocks.length - order,
    pastHeadline: headline < 0 ? -1000 : order - headline,
    ...headlines.relate(order, path),
  };
}

function describeContainer(container: Container | undefined, totals: Totals): { prose: number; links: number; texts: number; mean: number } {
  if (container === undefined) return { prose: -1, links: -1, texts: 0, mean: 0 };
  return {
    prose: container.proseChars / totals.prose,
    links: container.linkChars / Math.max(1, container.chars),
    texts: container.texts,
    mean: container.chars / Math.max(1, container.texts),
  };
}

function readNeighbourFeatures(order: number, { blocks }: FeatureContext): Features {
  const at = (k: number): MeasuredBlock | undefined => blocks[order + k];
  const chars = (k: number): number => at(k)?.block.text.length ?? -1;
  const link = (k: number): number => {
    const block = at(k)?.block;
    return block === undefined ? -1 : block.linkChars / block.text.length;
  };
  const alike = (k: number): number => Number(at(k)?.look === at(0)?.look);
  const proseIn = (from: number, to: number): number => {
    let prose = 0;
    for (let k = from; k <= to; k++) {
      const block = at(k)?.block;
      if (block !== undefined && isProse(block)) prose += block.text.length;
    }
    return prose;
  };
  return {
    charsBefore1: chars(-1), charsBefore2: chars(-2), charsAfter1: chars(1), charsAfter2: chars(2),
    linkBefore1: link(-1), linkBefore2: link(-2), linkAfter1: link(1), linkAfter2: link(2),
    alikeBefore: alike(-1), alikeAfter: alike(1),
    endingBefore: at(-1)?.text.ending ?? -1,
    proseBefore: proseIn(-WINDOW, -1), proseAfter: proseIn(1, WINDOW),
  };
}

/** What a phrase or a class word is about, as a number; any other role is 1. */
const ROLE_CODES: Readonly<Partial<Record<Role, number>>> = {
  'promo-related': 2, 'promo-newsletter': 3, 'promo-subscribe': 3, 'promo-donate': 3, 'promo-app': 3, 'promo-follow': 4,
  advertisement: 5, licence: 6, about: 7, disclaimer: 8, share: 9, player: 9, correction: 10, contributor: 10,
  'promo-shop': 11, comments: 12, tags: 13, navigation: 14, byline: 15, date: 15, caption: 16, credit: 16,
};
function codeOf(role: Role | undefined): number {
  return role === undefined ? 0 : (ROLE_CODES[role] ?? 1);
}

/** What class words claim, each list of them read once. */
class ClaimCache {
  private readonly known = new Map<readonly string[], { box: number; part: number }>();

  read({ tokens }: Container): { box: number; part: number } {
    let claim = this.known.get(tokens);
    if (claim === undefined) {
      const { box, part } = readWords(tokens);
      claim = { box: codeOf(box?.role), part: codeOf(part?.role) };
      this.known.set(tokens, claim);
    }
    return claim;
  }
}

/** The nearest box and part that class words name, and how many levels up the box is. */
function readClaimFeatures({ containers }: BlockPath, claims: ClaimCache): Features {
  let box = 0, boxLevel = 0, part = 0;
  containers.forEach((container, level) => {
    const claim = claims.read(container);
    if (box === 0 && claim.box !== 0) [box, boxLevel] = [claim.box, level + 1];
    if (part === 0 && level < 3) part = claim.part;
  });
  return { box, boxLevel, part };
}

/** Words below which a block found in the structured body proves nothing. */
const TELLING_WORDS = 4;

function readEvidenceFeatures(
  { order, folded, repeats, text }: MeasuredBlock,
  codes: readonly number[],
  { evidence }: FeatureContext,
): Features {
  const { articleText } = evidence;
  return {
    isTitle: Number(evidence.titles.has(folded)),
    isDescription: Number(evidence.descriptions.has(folded)),
    isAuthor: Number(evidence.authors.has(folded)),
    isTag: Number(evidence.tags.has(folded) || evidence.sections.has(folded)),
    inStructuredBody: articleText === '' ? -1 : Number(articleText.includes(text.words >= TELLING_WORDS ? folded : ` ${folded} `)),
    repeats,
    phrase: codes[order] ?? 0,
    phraseBefore1: codes[order - 1] ?? 0,
    phraseBefore2: codes[order - 2] ?? 0,
  };
}

