import { findBlocks } from './blocks/find-blocks.js';
import type { PageBlocks } from './blocks/page-blocks.js';
import { addSources } from './body/add-sources.js';
import { assembleArticle } from './body/assemble-article.js';
import type { Origins } from './body/place-blocks.js';
import { ArticleError } from './errors.js';
import { parseHtml } from './html/parse-html.js';
import { Places } from './html/places.js';
import { checkBlocks, startWatch } from './limits.js';
import { type Article, ArticleSchema } from './model/article.js';
import { compileSchema } from './model/compile-schema.js';
import { type ParseOptions, resolveOptions } from './options.js';
import { readPageFacts } from './page/read-page-facts.js';
import { findQuotationsIn } from './quotes/find-quotations.js';
import { listTextUnits } from './quotes/list-text-units.js';
import { readInput } from './read-input.js';
import { applySiteRule, limitToRoot } from './roles/apply-site-rule.js';
import type { BodyScores } from './roles/body-scores.js';
import { labelBlocks } from './roles/label-blocks.js';
import { readPageEvidence } from './roles/page-evidence.js';
import { scoreBody } from './roles/score-body.js';
import type { Verdict } from './roles/verdict.js';
import { chooseEdition } from './sites/site-rule.js';
import { ownString } from './text/own-string.js';

/** What `safeParseArticle` gives back: an article, or the error that `parseArticle` would have thrown. */
export type SafeParseResult = { success: true; data: Article } | { success: false; error: ArticleError };

/** All that the river carries to its mouth; for those who explain it. */
export interface ArticleReading {
  readonly article: Article;
  readonly page: PageBlocks;
  readonly scores: BodyScores;
  readonly verdicts: readonly Verdict[];
  /** Null without `positions`. */
  readonly places: Places | null;
}

/**
 * Reads one news page.
 *
 * Pure and synchronous: no network, no clock (but with `deadlineMs`), no state; the same input gives the same article, in Node and in browsers.
 *
 * @param input the page's HTML: text, or bytes, which are decoded by the WHATWG rules
 * @param options what is known beside the page; see {@link ParseOptions}
 * @returns the article, valid by `ArticleSchema`; null and empty lists stand for what the page does not say
 * @throws {ArticleError} with `code` `empty-input`, `not-html`, `no-article`, `too-large`, `deadline`, `aborted`, `invalid-options`,
 *   or `invalid-article` (a fault of this library: please report it with the page)
 * @example
 * const article = parseArticle(html, { url: 'https://example.com/2019/12/story' });
 * article.quotations[0]?.speaker?.name; // 'Ola Brand'
 */
export function parseArticle(input: string | Uint8Array, options?: ParseOptions): Article {
  return readArticle(input, options).article;
}

/**
 * {@link parseArticle} without exceptions: `{ success: true, data }` or `{ success: false, error }`, as zod has it.
 *
 * Only an {@link ArticleError} becomes a result; anything else is a bug and is thrown.
 *
 * @example
 * const result = safeParseArticle(html);
 * if (!result.success) console.error(result.error.code, result.error.message);
 */
export function safeParseArticle(input: string | Uint8Array, options?: ParseOptions): SafeParseResult {
  try {
    return { success: true, data: parseArticle(input, options) };
  } catch (error) {
    if (error instanceof ArticleError) return { success: false, error };
    throw error;
  }
}

/** The river, a line a stage; docs/architecture.md draws it. */
export function readArticle(input: string | Uint8Array, options?: ParseOptions): ArticleReading {
  const settings = resolveOptions(options);
  const watch = startWatch(settings);
  watch.check();
  const text = readInput(input, settings);
  const places = settings.positions ? new Places(text) : null;
  const origins: Origins | null = settings.positions ? new Map() : null;
  const { maxNodes, maxDepth } = settings;
  const growth = { maxNodes, maxDepth, onStep: watch.tick, keepAttributes: settings.siteRules.length > 0 };
  const parsed = parseHtml(text, growth, places);
  watch.check();
  const facts = readPageFacts(parsed, settings);
  watch.check();
  const address = settings.url ?? facts.canonicalUrl[0]?.value ?? null;
  const site = chooseEdition(settings.siteRules, address, facts.publishedAt[0]?.value ?? null);
  const page = findBlocks(parsed.document, settings.positions);
  checkBlocks(page, settings);
  const evidence = readPageEvidence(facts);
  const scores = limitToRoot(page, scoreBody(page, evidence, watch.tick), parsed.document, site);
  watch.check();
  const verdicts = applySiteRule(page, labelBlocks(page, scores, evidence), parsed.document, site);
  watch.check();
  const draft = assembleArticle(page, verdicts, facts, settings, origins);
  const quotations = findQuotationsIn(
    listTextUnits(draft.body),
    {
      language: draft.language,
      headline: draft.headline,
      standfirst: draft.standfirst,
      authors: draft.byline.authors.map(({ name }) => name),
      captions: draft.body.flatMap((block) =>
        block.type === 'figure' && block.caption !== null ? [block.caption] : [],
      ),
      publisher: draft.publisher,
    },
    watch.tick,
  );
  watch.check();
  const told = Object.assign(draft, { quotations });
  const article = validateArticle(places && origins ? addSources(told, origins, places) : told);
  return { article, page, scores, verdicts, places };
}

/** The schema as one walk; what does not fit is zod's to judge. */
const copyValid = compileSchema(ArticleSchema, ownString);

function validateArticle(article: Article): Article {
  const valid = copyValid(article);
  if (valid !== undefined) return valid as Article;
  const result = ArticleSchema.safeParse(article);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ArticleError(
    'invalid-article',
    `The article that was read is not valid at ${issue?.path.join('.')}: ${issue?.message}. This is a fault of nutgraf; please report it with the page.`,
    { issues: result.error.issues },
  );
}
