import type { PageFacts } from '../page/page-facts.js';

const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const RELATIVE = /^(?![a-z][a-z0-9+.-]*:)/i;
/** Longest address that is kept, in UTF-16 units; longer ones are data in disguise. */
const MAX_LENGTH = 4000;

/**
 * An address as the page writes it -> absolute where `base` is known, else as written; null where it leads nowhere that
 * a reader may follow (`javascript:`, `data:` and every scheme but http, https, mailto and tel).
 */
export function resolveUrl(href: string, base: string | null): string | null {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.length > MAX_LENGTH) return null;
  try {
    const url = base === null ? new URL(trimmed) : new URL(trimmed, base);
    return ALLOWED.has(url.protocol) ? url.href : null;
  } catch {
    return base === null && RELATIVE.test(trimmed) && !/[\0-\x20<>"'`\\]/.test(trimmed) ? trimmed : null;
  }
}

/** What relative addresses of a page are resolved against: its own, else the one that it declares; null where neither is known. */
export function findBase(url: string | null, { canonicalUrl }: Pick<PageFacts, 'canonicalUrl'>): string | null {
  return url ?? canonicalUrl.find(({ value }) => /^https?:/i.test(value))?.value ?? null;
}
