import { collectEntities, type Entity, type EntityIndex, namesOf } from './collect-entities.js';
import { describePeople, describesNext } from './describe-people.js';
import { type Cue, findCues } from './find-cues.js';
import { findMentions, type Mention } from './find-mentions.js';
import type { Name } from './read-name.js';
import { type Passage, readPassage } from './read-passage.js';
import { readSpellings, type Spellings } from './read-spellings.js';
import { readTokens, type Token } from './read-tokens.js';
import type { MentionRole } from './rank-antecedents.js';
import { MentionResolver, type Resolution } from './resolve-mentions.js';
import type { Trees } from './score-trees.js';
import type { QuoteContext, TextUnit } from './text-unit.js';
import { type CompiledLexicon, WordClass } from './word-classes.js';

/** An article read for quotations: what `list-candidates` and the deciders look at. */
export interface ReadArticle {
  readonly passages: readonly Passage[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly cues: readonly (readonly Cue[])[];
  /** The cues whose subject a mention is. */
  readonly cuesOf: ReadonlyMap<Mention, readonly Cue[]>;
  readonly index: EntityIndex;
  readonly resolver: MentionResolver;
  /** Whom the article is about: the person of the headline who is named most, else the one named most; null without. */
  readonly topic: Resolution | null;
  /** For each passage: the article's sentences before it. */
  readonly sentencesBefore: readonly number[];
  readonly lexicon: CompiledLexicon;
  readonly context: QuoteContext;
}

/** Reads all texts once: words, marks, mentions, cues, entities, and who each mention is. */
export function readArticle(
  units: readonly TextUnit[],
  context: QuoteContext,
  lexicon: CompiledLexicon,
  trees: Trees,
): ReadArticle {
  const passages = units.map((unit, index) => readPassage(unit, index, lexicon));
  const spellings = readSpellings(passages, lexicon);
  const found = passages.map((passage) =>
    passage.isHeading && passage.stretches.length === 0 ? [] : findMentions(passage, lexicon, spellings),
  );
  const index = collectEntities(passages, found, contextNames(context, lexicon, spellings), lexicon);
  describePeople(passages, found, index, lexicon);
  const cues: (readonly Cue[])[] = [];
  const mentions: (readonly Mention[])[] = [];
  passages.forEach((passage, p) => {
    const linked = findCues(passage, found[p] as Mention[], lexicon);
    cues.push(linked.cues);
    mentions.push(linked.mentions);
  });
  countSpeakers(cues, index, lexicon);
  const topic = topicOf(index, context);
  const resolver = new MentionResolver(index, topic?.entity ?? null, trees, lexicon.lexicon.borrowsWeights);
  const sentencesBefore = resolveAll(passages, mentions, cues, resolver, lexicon);
  return {
    topic,
    passages,
    mentions,
    cues,
    cuesOf: cuesBySubject(cues),
    index,
    resolver,
    sentencesBefore,
    lexicon,
    context,
  };
}

function contextNames(context: QuoteContext, lexicon: CompiledLexicon, spellings: Spellings): [Name, string][] {
  const texts = [context.standfirst, ...context.captions, ...context.authors, context.headline];
  return texts.flatMap((text) => (text ? namesOf(readTokens(text, [], lexicon), text, lexicon, spellings) : []));
}

function resolveAll(
  passages: readonly Passage[],
  mentions: readonly (readonly Mention[])[],
  cues: readonly (readonly Cue[])[],
  resolver: MentionResolver,
  lexicon: CompiledLexicon,
): number[] {
  const sentencesBefore: number[] = [];
  let sentences = 0;
  for (const passage of passages) {
    sentencesBefore.push(sentences);
    const speakers = new Set(cues[passage.index]?.map((cue) => cue.subject));
    let last = -1;
    const ordinals = ordinalsOf(passage);
    const list = mentions[passage.index] ?? [];
    let opened = -1;
    let at = 0;
    list.forEach((mention, m) => {
      if (process.env.OTHERS !== '0') for (; at <= mention.from; at++) readOtherPronoun(passage, at, sentences, ordinals, resolver, lexicon);
      at = Math.max(at, mention.kind === 'pronoun' ? mention.to : mention.from + 1);
      const next = list[m + 1];
      const apposed = next !== undefined && describesNext(passage, mention, next) ? next : null;
      const role = roleOf(passage, mention);
      const opens = mention.sentence !== opened && role === 'object';
      resolver.read(mention, {
        sentence: sentences + (ordinals.get(mention.sentence) ?? 0),
        isSubject: mention.sentence !== last,
        isSpeaker: speakers.has(mention),
        role: opens || speakers.has(mention) ? 'subject' : role,
        apposed,
        isOwned: isOwned(passage, mention, lexicon),
      });
      last = mention.sentence;
      if (role !== 'oblique' && role !== 'owner' && apposed === null) opened = mention.sentence;
    });
    sentences += ordinals.size;
  }
  return sentencesBefore;
}

function readOtherPronoun({ outside, index }: Passage, at: number, sentences: number, ordinals: Map<number, number>, resolver: MentionResolver, lexicon: CompiledLexicon): void {
  const token = outside[at] as Token;
  if (!token.isWord || token.text.length > 7 || !(token.lower in lexicon.lexicon.grammar.otherPronouns)) return;
  const kind = lexicon.genders.get(token.lower);
  if (kind === 'he' || kind === 'she') resolver.readOther(kind === 'he' ? 1 : -1, index, sentences + (ordinals.get(token.sentence) ?? 0));
}

/** The sentences in which the reporter has a word, numbered without those that only quote. */
function ordinalsOf({ outside }: Passage): Map<number, number> {
  const ordinals = new Map<number, number>();
  for (const { isWord, sentence } of outside) if (isWord && !ordinals.has(sentence)) ordinals.set(sentence, ordinals.size);
  return ordinals;
}

/** "his father", "Brand's lawyer": described by what the person is to another. */
function isOwned({ outside }: Passage, mention: Mention, { genders }: CompiledLexicon): boolean {
  for (let k = mention.from; k < mention.to - 1; k++) if (genders.has((outside[k] as Token).lower)) return true;
  return outside[mention.from - 1]?.possessive === true;
}

/** What a mention does in its sentence, by the words around it. */
function roleOf({ outside }: Passage, mention: Mention): MentionRole {
  if (mention.possessive) return 'owner';
  const before = outside[mention.outer - 1];
  const farther = outside[mention.outer - 2];
  const isBehindPreposition =
    before !== undefined &&
    before.sentence === mention.sentence &&
    ((before.classes & WordClass.preposition) !== 0 ||
      ((before.classes & WordClass.determiner) !== 0 && ((farther?.classes ?? 0) & WordClass.preposition) !== 0));
  if (isBehindPreposition && mention.kind !== 'pronoun') return 'oblique';
  return isBeforeVerb(outside, mention) ? 'subject' : 'object';
}

const NO_VERB = WordClass.preposition | WordClass.conjunction | WordClass.determiner | WordClass.relative | WordClass.complementizer;

function isBeforeVerb(outside: readonly Token[], mention: Mention): boolean {
  for (let k = mention.to; k < mention.to + 3; k++) {
    const token = outside[k];
    if (token === undefined || token.sentence !== mention.sentence || !token.isWord || token.capitalized) return false;
    if ((token.classes & WordClass.auxiliary) !== 0) return true;
    if ((token.classes & NO_VERB) !== 0) return false;
    if ((token.classes & WordClass.adverb) === 0) return true;
  }
  return false;
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

/** A name with such a word in it is not taken for a person's because it speaks. */
const LISTED = WordClass.organization | WordClass.body | WordClass.document | WordClass.notPerson | WordClass.work;

/** Counts for each entity the verbs of saying that it is the subject of; who speaks and is no organization is a person. */
function countSpeakers(cues: readonly (readonly Cue[])[], index: EntityIndex, lexicon: CompiledLexicon): void {
  for (const list of cues) {
    for (const { subject, classes } of list) {
      const entity = subject === null ? undefined : index.byMention.get(subject);
      if (entity === undefined || (classes & (WordClass.speech | WordClass.writing)) === 0) continue;
      entity.speaks++;
      if (
        entity.type === 'unknown' &&
        entity.words.length > 1 &&
        entity.words.every((word) => ((lexicon.classes.get(word) ?? 0) & LISTED) === 0)
      )
        entity.type = 'person';
    }
  }
}

function topicOf({ entities }: EntityIndex, { headline }: QuoteContext): Resolution | null {
  const title = (headline ?? '').toLowerCase();
  let best: Entity | null = null;
  let top = 0;
  for (const entity of entities) {
    if (entity.type !== 'person') continue;
    const score = entity.count + (title.includes(entity.words.at(-1) ?? '') ? 1000 : 0);
    if (score > top) {
      best = entity;
      top = score;
    }
  }
  return best === null ? null : { name: best.name, kind: 'person', entity: best, key: `#${best.id}` };
}
