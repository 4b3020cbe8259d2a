import { foldWords } from '../text/fold-words.js';
import { TWO_LETTERS } from '../text/letters-on-end.js';
import { TITLE_PARTS } from './clean-headline.js';
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

const ADDRESS = /^https?:|@/;

/** From this many letters on a name with a dash or a bar in it has a claim beside it: "Shore News | Holm and the islands". */
const CLAIM_LENGTH = 25;

/**
 * The publisher among what the page calls so: an address is none; of a name and a claim the part that the host has, too,
 * else the first. Where the page calls nothing so, the part of its title that the host has, too.
 */
export function choosePublisher(
  { publisher, headline }: Pick<PageFacts, 'publisher' | 'headline'>,
  siteNames: readonly string[],
  shown: string | null,
): Candidate<string> | null {
  const named = publisher.find(({ value }) => !ADDRESS.test(value) && TWO_LETTERS.test(value));
  if (named === undefined) return nameInTitle(headline, siteNames, shown);
  if (named.value.length < CLAIM_LENGTH) return named;
  const parts = named.value
    .split(TITLE_PARTS)
    .filter((part) => TWO_LETTERS.test(part) && part.length <= MAX_NAME_LENGTH);
  const inHost = parts.find((part) => siteNames.includes(foldWords(part).replace(/ /g, '')));
  return { ...named, value: inHost ?? parts[0] ?? named.value };
}

/** Letters of the shortest name, and of a word of a name that is enough for a host. */
const [SHORTEST_NAME, TELLING_WORD] = [3, 5];

/**
 * "Ferry runs - Valley Post" on valley-post.example: the last part of the title that is in the host, as a whole or by a word, or holds
 * it. A part with words of the headline has to be in the host as a whole.
 */
function nameInTitle(
  titles: readonly Candidate<string>[],
  siteNames: readonly string[],
  headline: string | null,
): Candidate<string> | null {
  const title = titles.find(({ rule }) => rule === '<title>');
  const parts =
    title?.value
      .split(TITLE_PARTS)
      .flatMap((part) => part.split(/:\s/))
      .map((part) => part.trim()) ?? [];
  const hosts = siteNames.map(spell);
  const shown = foldWords(headline ?? '');
  const isIn = (name: string): boolean => name.length >= SHORTEST_NAME && hosts.some((host) => host.includes(name));
  const isName = (part: string): boolean => {
    const folded = foldWords(part);
    const spelled = spell(part);
    if (part.length > MAX_NAME_LENGTH || folded === shown || ADDRESS.test(part)) return false;
    if (isIn(spelled)) return true;
    return (
      !shown.includes(folded) &&
      (hosts.some((host) => host.length >= SHORTEST_NAME && spelled.includes(host)) ||
        folded.split(' ').some((word) => word.length >= TELLING_WORD && isIn(spell(word))))
    );
  };
  const name = parts.length > 1 ? parts.reverse().find(isName) : undefined;
  return title === undefined || name === undefined ? null : { ...title, value: name };
}

/** A name as hosts write it: Latin letters and digits alone, without marks, "ae" and "ä" the same. */
function spell(name: string): string {
  return foldWords(name)
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '')
    .replace(/([aou])e/g, '$1');
}
