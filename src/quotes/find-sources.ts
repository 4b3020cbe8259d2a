import type { Cue } from './find-cues.js';
import { isBehindNoun, startOfOwner } from './find-noun-phrases.js';
import { beforeBracket, isAdjective } from './head-of-chain.js';
import { itemAt, ownerAt } from './item-at.js';
import { type Mention, mentionOf } from './mention.js';
import { canPrecede } from './name-of-description.js';
import { hasStretchBetween, type Passage, stretchJustBefore } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { followsStretch } from './stands-before-subject.js';
import { type CompiledLexicon, FUNCTION_WORD, PERSON_NOUN, VERB_CUE, WordClass } from './word-classes.js';

/** The mentions of a passage and which outside word belongs to which (-1 to none); phrases that are found on the way join both. */
export interface LinkContext {
  readonly owner: number[];
  readonly mentions: Mention[];
  /** The cues found so far, those to the left. */
  readonly cues: readonly Cue[];
  readonly lexicon: CompiledLexicon;
}

/** The source that begins at `at`; of a run of descriptions and names the last name: `said Holm town clerk Ola Brand`. */
export function sourceAt(passage: Passage, at: number, context: LinkContext): Mention | null {
  const { owner, mentions, lexicon } = context;
  const { outside } = passage;
  const first = outside[at];
  if (first === undefined || !first.isWord || lexicon.obliques.has(first.lower)) return null;
  let found: Mention | null = null;
  let hasDetermined = false;
  for (let k = at; k < Math.min(outside.length, at + 12); ) {
    const token = outside[k] as Token;
    if (token.sentence !== first.sentence || (found !== null && lexicon.obliques.has(token.lower))) break;
    const m = owner[k] as number;
    if (m !== -1) {
      const mention = mentions[m] as Mention;
      if (mention.pronoun === 'who') break;
      if (found === null || (mention.kind === 'name' && mention.from > found.from && !isEmployer(mention, found)))
        found = mention;
      if (mention.kind === 'pronoun') return found === mention || lexicon.genitives.size === 0 ? mention : found;
      k = mention.to;
      if (lexicon.genitives.has(outside[k]?.lower ?? '')) return namedAfterOwner(passage, mention, context) ?? found;
      if (mention.possessive) found = hasDetermined ? found : null;
      continue;
    }
    if (!token.isWord && !(token.text === '.' && itemAt(outside, k - 1)?.end === token.start)) break;
    if (
      (token.classes & (FUNCTION_WORD | WordClass.relative)) !== 0 &&
      !(k === at && (token.classes & WordClass.relative) !== 0) &&
      !joinsTitles(passage, k, found, context)
    )
      break;
    if ((token.classes & WordClass.determiner) !== 0) hasDetermined = true;
    if (k > at && stretchJustBefore(passage, k) !== -1) break;
    if (found !== null && (token.classes & VERB_CUE) !== 0) break;
    k++;
  }
  return (found === null ? null : apposedName(passage, found, context)) ?? found;
}

/** `said the actor and director Ola Brand`: what "and" adds to a description without a determiner of its own, a name directly behind. */
function joinsTitles(passage: Passage, k: number, found: Mention | null, { owner, mentions }: LinkContext): boolean {
  const isRole = found?.kind === 'nominal' && (found.headClasses & PERSON_NOUN) !== 0;
  if (!isRole || ((passage.outside[k] as Token).classes & WordClass.conjunction) === 0) return false;
  let next = k + 1;
  while (owner[next] === -1 && isAdjective(passage.outside[next] as Token)) next++;
  const name = ownerAt(mentions, owner, next);
  return name?.kind === 'name' && name.outer < name.from;
}

/** `admitió el diputado HSB`: an organization behind a description of a person only tells whose he is. */
function isEmployer({ name }: Mention, { kind, headClasses }: Mention): boolean {
  return name?.type === 'organization' && kind === 'nominal' && (headClasses & PERSON_NOUN) !== 0;
}

/** `says the former head of the Herald, Ola Brand.`: the name behind the comma is the head's. */
function apposedName(passage: Passage, mention: Mention, context: LinkContext): Mention | null {
  if (mention.kind !== 'nominal' || (mention.headClasses & PERSON_NOUN) === 0 || mention.indefinite) return null;
  const name = namedAfterOwner(passage, mention, context);
  if (name === null || hasStretchBetween(passage, mention.from, name.from)) return null;
  const after = passage.outside[name.to];
  return after === undefined || !after.isWord ? name : null;
}

/** "sagte die Leiterin des Vereins, Ola Brand": the name behind the comma is the leader's. */
function namedAfterOwner({ outside }: Passage, mention: Mention, { owner, mentions }: LinkContext): Mention | null {
  for (let k = mention.to; k < Math.min(outside.length, mention.to + MAX_OWNER); k++) {
    const token = outside[k] as Token;
    if (token.sentence !== mention.sentence) return null;
    const isName = ownerAt(mentions, owner, k)?.outer === k && canPrecede(outside[k - 1]);
    if (token.text !== ',' && !isName) continue;
    const name = ownerAt(mentions, owner, isName ? k : k + 1);
    return name !== undefined && name.kind === 'name' && (name.name?.words.length ?? 0) > 1 ? name : null;
  }
  return null;
}

/** Longest genitive or phrase between a description and the name it introduces, in words. */
const MAX_OWNER = 12;

/** The mention that starts at `at` or after a determiner there. */
export function mentionAt(
  at: number,
  outside: readonly Token[],
  owner: readonly number[],
  mentions: readonly Mention[],
): Mention | null {
  for (let i = at; i < Math.min(at + 5, outside.length); i++) {
    const token = outside[i] as Token;
    const m = owner[i] as number;
    if (m !== -1) return mentions[m] as Mention;
    if (!token.isWord || (token.classes & (VERB_CUE | WordClass.preposition)) !== 0) return null;
  }
  return null;
}

/** "according to the ministry's report": the report is the source. */
export function withPossessed(passage: Passage, mention: Mention | null, context: LinkContext): Mention | null {
  if (mention === null || !mention.possessive) return mention;
  let head = mention.to;
  for (let k = mention.to; k < passage.outside.length && k < mention.to + 4; k++) {
    const token = passage.outside[k] as Token;
    if (!token.isWord || (token.classes & FUNCTION_WORD) !== 0 || (context.owner[k] as number) !== -1) break;
    head = k;
  }
  const first = itemAt(passage.outside, mention.outer - 1);
  const from = first !== undefined && (first.classes & WordClass.determiner) !== 0 ? mention.outer - 1 : mention.outer;
  return head === mention.to && (passage.outside[head]?.isWord !== true || (context.owner[head] ?? -1) !== -1)
    ? mention
    : phraseOf(passage, from, head, context);
}

/** A phrase that only its verb shows to be a source: `the app said`. */
export function phraseBefore(passage: Passage, head: number, context: LinkContext): Mention | null {
  const { outside } = passage;
  for (let k = head; k >= 0 && k > head - 5; k--) {
    const token = outside[k] as Token;
    const m = context.owner[k] as number;
    if (m !== -1 && k < head && context.mentions[m]?.possessive) return phraseOf(passage, k + 1, head, context);
    if (!token.isWord || m !== -1) return null;
    if (k < head && stretchJustBefore(passage, k + 1) !== -1) return null;
    if ((token.classes & WordClass.determiner) !== 0)
      return canBeSubject(passage, k, context) ? phraseOf(passage, k, head, context) : null;
    if ((token.classes & FUNCTION_WORD) !== 0) return null;
  }
  return null;
}

/** `Brandia at the time said`; in a verb-second language only a phrase that opens the sentence is surely the subject of the verb behind it. */
function canBeSubject(passage: Passage, from: number, { lexicon }: LinkContext): boolean {
  const token = passage.outside[from] as Token;
  const before = itemAt(passage.outside, from - 1);
  if (lexicon.lexicon.grammar.verbSecond !== true) {
    const classes = before === undefined || before.sentence !== token.sentence ? 0 : before.classes;
    return (classes & WordClass.preposition) === 0 || (classes & WordClass.conjunction) !== 0;
  }
  if (lexicon.obliques.has(token.lower)) return false;
  return (
    before === undefined ||
    !before.isWord ||
    before.sentence !== token.sentence ||
    (before.classes & WordClass.conjunction) !== 0
  );
}

/** The same after its verb: `“…,” says the app`. */
export function phraseAfter(passage: Passage, from: number, context: LinkContext): Mention | null {
  const { outside } = passage;
  let head = from;
  for (let k = from + 1; k < outside.length && k < from + 5; k++) {
    const token = outside[k] as Token;
    if (!token.isWord || (token.classes & FUNCTION_WORD) !== 0 || (context.owner[k] as number) !== -1) break;
    if (isBehindNoun(outside, k, from, context.lexicon)) break;
    head = k;
  }
  return head > from || standsAlone(passage, from, context) ? phraseOf(passage, from, head, context) : null;
}

/** `“…,” added another.`: a determiner that needs no noun; not `es gebe eine „…“`, where the noun is inside. */
function standsAlone(passage: Passage, at: number, { lexicon }: LinkContext): boolean {
  const { outside } = passage;
  if (outside[at + 1]?.isWord === true || stretchJustBefore(passage, at + 1) !== -1) return false;
  const { lower } = outside[at] as Token;
  return !lexicon.nounAfter.has(lower) && lexicon.indefinites.has(lower);
}

/** `La operadora de la red de gas de Holm anunció`: what opens the clause of a verb, with all that hangs on it, is its subject, unless it tells a time. */
export function openingPhrase(passage: Passage, i: number, context: LinkContext): Mention | null {
  const { outside } = passage;
  const { owner, mentions, lexicon } = context;
  if (lexicon.lexicon.grammar.verbSecond === true) return null;
  const verb = outside[i] as Token;
  let start = i;
  let end = i;
  for (let k = i - 1; k >= 0 && (outside[k] as Token).sentence === verb.sentence; k--) {
    const token = outside[k] as Token;
    if (k < i - LONGEST_SUBJECT || stretchJustBefore(passage, k + 1) !== -1) return null;
    const opening = beforeBracket(outside, k) + 1;
    if (opening < k) {
      k = opening;
      continue;
    }
    if (!token.isWord || (token.classes & OPENS_CLAUSE) !== 0) break;
    if (!token.capitalized && (token.classes & WordClass.notPerson) !== 0) return null;
    if (k === end - 1 && start === end && (token.classes & BEFORE_VERB) !== 0) end = start = k;
    else if ((token.classes & (VERB_CUE | WordClass.auxiliary)) !== 0 && owner[k] === -1) return null;
    else start = k;
    if ((token.classes & WordClass.preposition) !== 0) end = k;
  }
  const first = outside[start] as Token;
  if (
    start >= end - (lexicon.indefinites.has(first.lower) ? 0 : 1) ||
    (first.classes & (WordClass.determiner | WordClass.preposition)) !== WordClass.determiner
  )
    return null;
  const known = mentionAt(start, outside, owner, mentions);
  if (known !== null && known.outer < end) return known;
  return phraseOf(passage, start, end - 1, context);
}
const OPENS_CLAUSE = WordClass.relative | WordClass.complementizer | WordClass.conjunction;
const BEFORE_VERB = WordClass.auxiliary | WordClass.adverb;
/** Longest subject that is read so, in words. */
const LONGEST_SUBJECT = 16;

/** The words from `from` to `head` as a mention. */
export function phraseOf(passage: Passage, from: number, head: number, context: LinkContext): Mention {
  const { outside } = passage;
  const indefinite = context.lexicon.indefinites.has((outside[from] as Token).lower);
  const startsAt = startOfOwner(outside, from);
  const headClasses = followsStretch(passage, from - 1)
    ? classesBeside(outside[from] as Token, outside[head] as Token, context.lexicon)
    : undefined;
  const mention = mentionOf(passage, { kind: 'nominal', from, to: head + 1, head, headClasses, startsAt, indefinite });
  context.owner.fill(context.mentions.length, from, head + 1);
  context.mentions.push(mention);
  return mention;
}

/** `„…“, sagte der Holmer`, `„…“, sagt die Holmerin`: where nouns have a gender, the determiner of an unknown one that speaks tells of a man, its ending of a woman. */
function classesBeside(determiner: Token, { form, lower, capitalized }: Token, lexicon: CompiledLexicon): number {
  const { nounClasses } = form;
  if (!capitalized || nounClasses !== 0 || lexicon.lexicon.grammar.nounsTakeCapitals !== true) return nounClasses;
  const gender = lexicon.determinerGenders.get(determiner.lower) ?? 0;
  const isPerson = gender === WordClass.male || (gender === WordClass.female && lower.endsWith('in'));
  return isPerson ? gender : nounClasses;
}
