import type { PageFacts } from './page-facts.js';

/** Parts of hosts that say nothing of the site's name. */
const HOST_FURNITURE = new Set(['www', 'm', 'amp', 'edition', 'news', 'co', 'com', 'org', 'net', 'edu', 'gov', 'ac']);

/** Longest name of a site, in UTF-16 units; what is longer in a field for names is a title or a notice. */
const MAX_NAME_LENGTH = 50;

/** How the site calls itself: its publisher's names and its host, with and without the ending. */
export function readSiteNames(
  { publisher, canonicalUrl }: Pick<PageFacts, 'publisher' | 'canonicalUrl'>,
  url: string | null,
): string[] {
  const names = publisher.map(({ value }) => value).filter((name) => name.length <= MAX_NAME_LENGTH);
  for (const address of [url, canonicalUrl[0]?.value]) {
    const host = /^https?:\/\/([^/:?#]+)/i.exec(address ?? '')?.[1]?.toLowerCase();
    if (host === undefined) continue;
    const parts = host.split('.');
    const own = parts.slice(0, -1).filter((part) => !HOST_FURNITURE.has(part));
    names.push(parts.filter((part) => part !== 'www').join('.'), ...own.slice(-1));
  }
  return [...new Set(names)];
}
