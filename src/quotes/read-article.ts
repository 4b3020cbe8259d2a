import { collectEntities, type EntityIndex } from './collect-entities.js';
import { describePeople } from './describe-people.js';
import type { Entity } from './entity.js';
import { findAsked } from './find-asked.js';
import { type Cue, findCues } from './find-cues.js';
import { findMentions } from './find-mentions.js';
import { listNames } from './list-names.js';
import type { Mention } from './mention.js';
import { type Name, readName } from './read-name.js';
import { type Passage, readPassage } from './read-passage.js';
import { readSpellings } from './read-spellings.js';
import { readTokens, type Token } from './read-tokens.js';
import type { Resolution } from './resolution.js';
import { type MentionsInOrder, resolveInOrder } from './resolve-in-order.js';
import { MentionResolver } from './resolve-mentions.js';
import type { Spellings } from './spellings.js';
import { quotesTranscript } from './split-labels.js';
import type { QuoteContext, TextUnit } from './text-unit.js';
import { type CompiledLexicon, WordClass } from './word-classes.js';

/** An article read for quotations: what `list-candidates` and the deciders look at. */
export interface ReadArticle extends MentionsInOrder {
  readonly passages: readonly Passage[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly cues: readonly (readonly Cue[])[];
  /** The cues whose subject a mention is. */
  readonly cuesOf: ReadonlyMap<Mention, readonly Cue[]>;
  readonly index: EntityIndex;
  readonly resolver: MentionResolver;
  /** Whom the article is about: the person of the headline who is named most, else the one named most; null without. */
  readonly topic: Resolution | null;
  /** How many verbs of saying each speaker (by `Resolution.key`) is the subject of, pronouns included. */
  readonly speaks: ReadonlyMap<string, number>;
  /** The person who is the subject of most of them, of two at least; null without. */
  readonly mainSpeaker: Resolution | null;
  /** Who a block quotation's source is, where it holds a name. */
  readonly sources: ReadonlyMap<string, Resolution>;
  /** Whom the author asks or talks to. */
  readonly asked: readonly Mention[];
  readonly lexicon: CompiledLexicon;
  readonly context: QuoteContext;
}

/** Most stretches of one article that are weighed, each at some tenths of a millisecond; the longest real ones have some hundred. */
export const MAX_STRETCHES = 3_000;
/** Texts behind the one with the last stretch that is weighed that are read: whoever is named there may have said it. */
export const TEXTS_BEHIND = 8;

/** Reads all texts once: words, marks, mentions, cues, entities, and who each mention is. */
export function readArticle(units: readonly TextUnit[], context: QuoteContext, lexicon: CompiledLexicon): ReadArticle {
  const passages = readPassages(units, lexicon);
  const spellings = readSpellings(passages, lexicon);
  const found: Mention[][] = [];
  for (const passage of passages)
    found.push(passage.isHeading && passage.stretches.length === 0 ? [] : findMentions(passage, lexicon, spellings));
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
  joinShortNames(index, lexicon);
  const topic = topicOf(index, context);
  const resolver = new MentionResolver(index, topic?.entity ?? null, lexicon.lexicon);
  const asked = findAsked(passages, mentions, lexicon);
  const inOrder = resolveInOrder({ passages, mentions, cues, asked, lexicon }, resolver);
  return {
    topic,
    ...inOrder,
    ...countTurns(cues, resolver),
    sources: resolveSources(passages, index, lexicon, spellings),
    asked,
    passages,
    mentions,
    cues,
    cuesOf: cuesBySubject(cues),
    index,
    resolver,
    lexicon,
    context,
  };
}

/** The texts up to the last stretch that is weighed, and some behind it. */
function readPassages(units: readonly TextUnit[], lexicon: CompiledLexicon): Passage[] {
  const passages: Passage[] = [];
  const isTranscript = quotesTranscript(units);
  let stretches = 0;
  let behind = 0;
  while (passages.length < units.length) {
    if (stretches >= MAX_STRETCHES && ++behind > TEXTS_BEHIND) break;
    const passage = readPassage(units, passages.length, lexicon, isTranscript);
    stretches += passage.stretches.length;
    passages.push(passage);
  }
  return passages;
}

function contextNames(context: QuoteContext, lexicon: CompiledLexicon, spellings: Spellings): [Name, string][] {
  const texts = [context.standfirst, ...context.captions, ...context.authors, context.headline];
  return texts.flatMap((text) => (text ? listNames(readTokens(text, [], lexicon), text, lexicon, spellings) : []));
}

/** The source of a block quotation -> the first whom it names. */
function resolveSources(
  passages: readonly Passage[],
  { entities }: EntityIndex,
  lexicon: CompiledLexicon,
  spellings: Spellings,
): Map<string, Resolution> {
  const resolved = new Map<string, Resolution>();
  for (const { source } of passages.map(({ unit }) => unit)) {
    if (source === undefined || resolved.has(source)) continue;
    const tokens = readTokens(source, [], lexicon);
    const at = tokens.findIndex((_, i) => readName(tokens, i, lexicon, spellings) !== null);
    const name = at < 0 ? null : readName(tokens, at, lexicon, spellings);
    if (name === null) continue;
    const key = name.words.join(' ');
    const entity = entities.find(({ words }) => words.join(' ') === key);
    const text = source.slice((tokens[name.from] as Token).start, (tokens[name.to - 1] as Token).end);
    const kind = name.type === 'organization' ? name.type : 'person';
    resolved.set(source, entity === undefined ? { name: text, kind, entity: null, key } : personOf(entity));
  }
  return resolved;
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

/** "Brandia said" where the article has "Brandia Foods": the first word of an organization's name that speaks is the organization. */
function joinShortNames({ entities }: EntityIndex, lexicon: CompiledLexicon): void {
  const byFirst = new Map<string, Entity>();
  for (const entity of entities)
    if (entity.type === 'organization' && entity.words.length > 1) byFirst.set(entity.words[0] ?? '', entity);
  for (const entity of entities) {
    const whole = byFirst.get(entity.words[0] ?? '');
    const classes = lexicon.classes.get(entity.words[0] ?? '') ?? WordClass.organization;
    const canJoin = entity.type !== 'person' && entity.words.length === 1 && entity.speaks > 0 && entity.gender === 0;
    if (whole === undefined || !canJoin || (classes & WordClass.organization) === 0) continue;
    entity.type = 'organization';
    entity.name = whole.name;
    entity.words = whole.words;
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
  return best === null ? null : personOf(best);
}

function countTurns(
  cues: readonly (readonly Cue[])[],
  resolver: MentionResolver,
): Pick<ReadArticle, 'speaks' | 'mainSpeaker'> {
  const speaks = new Map<string, number>();
  let mainSpeaker: Resolution | null = null;
  let most = 1;
  for (const list of cues) {
    for (const { subject, classes } of list) {
      if (subject === null || (classes & (WordClass.speech | WordClass.writing)) === 0) continue;
      const resolution = resolver.resolutionOf(subject);
      if (resolution === null) continue;
      const count = (speaks.get(resolution.key) ?? 0) + 1;
      speaks.set(resolution.key, count);
      if (count <= most || resolution.kind !== 'person') continue;
      mainSpeaker = resolution;
      most = count;
    }
  }
  return { speaks, mainSpeaker };
}

function personOf(entity: Entity): Resolution {
  return { name: entity.name, kind: 'person', entity, key: `#${entity.id}` };
}
