import { itemAt } from './item-at.js';
import type { Floor, Place } from './list-candidates.js';
import type { Mention } from './mention.js';
import type { ReadArticle } from './read-article.js';
import type { Passage } from './read-passage.js';
import { type CompiledLexicon, WordClass } from './word-classes.js';

/** Most words before the verb, and most between author and name: "have recently spoken at length with". */
const BEFORE_VERB = 3;
const MOST_BETWEEN = 6;

/** `I spoke with Ola Brand about the mill`, `Jan Tolk asked Ola Brand if it was true`: the names of those whom the author talks to or somebody asks, in reading order. */
export function findAsked(
  passages: readonly Passage[],
  mentions: readonly (readonly Mention[])[],
  lexicon: CompiledLexicon,
): Mention[] {
  if (lexicon.interviewing.size === 0) return [];
  return passages.flatMap((passage) =>
    (mentions[passage.index] ?? []).filter((mention, m, list) => {
      const asker = itemAt(list, m - 1);
      return mention.kind === 'name' && asker !== undefined && isAskedBy(passage, mention, asker, lexicon);
    }),
  );
}

/** Nothing but a verb of asking or talking and a few words about it stands between the author and the name; the verb alone where another asks. */
function isAskedBy(
  { outside, stretchesBefore }: Passage,
  { outer, to, sentence, possessive }: Mention,
  asker: Mention,
  { interviewing }: CompiledLexicon,
): boolean {
  if (possessive || asker.sentence !== sentence || stretchesBefore[outer] !== stretchesBefore[asker.from]) return false;
  const asksWhether = ((outside[to]?.classes ?? 0) & WordClass.complementizer) !== 0;
  if (asksWhether && interviewing.has(itemAt(outside, outer - 1)?.lower ?? '')) return true;
  const isAuthor = asker.pronoun === 'I' || asker.pronoun === 'we';
  if (!isAuthor || outer - asker.to > MOST_BETWEEN) return false;
  const between = outside.slice(asker.to, outer);
  const verb = between.findIndex(({ lower }) => interviewing.has(lower));
  return verb !== -1 && verb <= BEFORE_VERB && between.every((token) => token.isWord && (token.classes & CLAUSE) === 0);
}
/** What opens another clause: "I asked if Ola Brand". */
const CLAUSE = WordClass.complementizer | WordClass.conjunction | WordClass.relative;

/** The floors with whoever was asked since they were taken, who answers. */
export function giveFloorToAsked(
  { asked, passages, resolver }: ReadArticle,
  floors: readonly Floor[],
  { passage, at }: Place,
  order: number,
): readonly Floor[] {
  const last = asked[countUpTo(asked, passage, at) - 1];
  const resolution = last === undefined ? null : resolver.resolutionOf(last);
  if (last === undefined || resolution?.kind !== 'person') return floors;
  const [floor] = floors;
  if (floor !== undefined && floor.passage >= last.passage) {
    const taken = passages[floor.passage]?.places[floor.stretch] ?? Infinity;
    if (floor.passage > last.passage || taken >= last.to) return floors;
  }
  const given = {
    passage: last.passage,
    stretch: -1,
    order: order - 1,
    resolution,
    mention: null,
    cue: null,
  };
  return [given, ...floors.filter((held) => held.resolution.key !== resolution.key)].slice(0, 2);
}

/** How many of the mentions stand before a place. */
function countUpTo(mentions: readonly Mention[], passage: number, at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle] as Mention;
    if (mention.passage < passage || (mention.passage === passage && mention.to <= at)) low = middle + 1;
    else high = middle;
  }
  return low;
}
