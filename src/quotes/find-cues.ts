import { type Mention, mentionOf } from './find-mentions.js';
import { type Passage, hasStretchBetween, stretchJustBefore } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { type CompiledLexicon, FUNCTION_WORD, VERB_CUE, WordClass } from './word-classes.js';

/** How a cue and its subject stand to each other. */
export type LinkKind = 'before-source' | 'inverted' | 'adjacent' | 'auxiliary' | 'apposition' | 'relative' | 'participle' | 'coordinated' | 'loose' | 'noun' | 'none';

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
  for (let i = 0; i < outside.length; i++) {
    const token = outside[i] as Token;
    if (!token.isWord) continue;
    const phrase = phraseAt(outside, i, lexicon);
    if (phrase > 0) {
      const subject = withPossessed(passage, mentionAt(i + phrase, outside, owner, mentions), { owner, mentions, lexicon });
      cues.push(cueOf(outside, i, i + phrase, { subject, link: subject ? 'before-source' : 'none', classes: WordClass.speech, lexicon }));
      i += phrase - 1;
      continue;
    }
    const inMention = owner[i] !== -1;
    const isVerb = (token.classes & VERB_CUE) !== 0 && (!token.capitalized || i === 0) && !inMention;
    const isOpen = !isVerb && !inMention && isOpenCue(passage, i, owner, lexicon);
    if (isVerb || isOpen) {
      const { subject, link } = linkVerb(passage, i, { owner, mentions, lexicon });
      cues.push(cueOf(outside, i, i + 1, { subject, link, classes: token.classes & VERB_CUE, lexicon, isOpen }));
    } else if ((token.classes & WordClass.cueNoun) !== 0 && !inMention) {
      const subject = ownerOfNoun(i, outside, owner, mentions);
      cues.push(cueOf(outside, i, i + 1, { subject, link: subject ? 'noun' : 'none', classes: WordClass.cueNoun, lexicon }));
    }
  }
  mentions.sort((a, b) => a.from - b.from);
  return { cues, mentions };
}

function ownersOf(length: number, mentions: readonly Mention[]): Int32Array {
  const owner = new Int32Array(length).fill(-1);
  mentions.forEach((mention, m) => owner.fill(m, mention.from, mention.to));
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
  const isParticiple = to - from === 1 && parts.lexicon.lexicon.cues.participleEndings.some((ending) => token.lower.endsWith(ending));
  return { from, to, classes: parts.classes, lower: token.lower, sentence: token.sentence, isParticiple, isOpen: parts.isOpen ?? false, subject: parts.subject, link: parts.link };
}

/** Length of the phrase of the lexicon ("according to") that starts here, 0 without. */
function phraseAt(outside: readonly Token[], i: number, lexicon: CompiledLexicon): number {
  const phrases = lexicon.before.get((outside[i] as Token).lower);
  if (phrases === undefined) return 0;
  for (const words of phrases) {
    if (words.every((word, k) => outside[i + k]?.lower === word)) return words.length;
  }
  return 0;
}

/** An unlisted verb form directly beside a mark and a name: `“…,” quips Kern`, `Kern thunders: “…”`. */
function isOpenCue(passage: Passage, i: number, owner: Int32Array, lexicon: CompiledLexicon): boolean {
  const token = passage.outside[i] as Token;
  if (token.capitalized || (token.classes & ~(WordClass.clauseSign | WordClass.namer)) !== 0) return false;
  if (!lexicon.lexicon.cues.openEndings.some((ending) => token.lower.length > ending.length + 2 && token.lower.endsWith(ending))) return false;
  const mentionBefore = i > 0 && owner[i - 1] !== -1;
  const mentionAfter = owner[i + 1] !== undefined && owner[i + 1] !== -1;
  if (stretchJustBefore(passage, i) !== -1 && mentionAfter) return true;
  if (!mentionBefore) return false;
  const start = i > 0 ? (passage.outside[i - 1] as Token) : token;
  const next = passage.outside[i + 1];
  const opensAfter = stretchJustBefore(passage, i + 1) !== -1 || (next !== undefined && !next.isWord && stretchJustBefore(passage, i + 2) !== -1);
  const mention = owner[i - 1] as number;
  let first = i - 1;
  while (first > 0 && owner[first - 1] === mention) first--;
  return opensAfter || (stretchJustBefore(passage, first) !== -1 && start.sentence === token.sentence);
}

/** The mention that starts at `at` or after a determiner there. */
function mentionAt(at: number, outside: readonly Token[], owner: Int32Array, mentions: readonly Mention[]): Mention | null {
  for (let i = at; i < Math.min(at + 5, outside.length); i++) {
    const token = outside[i] as Token;
    const m = owner[i] as number;
    if (m !== -1) return mentions[m] as Mention;
    if (!token.isWord || (token.classes & (VERB_CUE | WordClass.preposition)) !== 0) return null;
  }
  return null;
}

/** "according to the ministry's report": the report is the source. */
function withPossessed(passage: Passage, mention: Mention | null, context: LinkContext): Mention | null {
  if (mention === null || !mention.possessive) return mention;
  let head = mention.to;
  for (let k = mention.to; k < passage.outside.length && k < mention.to + 4; k++) {
    const token = passage.outside[k] as Token;
    if (!token.isWord || (token.classes & FUNCTION_WORD) !== 0 || (context.owner[k] as number) !== -1) break;
    head = k;
  }
  const first = passage.outside[mention.outer - 1];
  const from = first !== undefined && (first.classes & WordClass.determiner) !== 0 ? mention.outer - 1 : mention.outer;
  return head === mention.to && (passage.outside[head]?.isWord !== true || (context.owner[head] ?? -1) !== -1) ? mention : addPhrase(passage, from, head, context);
}

interface LinkContext {
  readonly owner: Int32Array;
  readonly mentions: Mention[];
  readonly lexicon: CompiledLexicon;
}

/** The subject of a verb: after it where a quotation stands before it, else to its left. */
function linkVerb(passage: Passage, i: number, context: LinkContext): { subject: Mention | null; link: LinkKind } {
  const { outside } = passage;
  const { owner } = context;
  const afterQuote = followsStretch(passage, i);
  if (afterQuote || isAfterComma(outside, i)) {
    const next = outside[i + 1];
    const skip = next !== undefined && (next.classes & WordClass.adverb) !== 0 ? 1 : 0;
    const at = i + 1 + skip;
    const subject = sourceAt(passage, at, context);
    if (subject !== null && !hasStretchBetween(passage, i, subject.from) && !opensClause(outside, subject, afterQuote)) return { subject, link: 'inverted' };
    if (afterQuote && next !== undefined && (next.classes & WordClass.determiner) !== 0 && owner[i + 1] === -1) {
      const phrase = phraseAfter(passage, i + 1, context);
      if (phrase !== null) return { subject: phrase, link: 'inverted' };
    }
  }
  return linkLeft(passage, i, context);
}

/** `“…,” said`: a stretch before the verb, with nothing but punctuation, adverbs or conjunctions between. */
function followsStretch(passage: Passage, i: number): boolean {
  for (let k = i; k >= 0 && k > i - 4; k--) {
    if (stretchJustBefore(passage, k) !== -1) return true;
    const before = passage.outside[k - 1];
    if (before === undefined || (before.isWord && (before.classes & (WordClass.adverb | WordClass.conjunction)) === 0)) return false;
  }
  return false;
}

/** `Kern, who baked, said it would rain`: what follows the verb is the subject of the next one. */
function opensClause(outside: readonly Token[], mention: Mention, afterQuote: boolean): boolean {
  if (mention.kind === 'pronoun' && !afterQuote) return true;
  const next = outside[mention.to];
  return next !== undefined && !afterQuote && (next.classes & (WordClass.auxiliary | VERB_CUE)) !== 0;
}

/** The source that begins at `at`; of a run of descriptions and names the last name: `said Holm town clerk Ola Brand`. */
function sourceAt(passage: Passage, at: number, { owner, mentions }: LinkContext): Mention | null {
  const { outside } = passage;
  const first = outside[at];
  if (first === undefined || !first.isWord) return null;
  let found: Mention | null = null;
  let hasDetermined = false;
  for (let k = at; k < Math.min(outside.length, at + 12); ) {
    const token = outside[k] as Token;
    const m = owner[k] as number;
    if (m !== -1) {
      const mention = mentions[m] as Mention;
      if (found === null || (mention.kind === 'name' && mention.from > found.from)) found = mention;
      if (mention.kind === 'pronoun') return mention;
      k = mention.to;
      if (mention.possessive) found = hasDetermined ? found : null;
      continue;
    }
    if (!token.isWord && !(token.text === '.' && outside[k - 1]?.end === token.start)) break;
    if ((token.classes & (FUNCTION_WORD | WordClass.relative)) !== 0) break;
    if ((token.classes & WordClass.determiner) !== 0) hasDetermined = true;
    if (k > at && stretchJustBefore(passage, k) !== -1) break;
    if (token.sentence !== first.sentence || (found !== null && (token.classes & VERB_CUE) !== 0)) break;
    k++;
  }
  return found;
}

function isAfterComma(outside: readonly Token[], i: number): boolean {
  const before = outside[i - 1];
  return before !== undefined && !before.isWord;
}

/** Farthest that a subject may stand to the left of its verb, in words. */
const REACH_LEFT = 45;

function linkLeft(passage: Passage, i: number, context: LinkContext): { subject: Mention | null; link: LinkKind } {
  const { outside } = passage;
  const { owner, mentions } = context;
  const verb = outside[i] as Token;
  let sawWord = false;
  let sawComma = false;
  let sawConjunction = false;
  let sawAuxiliary = false;
  for (let k = i - 1; k >= 0 && k >= i - REACH_LEFT; k--) {
    const token = outside[k] as Token;
    if (token.sentence !== verb.sentence) break;
    const m = owner[k] as number;
    if (m !== -1) {
      const mention = mentions[m] as Mention;
      const plain = !sawWord && !sawComma;
      if (mention.pronoun === 'who') {
        const antecedent = mentionBefore(passage, mention.from, context);
        if (antecedent !== null) return { subject: antecedent, link: plain ? 'relative' : 'apposition' };
      }
      if (mention.possessive) sawWord = true;
      else {
        const head = headOfChain(passage, mention, context);
        if (plain && head !== null && !isObject(outside, head)) return { subject: apposed(passage, head, context), link: sawAuxiliary ? 'auxiliary' : sawConjunction ? 'coordinated' : 'adjacent' };
        if (!plain && head !== null && !isObject(outside, head) && startsClause(passage, head.outer)) {
          return { subject: apposed(passage, head, context), link: sawComma ? 'apposition' : sawConjunction ? 'coordinated' : 'loose' };
        }
        if (plain && head === null) return { subject: mention, link: 'loose' };
        sawWord = true;
      }
      k = mention.from;
      continue;
    }
    if (!token.isWord) {
      if (token.text === ',' || token.text === '—' || token.text === '–' || token.text === '(' || token.text === ')') sawComma = true;
      else if (token.text === ';' || token.text === ':') break;
      continue;
    }
    if ((token.classes & WordClass.conjunction) !== 0) sawConjunction = true;
    else if ((token.classes & WordClass.auxiliary) !== 0) sawAuxiliary = true;
    else if ((token.classes & WordClass.adverb) === 0) {
      if (!sawWord && !sawComma && !sawConjunction && k === i - 1 && isNounLike(token)) {
        const phrase = phraseBefore(passage, k, context);
        if (phrase !== null) return { subject: phrase, link: 'adjacent' };
      }
      sawWord = true;
    }
  }
  return { subject: null, link: 'none' };
}

function isNounLike(token: Token): boolean {
  return (token.classes & (FUNCTION_WORD | VERB_CUE | WordClass.adverb | WordClass.determiner)) === 0;
}

/** "a spokesman for the ministry said": from the mention beside the verb to the head of its chain of prepositions. */
function headOfChain(passage: Passage, mention: Mention, context: LinkContext): Mention | null {
  const { outside } = passage;
  const { owner, mentions } = context;
  let head = mention;
  for (let steps = 0; steps < 4; steps++) {
    const before = outside[head.outer - 1];
    if (before === undefined || (before.classes & WordClass.preposition) === 0 || before.sentence !== head.sentence) return head;
    const m = owner[head.outer - 2];
    if (m === undefined || m === -1) return null;
    head = mentions[m] as Mention;
  }
  return head;
}

/** `Kern, a baker, said` and `Kern, D-Holm, said`: what stands between commas describes the name before the first. */
function apposed(passage: Passage, mention: Mention, context: LinkContext): Mention {
  let subject = mention;
  for (let steps = 0; steps < 4; steps++) {
    if (passage.outside[subject.outer - 1]?.text !== ',') return subject;
    const before = context.mentions[context.owner[subject.outer - 2] ?? -1];
    if (before === undefined || before.possessive || before.sentence !== mention.sentence) return subject;
    const next = passage.outside[subject.to];
    if (subject.kind !== 'nominal' && next?.text !== ',' && next?.text !== '.') return subject;
    const head = headOfChain(passage, before, context);
    if (head === null || (head.kind !== 'name' && passage.outside[head.outer - 1]?.text !== ',')) return subject;
    subject = head;
  }
  return subject;
}

function mentionBefore(passage: Passage, at: number, context: LinkContext): Mention | null {
  for (let k = at - 1; k >= 0 && k > at - 4; k--) {
    const m = context.owner[k] as number;
    if (m !== -1) return headOfChain(passage, context.mentions[m] as Mention, context) ?? (context.mentions[m] as Mention);
    if ((passage.outside[k] as Token).isWord) return null;
  }
  return null;
}

/** Does a verb or preposition directly before make the mention an object? */
function isObject(outside: readonly Token[], mention: Mention): boolean {
  const before = outside[mention.outer - 1];
  if (before === undefined || before.sentence !== mention.sentence) return false;
  return (before.classes & WordClass.preposition) !== 0 && (before.classes & WordClass.conjunction) === 0;
}

function startsClause(passage: Passage, at: number): boolean {
  const before = passage.outside[at - 1];
  const token = passage.outside[at] as Token;
  if (before === undefined || before.sentence !== token.sentence || !before.isWord) return true;
  return (before.classes & (WordClass.conjunction | WordClass.complementizer)) !== 0 || stretchJustBefore(passage, at) !== -1;
}

/** A phrase that only its verb shows to be a source: `the app said`. */
function phraseBefore(passage: Passage, head: number, context: LinkContext): Mention | null {
  const { outside } = passage;
  for (let k = head; k >= 0 && k > head - 5; k--) {
    const token = outside[k] as Token;
    if (!token.isWord || (context.owner[k] as number) !== -1) return null;
    if (k < head && stretchJustBefore(passage, k + 1) !== -1) return null;
    if ((token.classes & WordClass.determiner) !== 0) return addPhrase(passage, k, head, context);
    if ((token.classes & FUNCTION_WORD) !== 0) return null;
  }
  return null;
}

function phraseAfter(passage: Passage, from: number, context: LinkContext): Mention | null {
  const { outside } = passage;
  let head = from;
  for (let k = from + 1; k < outside.length && k < from + 5; k++) {
    const token = outside[k] as Token;
    if (!token.isWord || (token.classes & FUNCTION_WORD) !== 0 || (context.owner[k] as number) !== -1) break;
    head = k;
  }
  return head === from ? null : addPhrase(passage, from, head, context);
}

function addPhrase(passage: Passage, from: number, head: number, context: LinkContext): Mention {
  const mention = mentionOf(passage, { kind: 'nominal', from, to: head + 1, head });
  context.owner.fill(context.mentions.length, from, head + 1);
  context.mentions.push(mention);
  return mention;
}

/** "Kern's warning", "a statement from the ministry", "her motto". */
function ownerOfNoun(i: number, outside: readonly Token[], owner: Int32Array, mentions: readonly Mention[]): Mention | null {
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    const m = owner[k] as number;
    if (m !== -1) return (mentions[m] as Mention).possessive ? (mentions[m] as Mention) : null;
    if (!(outside[k] as Token).isWord) break;
  }
  const next = outside[i + 1];
  if (next !== undefined && (next.classes & WordClass.preposition) !== 0) return mentionAt(i + 2, outside, owner, mentions);
  return null;
}
