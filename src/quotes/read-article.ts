import { type EntityIndex, collectEntities, namesOf } from './collect-entities.js';
import { describePeople } from './describe-people.js';
import { type Cue, findCues } from './find-cues.js';
import { type Mention, findMentions } from './find-mentions.js';
import type { Name } from './read-name.js';
import { type Passage, readPassage } from './read-passage.js';
import { type Spellings, readSpellings } from './read-spellings.js';
import { type Token, readTokens } from './read-tokens.js';
import { MentionResolver } from './resolve-mentions.js';
import type { QuoteContext, TextUnit } from './text-unit.js';
import type { CompiledLexicon } from './word-classes.js';

/** An article read for quotations: what `list-candidates` and the deciders look at. */
export interface ReadArticle {
  readonly passages: readonly Passage[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly cues: readonly (readonly Cue[])[];
  /** The cues whose subject a mention is. */
  readonly cuesOf: ReadonlyMap<Mention, readonly Cue[]>;
  readonly index: EntityIndex;
  readonly resolver: MentionResolver;
  /** For each passage: the article's sentences before it. */
  readonly sentencesBefore: readonly number[];
  readonly lexicon: CompiledLexicon;
  readonly context: QuoteContext;
}

/** Reads all texts once: words, marks, mentions, cues, entities, and who each mention is. */
export function readArticle(units: readonly TextUnit[], context: QuoteContext, lexicon: CompiledLexicon): ReadArticle {
  const passages = units.map((unit, index) => readPassage(unit, index, lexicon));
  const spellings = readSpellings(passages);
  const found = passages.map((passage) => findMentions(passage, lexicon, spellings));
  const index = collectEntities(passages, found, contextNames(context, lexicon, spellings), lexicon);
  describePeople(passages, found, index, lexicon);
  const cues: (readonly Cue[])[] = [];
  const mentions: (readonly Mention[])[] = [];
  passages.forEach((passage, p) => {
    const linked = findCues(passage, found[p] as Mention[], lexicon);
    cues.push(linked.cues);
    mentions.push(linked.mentions);
  });
  const resolver = new MentionResolver(index);
  const sentencesBefore = resolveAll(passages, mentions, cues, resolver);
  return { passages, mentions, cues, cuesOf: cuesBySubject(cues), index, resolver, sentencesBefore, lexicon, context };
}

function contextNames(context: QuoteContext, lexicon: CompiledLexicon, spellings: Spellings): [Name, string][] {
  const texts = [context.standfirst, ...context.captions, ...context.authors];
  return texts.flatMap((text) => (text ? namesOf(readTokens(text, [], lexicon), text, lexicon, spellings) : []));
}

function resolveAll(
  passages: readonly Passage[],
  mentions: readonly (readonly Mention[])[],
  cues: readonly (readonly Cue[])[],
  resolver: MentionResolver,
): number[] {
  const sentencesBefore: number[] = [];
  let sentences = 0;
  for (const passage of passages) {
    sentencesBefore.push(sentences);
    const speakers = new Set(cues[passage.index]?.map((cue) => cue.subject));
    let last = -1;
    for (const mention of mentions[passage.index] ?? []) {
      resolver.read(mention, sentences + mention.sentence, mention.sentence !== last, speakers.has(mention));
      last = mention.sentence;
    }
    sentences += ((passage.tokens.at(-1) as Token | undefined)?.sentence ?? 0) + 1;
  }
  return sentencesBefore;
}

function cuesBySubject(cues: readonly (readonly Cue[])[]): Map<Mention, Cue[]> {
  const bySubject = new Map<Mention, Cue[]>();
  for (const list of cues) {
    for (const cue of list) {
      if (cue.subject === null) continue;
      const known = bySubject.get(cue.subject);
      if (known === undefined) bySubject.set(cue.subject, [cue]);
      else known.push(cue);
    }
  }
  return bySubject;
}
