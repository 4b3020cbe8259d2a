import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { PageInput } from '../../batch/page-input.js';
import { readPage } from '../../batch/read-page.js';
import { type ArticleChange, compareArticles } from '../../compare/compare-articles.js';
import { parseHtml } from '../../html/parse-html.js';
import { resolveOptions } from '../../options.js';
import { readPageFacts } from '../../page/read-page-facts.js';
import { readInput } from '../../read-input.js';
import { matchPaths, parseSelector } from '../../sites/selector.js';
import { chooseEdition, type SiteEdition, type SiteRule } from '../../sites/site-rule.js';

/** A selector of a rule, and how many elements of a page it hits. */
export interface SelectorHits {
  /** The key that it stands under: "root", "drop", "roles.caption". */
  readonly key: string;
  readonly select: string;
  readonly elements: number;
}

/** What the rules are to one page. */
export interface PageFinding {
  readonly id: string;
  readonly url: string | null;
  /** The host of the rule that is for the page, and which of its editions, from 0; null where none is. */
  readonly rule: { readonly host: string; readonly edition: number } | null;
  readonly hits: readonly SelectorHits[];
  /** The article without the rules against the article with them. */
  readonly changes: readonly ArticleChange[];
  /** Why the page could not be compared: `no-article` without the rules, or with them ...; null where it could. */
  readonly error: string | null;
}

/** Tries rules on a page. The rules have to be sound. */
export function tryRules(page: PageInput, siteRules: readonly SiteRule[], url: string | undefined): PageFinding {
  const address = page.url ?? url;
  const given = address === undefined ? page : { ...page, url: address };
  const [before, after] = [readPage(given, {}), readPage(given, { siteRules })];
  const found = 'error' in given ? null : findRule(readBytes(given), siteRules, address);
  const error =
    'error' in before
      ? `without the rules: ${before.error.message}`
      : 'error' in after
        ? `with the rules: ${after.error.message}`
        : null;
  return {
    id: page.id,
    url: found?.url ?? address ?? null,
    rule: found?.rule ?? null,
    hits: found?.hits ?? [],
    changes: 'article' in before && 'article' in after ? compareArticles(before.article, after.article) : [],
    error,
  };
}

type Found = Pick<PageFinding, 'url' | 'rule' | 'hits'>;

function readBytes(page: Exclude<PageInput, { error: unknown }>): string | Uint8Array | null {
  if ('html' in page) return page.html;
  try {
    const bytes = readFileSync(page.file);
    return page.file.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: resolveOptions().maxBytes }) : bytes;
  } catch {
    // The reading of the article has said so already.
    return null;
  }
}

/** The rule and the edition for a page, chosen as the parse chooses them. */
function findRule(
  html: string | Uint8Array | null,
  siteRules: readonly SiteRule[],
  url: string | undefined,
): Found | null {
  if (html === null || html.length === 0) return null;
  const settings = resolveOptions({ siteRules, ...(url !== undefined && isHttpUrl(url) && { url }) });
  const parsed = parseHtml(readInput(html, settings), { ...settings, keepAttributes: true });
  const facts = readPageFacts(parsed, settings);
  const address = settings.url ?? facts.canonicalUrl[0]?.value ?? null;
  const site = chooseEdition(siteRules, address, facts.publishedAt[0]?.value ?? null);
  if (site === null) return { url: address, rule: null, hits: [] };
  const edition =
    siteRules.find(({ editions }) => editions.includes(site.edition))?.editions.indexOf(site.edition) ?? 0;
  const hits = listSelectors(site.edition).map(({ key, select }) => ({
    key,
    select,
    elements: matchPaths(parsed.document, parseSelector(select) ?? []).size,
  }));
  return { url: address, rule: { host: site.host, edition }, hits };
}

/** Every selector of an edition, in the order of the rule. */
export function listSelectors({ root, drop = [], roles = {} }: SiteEdition): Omit<SelectorHits, 'elements'>[] {
  return [
    ...(root === undefined ? [] : [{ key: 'root', select: root }]),
    ...drop.map((part) => ({ key: 'drop', select: typeof part === 'string' ? part : part.select })),
    ...Object.entries(roles).flatMap(([role, selects]) =>
      (selects ?? []).map((select) => ({ key: `roles.${role}`, select })),
    ),
  ];
}

function isHttpUrl(url: string): boolean {
  return URL.canParse(url) && /^https?:/i.test(url);
}
