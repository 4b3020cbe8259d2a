import { foldWords } from '../text/fold-words.js';
import { TWO_LETTERS } from '../text/letters-on-end.js';
import type { Candidate, PageFacts } from './page-facts.js';

/** Parts of hosts that say nothing of the site's name. */
const HOST_FURNITURE = new Set('www m amp edition news co com org net edu gov ac'.split(' '));

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

/** From this many letters on a name with a dash or a bar in it has a claim beside it: "Shore News | Holm and the islands". */
const CLAIM_LENGTH = 25;

/**
 * The publisher among what the page calls so: an address is none; of a name and a claim the part that the host has, too,
 * else the first.
 */
export function choosePublisher(
  candidates: readonly Candidate<string>[],
  siteNames: readonly string[],
): Candidate<string> | null {
  const named = candidates.find(({ value }) => !/^https?:|@/.test(value));
  if (named === undefined || named.value.length < CLAIM_LENGTH) return named ?? null;
  const parts = named.value
    .split(/\s+[|•·–—-]\s+/)
    .filter((part) => TWO_LETTERS.test(part) && part.length <= MAX_NAME_LENGTH);
  const inHost = parts.find((part) => siteNames.includes(foldWords(part).replace(/ /g, '')));
  return { ...named, value: inHost ?? parts[0] ?? named.value };
}
