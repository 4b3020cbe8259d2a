import { agentOf } from './find-agent.js';
import { apposed, closesDescription, describedInside, REACH_LEFT, sharingDeterminer } from './find-apposition.js';
import { isSpeaker, nameBehind } from './find-behind.js';
import { type LinkContext, openingPhrase, phraseAfter, phraseBefore, sourceAt } from './find-sources.js';
import { unsaidSubject } from './find-unsaid.js';
import { beforeBracket, headOfChain, mentionBefore, ownedFrom, startOfOwned, startOfPhrase } from './head-of-chain.js';
import { itemAt, ownerAt } from './item-at.js';
import type { Mention } from './mention.js';
import { hasStretchBetween, type Passage, stretchJustBefore } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { sharedSubject } from './share-subject.js';
import { followsStretch, isCited, opensClause, standsBeforeSubject } from './stands-before-subject.js';
import { type CompiledLexicon, FUNCTION_WORD, VERB_CUE, WordClass } from './word-classes.js';

/** How a cue and its subject stand to each other. */
export type LinkKind =
  | 'before-source'
  | 'inverted'
  | 'adjacent'
  | 'auxiliary'
  | 'apposition'
  | 'relative'
  | 'participle'
  | 'coordinated'
  | 'loose'
  | 'noun'
  | 'none';

/** A verb's subject, null where the grammar finds none. */
export interface Link {
  readonly subject: Mention | null;
  readonly link: LinkKind;
}

/** The subject of a verb: after it where a quotation stands before it, else to its left. */
export function linkVerb(passage: Passage, i: number, context: LinkContext): Link {
  const { outside } = passage;
  const agent = agentOf(passage, i, context);
  if (agent !== null) return { subject: agent, link: 'inverted' };
  const afterQuote = followsStretch(passage, i);
  if (
    standsBeforeSubject(passage, i, afterQuote, context.lexicon) &&
    (afterQuote || !closesDescription(passage, i, context))
  ) {
    const at = i + (((outside[i + 1]?.classes ?? 0) & WordClass.adverb) === 0 ? 1 : 2);
    const subject = sourceAt(passage, at, context) ?? (afterQuote ? nameBehind(passage, at, context) : null);
    const isObject = subject?.pronoun === 'it' && context.lexicon.lexicon.grammar.verbSecond !== true;
    if (
      subject !== null &&
      !isObject &&
      !hasStretchBetween(passage, i, subject.from) &&
      !opensClause(outside, subject, afterQuote)
    )
      return { subject, link: 'inverted' };
    const phrase = afterQuote ? phraseRight(passage, i, context) : null;
    if (phrase !== null) return phrase;
  }
  const shared = sharedSubject(passage, i, context);
  const left = shared ?? linkLeft(passage, i, context);
  const isInverted = isCited(outside, i, context.lexicon);
  if (isInverted || isWeakLink(left)) {
    const opening = isInverted ? null : openingPhrase(passage, i, context);
    if (opening !== null) return { subject: apposed(passage, opening, context), link: 'adjacent' };
    const free = freeSubject(passage, i, isInverted, context);
    if (free !== null) return free;
  }
  if (shared !== null || context.lexicon.lexicon.grammar.verbSecond !== true || left.link === 'adjacent') return left;
  return linkRight(passage, i, context) ?? (isWeakLink(left) ? (phraseRight(passage, i, context) ?? left) : left);
}

/** `Así lo dijo Kern`, `Además, añadió que`: the subject right behind the verb, or one that is not said at all. */
function freeSubject(passage: Passage, i: number, isInverted: boolean, context: LinkContext): Link | null {
  if (!isInverted && context.lexicon.perfects.size === 0) return null;
  const behind = linkRight(passage, i, context);
  if (behind?.subject && isSpeaker(behind.subject)) return behind;
  const subject = (isInverted ? nameBehind(passage, i + 1, context) : null) ?? unsaidSubject(passage, i, context);
  return subject && { subject, link: subject.text === '' ? 'adjacent' : 'inverted' };
}

/** Nothing, no more than an "it", or a mention inside of something else. */
function isWeakLink({ subject, link }: Link): boolean {
  return subject === null || subject.pronoun === 'it' || link === 'loose';
}

/** `wies die Brandia darauf hin: “…”`, `“…,” pflichtet die Brandia bei`: a phrase that only its place behind the verb shows to be the subject. */
function phraseRight(passage: Passage, i: number, context: LinkContext): Link | null {
  const next = passage.outside[i + 1];
  if (
    next === undefined ||
    (next.classes & WordClass.determiner) === 0 ||
    context.lexicon.obliques.has(next.lower) ||
    context.owner[i + 1] !== -1 ||
    hasStretchBetween(passage, i, i + 1)
  )
    return null;
  const subject = phraseAfter(passage, i + 1, context);
  return subject && { subject, link: 'inverted' };
}

/** `Am Montag sagte Kern`, `dazu hatte Kern gesagt`: in a verb-second language the subject follows its verb where something else opens the sentence. */
function linkRight(passage: Passage, i: number, context: LinkContext): Link | null {
  const { outside } = passage;
  const auxiliary = auxiliaryBefore(outside, i);
  for (const at of auxiliary === -1 ? [i] : [i, auxiliary]) {
    const subject = sourceAt(passage, at + 1, context);
    if (
      subject !== null &&
      subject.outer <= at + 2 &&
      !hasStretchBetween(passage, at, subject.from) &&
      !isObject(passage, subject, context)
    )
      return { subject, link: at === i ? 'inverted' : 'auxiliary' };
  }
  return null;
}

/** The auxiliary of a participle at the end of its clause, -1 without. */
function auxiliaryBefore(outside: readonly Token[], i: number): number {
  const verb = outside[i] as Token;
  for (let k = i - 1; k >= 0 && k >= i - REACH_LEFT; k--) {
    const token = outside[k] as Token;
    if (token.sentence !== verb.sentence || token.text === ';' || token.text === ':') return -1;
    if ((token.classes & WordClass.auxiliary) !== 0 && outside[k + 1]?.isWord === true) return k;
  }
  return -1;
}

/** What stands between a verb and the mention to its left. */
interface Between {
  word: boolean;
  comma: boolean;
  conjunction: boolean;
  auxiliary: boolean;
}

/** Walks left from the verb to the nearest mention that can be its subject. */
function linkLeft(passage: Passage, i: number, context: LinkContext): Link {
  const { outside } = passage;
  const described = describedInside(passage, i, context);
  if (described !== null) return { subject: described, link: 'apposition' };
  const verb = outside[i] as Token;
  const between: Between = { word: false, comma: false, conjunction: false, auxiliary: false };
  for (let k = i - 1; k >= 0 && k >= i - REACH_LEFT; k--) {
    const token = outside[k] as Token;
    if (token.sentence !== verb.sentence || token.text === ';' || token.text === ':') break;
    const opening = beforeBracket(outside, k) + 1;
    if (opening <= k) {
      k = opening;
      continue;
    }
    const mention = ownerAt(context.mentions, context.owner, k);
    const relative = mention === undefined ? relativeSubject(passage, k, between, context) : null;
    if (relative !== null) return { subject: relative, link: 'relative' };
    if (mention !== undefined) {
      const link = linkMention(passage, mention, between, context);
      if (link !== null) return link;
      between.word = true;
      k = Math.min(k, mention.outer);
    } else if (k === i - 1 && ownedFrom(outside, k, context) !== -1) {
      k = ownedFrom(outside, k, context);
    } else if (k === i - 1 && token.isWord && (isNounLike(token) || standsAlone(outside, k, context.lexicon))) {
      const phrase = phraseBefore(passage, k, context);
      const head = phrase && headOfChain(passage, phrase, context);
      if (head !== null) return { subject: head, link: 'adjacent' };
      between.word = true;
    } else noteBetween(token, between);
  }
  return { subject: null, link: 'none' };
}

/** `a sign that read`, `a resolution which calls for`: what a relative pronoun directly before the verb takes up. */
function relativeSubject(passage: Passage, k: number, between: Between, context: LinkContext): Mention | null {
  const { classes } = passage.outside[k] as Token;
  if ((classes & WordClass.relative) === 0 || between.word || between.comma) return null;
  return mentionBefore(passage, k, context);
}

function noteBetween(token: Token, between: Between): void {
  if (!token.isWord) between.comma ||= /^[,—–()]$/.test(token.text);
  else if ((token.classes & WordClass.conjunction) !== 0) between.conjunction = true;
  else if ((token.classes & WordClass.auxiliary) !== 0) between.auxiliary = true;
  else if ((token.classes & WordClass.adverb) === 0) between.word = true;
}

/** Is the mention the subject, or does it lead to the subject? Null where the walk goes on. */
function linkMention(passage: Passage, mention: Mention, between: Between, context: LinkContext): Link | null {
  const plain = !between.word && !between.comma;
  if (mention.pronoun === 'who') {
    const antecedent = mentionBefore(passage, mention.from, context);
    if (antecedent !== null)
      return { subject: apposed(passage, antecedent, context), link: plain ? 'relative' : 'apposition' };
  }
  if (mention.possessive) return null;
  const head = headOfChain(passage, between.comma ? joinedTo(passage, mention, context) : mention, context);
  if (head === null) return plain ? { subject: mention, link: 'loose' } : null;
  const isInside = !plain && !startsClause(passage, startOfOwned(passage.outside, head.outer, context));
  if (isInside || isObject(passage, head, context)) return null;
  if (plain)
    return {
      subject: sharingDeterminer(passage, head, context),
      link: between.auxiliary ? 'auxiliary' : between.conjunction ? 'coordinated' : 'adjacent',
    };
  const subject = apposed(passage, head, context, mention.to);
  return { subject, link: between.comma ? 'apposition' : between.conjunction ? 'coordinated' : 'loose' };
}

/** `Kern, an envoy to Holm and the Union, said`: the first of the names that a conjunction joins. */
function joinedTo({ outside }: Passage, mention: Mention, { owner, mentions }: LinkContext): Mention {
  const at = startOfPhrase(outside, mention.outer) - 1;
  const before =
    ((outside[at]?.classes ?? 0) & WordClass.conjunction) === 0 ? undefined : ownerAt(mentions, owner, at - 1);
  return mention.kind === 'name' && before?.kind === 'name' && !before.possessive ? before : mention;
}

/** "some said", "another wrote": a determiner that needs no noun. */
function standsAlone(outside: readonly Token[], k: number, { indefinites, nounAfter }: CompiledLexicon): boolean {
  const { lower } = outside[k] as Token;
  const before = itemAt(outside, k - 1);
  const opens = before === undefined || !before.isWord || (before.classes & WordClass.conjunction) !== 0;
  return opens && indefinites.has(lower) && nounAfter.size > 0 && !nounAfter.has(lower);
}

function isNounLike(token: Token): boolean {
  return (token.classes & (FUNCTION_WORD | VERB_CUE | WordClass.adverb | WordClass.determiner)) === 0;
}

/** Does a verb or preposition directly before make the mention an object? */
function isObject(passage: Passage, mention: Mention, { lexicon }: LinkContext): boolean {
  const { outside } = passage;
  if (lexicon.obliques.size > 0 && isOblique(outside, mention, lexicon)) return true;
  const start = startOfPhrase(outside, mention.outer);
  const before = itemAt(outside, start - 1);
  if (before === undefined || before.sentence !== mention.sentence || stretchJustBefore(passage, start) !== -1)
    return false;
  return (before.classes & WordClass.preposition) !== 0 && (before.classes & WordClass.conjunction) === 0;
}

/** "dem Sender", "im Rathaus": the determiner of the mention, or the one before it, shows that it is no subject. */
function isOblique(outside: readonly Token[], mention: Mention, { obliques }: CompiledLexicon): boolean {
  return (
    obliques.has((outside[mention.from] as Token).lower) ||
    obliques.has(itemAt(outside, mention.outer - 1)?.lower ?? '')
  );
}

function startsClause(passage: Passage, at: number): boolean {
  const before = itemAt(passage.outside, at - 1);
  const token = passage.outside[at] as Token;
  if (before === undefined || before.sentence !== token.sentence || !before.isWord) return true;
  const opens =
    WordClass.conjunction |
    WordClass.complementizer |
    ((token.classes & WordClass.pronoun) === 0 ? 0 : WordClass.determiner | WordClass.relative);
  return (before.classes & opens) !== 0 || stretchJustBefore(passage, at) !== -1;
}
