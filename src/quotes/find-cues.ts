import { isOwner, ownerOfNoun, subjectAround } from './find-owner.js';
import {
  type LinkContext,
  mentionAt,
  phraseAfter,
  phraseBefore,
  phraseOf,
  sourceAt,
  withPossessed,
} from './find-sources.js';
import { headOfChain } from './head-of-chain.js';
import { itemAt, ownerAt } from './item-at.js';
import { type LinkKind, linkVerb } from './link-verb.js';
import type { Mention } from './mention.js';
import { type Passage, stretchJustBefore } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { followsStretch } from './stands-before-subject.js';
import { type CompiledLexicon, endsLikeParticiple, FUNCTION_WORD, VERB_CUE, WordClass } from './word-classes.js';

/** A word or phrase that can hand a quotation to somebody, with the mention that the grammar takes for its subject. */
export interface Cue {
  /** Outside words from `from` to `to`. */
  readonly from: number;
  readonly to: number;
  readonly classes: number;
  readonly lower: string;
  readonly sentence: number;
  readonly isParticiple: boolean;
  /** Not in the lexicon, known by its ending and its place beside a mark and a name. */
  readonly isOpen: boolean;
  readonly subject: Mention | null;
  readonly link: LinkKind;
}

/** Cues of a passage, and its mentions with those added that only their cue shows ("the tool said"). */
export interface CuesAndMentions {
  readonly cues: readonly Cue[];
  readonly mentions: readonly Mention[];
}

/** Finds the cues among the outside words and gives each its subject. */
export function findCues(passage: Passage, found: readonly Mention[], lexicon: CompiledLexicon): CuesAndMentions {
  const { outside } = passage;
  const mentions = [...found];
  const owner = ownersOf(outside.length, mentions);
  const cues: Cue[] = [];
  const context = { owner, mentions, cues, lexicon };
  const addPhrase = (from: number, to: number, subject: Mention | null): void => {
    const link = subject === null ? 'none' : 'before-source';
    cues.push(cueOf(outside, from, to, { subject, link, classes: WordClass.speech, lexicon }));
  };
  for (let i = 0; i < outside.length; i++) {
    const token = outside[i] as Token;
    if (!token.isWord) {
      const subject = signatureAt(passage, i, context);
      if (subject !== null) addPhrase(i, i + 1, subject);
      continue;
    }
    const phrase = token.form.opensPhrase ? phraseCue(passage, i, context) : null;
    if (phrase !== null) {
      addPhrase(i, phrase.to, phrase.subject);
      i = phrase.to - 1;
      continue;
    }
    const inMention = owner[i] !== -1;
    const isVerb =
      (token.classes & VERB_CUE) !== 0 &&
      (!token.capitalized || itemAt(outside, i - 1)?.sentence !== token.sentence) &&
      !inMention &&
      !isNoun(i, passage, context);
    const isOpen = !isVerb && !inMention && isOpenCue(passage, i, context);
    if (isVerb || isOpen) {
      const { subject, link } = linkVerb(passage, i, context);
      cues.push(cueOf(outside, i, i + 1, { subject, link, classes: token.classes & VERB_CUE, lexicon, isOpen }));
    } else if ((token.classes & WordClass.cueNoun) !== 0 && !inMention) {
      const subject = ownerOfNoun(passage, i, context);
      cues.push(
        cueOf(outside, i, i + 1, { subject, link: subject ? 'noun' : 'none', classes: WordClass.cueNoun, lexicon }),
      );
    }
  }
  mentions.sort((a, b) => a.from - b.from);
  return { cues, mentions };
}

/** The phrase of the lexicon that hands words on and starts here, with its source; null without. */
function phraseCue(passage: Passage, i: number, context: LinkContext): { to: number; subject: Mention | null } | null {
  const { outside } = passage;
  const { lexicon, owner, mentions } = context;
  const impersonal = i + phraseAt(outside, i, lexicon.impersonal);
  if (impersonal > i) {
    const subject = mentionBehind(outside, i, context) ?? placeOfWords(outside, impersonal, context);
    return { to: impersonal, subject };
  }
  const own = i + phraseAt(outside, i, lexicon.ownWords);
  if (own > i) return { to: own, subject: subjectAround(outside, i, context) };
  const atMark = i + phraseAt(outside, i, lexicon.beforeAtMark);
  if (atMark > i && isBehindWords(passage, i, context))
    return { to: atMark, subject: sourceAt(passage, atMark, context) };
  const before = i + phraseAt(outside, i, lexicon.before);
  if (before > i && ((outside[before]?.classes ?? 0) & (VERB_CUE | WordClass.auxiliary)) === 0) {
    const source = withPossessed(passage, mentionAt(before, outside, owner, mentions), context);
    return { to: before, subject: source ?? phraseBehind(passage, before, context) };
  }
  if (i === 0 || !lexicon.after.has((outside[i] as Token).lower)) return null;
  const last = ownerAt(mentions, owner, i - 1);
  const subject = last === undefined ? phraseBefore(passage, i - 1, context) : headOfChain(passage, last, context);
  return { to: i + 1, subject };
}

/** `“…” — Ola Brand`, `“…” ― Ola Brand, baker`: the name behind a dash that signs the words, with which the text ends. */
function signatureAt(passage: Passage, i: number, { owner, mentions }: LinkContext): Mention | null {
  const { outside, places } = passage;
  const mention = ownerAt(mentions, owner, i + 1);
  if (mention?.kind !== 'name' || mention.outer !== i + 1 || !DASH.test((outside[i] as Token).text)) return null;
  const isLast = stretchJustBefore(passage, i) !== -1 && (places.at(-1) as number) <= i;
  return isLast && outside[mention.to]?.isWord !== true ? mention : null;
}
const DASH = /^[—–―-]/;

/** "secretary of state", "in its report", "its confused messages have": a form of a verb that is a noun there. */
function isNoun(i: number, passage: Passage, { owner, lexicon }: LinkContext): boolean {
  const { outside } = passage;
  const before = itemAt(outside, i - 1);
  const { lower, classes } = outside[i] as Token;
  if (before === undefined || lexicon.nounAfter.size === 0 || stretchJustBefore(passage, i) !== -1) return false;
  const hasVerb = ((outside[i + 1]?.classes ?? 0) & WordClass.auxiliary) !== 0;
  if (hasVerb && lower.endsWith('s') && before.isWord && itemAt(owner, i - 1) === -1) return true;
  const isOwned = before.possessive || ((classes & WordClass.cueNoun) !== 0 && isOwner(before, lexicon));
  return (isOwned || lexicon.nounAfter.has(before.lower)) && !endsLikeParticiple(lower, lexicon);
}

/** "according to the app", "according to court papers", "laut Warnmeldung": a phrase that only stands behind its cue. */
function phraseBehind(passage: Passage, at: number, context: LinkContext): Mention | null {
  const first = passage.outside[at];
  if (first === undefined || !first.isWord || context.owner[at] !== -1) return null;
  if (first.capitalized)
    return context.lexicon.lexicon.grammar.nounsTakeCapitals === true ? phraseOf(passage, at, at, context) : null;
  const isNoun = (first.classes & (FUNCTION_WORD | WordClass.adverb | WordClass.complementizer)) === 0;
  return (first.classes & WordClass.determiner) !== 0 || isNoun ? phraseAfter(passage, at, context) : null;
}

function ownersOf(length: number, mentions: readonly Mention[]): number[] {
  const owner: number[] = [];
  for (let i = 0; i < length; i++) owner.push(-1);
  for (let m = 0; m < mentions.length; m++) {
    const { outer, to } = mentions[m] as Mention;
    for (let i = outer; i < to && i < length; i++) owner[i] = m;
  }
  return owner;
}

interface CueParts {
  readonly subject: Mention | null;
  readonly link: LinkKind;
  readonly classes: number;
  readonly lexicon: CompiledLexicon;
  readonly isOpen?: boolean;
}

function cueOf(outside: readonly Token[], from: number, to: number, parts: CueParts): Cue {
  const token = outside[from] as Token;
  const isParticiple = to - from === 1 && endsLikeParticiple(token.lower, parts.lexicon);
  return {
    from,
    to,
    classes: parts.classes,
    lower: token.lower,
    sentence: token.sentence,
    isParticiple,
    isOpen: parts.isOpen ?? false,
    subject: parts.subject,
    link: parts.link,
  };
}

/** "Von Kern heißt es", "aus dem Rathaus heißt es": the mention directly before, behind a preposition. */
function mentionBehind(outside: readonly Token[], i: number, { owner, mentions }: LinkContext): Mention | null {
  const mention = ownerAt(mentions, owner, i - 1);
  if (mention === undefined) return null;
  const around = [outside[mention.from], itemAt(outside, mention.outer - 1), itemAt(outside, mention.outer - 2)];
  return around.some((token) => token !== undefined && (token.classes & WordClass.preposition) !== 0) ? mention : null;
}

/** "heißt es am Montag aus dem Rathaus", "heißt es bei Kern": the first mention behind a preposition. */
function placeOfWords(outside: readonly Token[], from: number, { owner, mentions }: LinkContext): Mention | null {
  for (let k = from; k < from + MOST_BETWEEN && outside[k]?.isWord === true; k++) {
    const isPreposition = ((outside[k] as Token).classes & WordClass.preposition) !== 0;
    const mention = isPreposition ? (ownerAt(mentions, owner, k) ?? mentionAt(k + 1, outside, owner, mentions)) : null;
    if (mention !== null) return mention;
  }
  return null;
}
/** Words between "heißt es" and its preposition: "am Montag", "dazu weiter". */
const MOST_BETWEEN = 5;

/** `„…“, so Kern`, `„…“, so der CEO`, `die Lage sei „ernst“ für alle, so Kern.`: words before, and a source behind, with which the clause ends where a comma is all that is before; `Pour Kern, …` opens its clause. */
function isBehindWords(passage: Passage, i: number, { owner, mentions, lexicon }: LinkContext): boolean {
  const { outside } = passage;
  const isOwned = owner[i + 1] !== -1 || ((outside[i + 1] as Token).classes & WordClass.determiner) === 0;
  const mention = ownerAt(mentions, owner, isOwned ? i + 1 : i + 2);
  if (mention === undefined || mention.outer < i) return false;
  if (followsStretch(passage, i)) return true;
  const before = itemAt(outside, i - 1);
  if (lexicon.lexicon.grammar.verbSecond !== true)
    return before?.isWord !== true || before.sentence !== outside[i]?.sentence;
  return before?.text === ',' && outside[mention.to]?.isWord !== true;
}

/** Length of the phrase of the lexicon ("according to") that starts here, 0 without. */
function phraseAt(outside: readonly Token[], i: number, among: CompiledLexicon['before']): number {
  const phrases = among.get((outside[i] as Token).lower);
  if (phrases === undefined) return 0;
  for (const words of phrases) {
    if (words.every((word, k) => outside[i + k]?.lower === word)) return words.length;
  }
  return 0;
}

/** An unlisted verb form directly beside a mark and a name: `“…,” quips Kern`, `„…“, stöhnt der Bäcker`, `Kern thunders: “…”`. */
function isOpenCue(passage: Passage, i: number, { owner, lexicon }: LinkContext): boolean {
  const { outside } = passage;
  const token = outside[i] as Token;
  if (!token.form.endsLikeVerb) return false;
  const mention = itemAt(owner, i - 1) ?? -1;
  const next = outside[i + 1];
  const isBehindComma = itemAt(outside, i - 1)?.text === ',' && stretchJustBefore(passage, i - 1) !== -1;
  const namesSource = (owner[i + 1] ?? -1) !== -1;
  const leads =
    (lexicon.lexicon.grammar.verbSecond === true && ((next?.classes ?? 0) & WordClass.determiner) !== 0) ||
    (lexicon.perfects.size > 0 && next?.isWord !== true);
  if (isBehindComma ? namesSource || leads : namesSource && stretchJustBefore(passage, i) !== -1) return true;
  if (mention === -1) return false;
  const opensAfter =
    stretchJustBefore(passage, i + 1) !== -1 ||
    (next !== undefined && !next.isWord && stretchJustBefore(passage, i + 2) !== -1);
  let first = i - 1;
  while (first > 0 && owner[first - 1] === mention) first--;
  return (
    opensAfter || (stretchJustBefore(passage, first) !== -1 && (outside[i - 1] as Token).sentence === token.sentence)
  );
}
