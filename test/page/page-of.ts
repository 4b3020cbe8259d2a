import { parseHtml } from '../../src/html/parse-html.js';
import type { PageFacts } from '../../src/page/page-facts.js';
import { readPageFacts } from '../../src/page/read-page-facts.js';

const LIMITS = { maxNodes: 1_000_000, maxDepth: 10_000 };

/** The facts of a page that is all its given HTML. */
export function factsOf(html: string, url: string | null = 'https://herald.example/news/rain'): PageFacts {
  return readPageFacts(parseHtml(`<!doctype html>${html}`, LIMITS), { url });
}

/** A JSON-LD script around a value, or around source as it stands. */
export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}

/** The values of a fact's candidates. */
export function valuesOf<T>(candidates: readonly { readonly value: T }[]): T[] {
  return candidates.map(({ value }) => value);
}
