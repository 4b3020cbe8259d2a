import { apposed, REACH_LEFT } from './find-apposition.js';
import type { Cue } from './find-cues.js';
import type { LinkContext } from './find-sources.js';
import { headOfChain, mentionBefore } from './head-of-chain.js';
import { itemAt, ownerAt } from './item-at.js';
import type { Link } from './link-verb.js';
import type { Mention } from './mention.js';
import { type Passage, stretchJustBefore } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { type CompiledLexicon, endsLikeParticiple, SOURCE_NOUN, VERB_CUE, WordClass } from './word-classes.js';

/** How a verb that names no subject of its own is tied to the clause that has it. */
type Tie = 'conjunction' | 'participle' | 'opening participle';

/**
 * `Kern took the stage in Holm and told`, `Kern praised the plan of the council, calling it`, `Citing the plan, Kern asked`: a
 * verb behind a conjunction and a participle have the subject of their clause, whoever else stands nearer. Null for other verbs,
 * and where that clause shows no subject.
 */
export function sharedSubject(passage: Passage, i: number, context: LinkContext): Link | null {
  const tie = tieOf(passage, i, context.lexicon);
  if (tie === null) return sentBy(passage, i, context);
  const subject =
    tie.kind === 'opening participle'
      ? subjectBehind(passage, i, context)
      : (quotedAt(passage, tie.at, context) ?? subjectBefore(passage, tie.at, context));
  return subject === null ? null : { subject, link: tie.kind === 'conjunction' ? 'coordinated' : 'participle' };
}

/** `Kern sent an email to all of them stating`: who sends the words, not what they are sent in. */
function sentBy(passage: Passage, i: number, context: LinkContext): Link | null {
  const { outside } = passage;
  const { lower, sentence } = outside[i] as Token;
  if (!endsLikeParticiple(lower, context.lexicon)) return null;
  let at = i - 1;
  while (isIn(outside[at], sentence) && ((outside[at] as Token).classes & WordClass.adverb) !== 0) at--;
  const mention = ownerAt(context.mentions, context.owner, at);
  const letter = mention === undefined ? null : headOfChain(passage, mention, context);
  if (letter === null || !letter.indefinite || (letter.headClasses & LETTER) !== LETTER) return null;
  const sent = context.cues.slice(-CUES_BACK).find(({ to }) => to === letter.outer);
  return sent !== undefined && isKnown(sent) ? { subject: sent.subject, link: 'participle' } : null;
}
/** How many cues back the verb of sending is looked for. */
const CUES_BACK = 4;
/** What words are written in. */
const LETTER = WordClass.document | WordClass.cueNoun;

/** What ties the verb to its clause, and the word or mark that does. */
function tieOf(passage: Passage, i: number, lexicon: CompiledLexicon): { kind: Tie; at: number } | null {
  const { outside } = passage;
  const { sentence, lower } = outside[i] as Token;
  const isParticiple = endsLikeParticiple(lower, lexicon);
  let at = i - 1;
  const passes = WordClass.adverb | (isParticiple ? 0 : WordClass.auxiliary);
  const isBehindStretch = (): boolean => stretchJustBefore(passage, at + 1) !== -1;
  while (!isBehindStretch() && isIn(outside[at], sentence) && ((outside[at] as Token).classes & passes) !== 0) at--;
  if (isBehindStretch()) return isParticiple && at >= 0 ? { kind: 'participle', at } : null;
  const before = outside[at];
  const joins = ((before?.classes ?? 0) & WordClass.conjunction) !== 0;
  if (!isParticiple) {
    const isInside = isIn(before, sentence) && isIn(itemAt(outside, at - 1), sentence);
    return joins && isInside && ((before as Token).classes & WordClass.preposition) === 0
      ? { kind: 'conjunction', at }
      : null;
  }
  const governs = ((before?.classes ?? 0) & (WordClass.conjunction | WordClass.preposition)) !== 0;
  const start = isIn(before, sentence) && governs ? at - 1 : at;
  if (!isIn(outside[start], sentence)) return { kind: 'opening participle', at };
  return before?.text === ',' || governs ? { kind: joins ? 'conjunction' : 'participle', at } : null;
}

function isIn(token: Token | undefined, sentence: number): boolean {
  return token !== undefined && token.sentence === sentence;
}

/** The subject of the last verb before with one, or the last mention that opens a clause. */
function subjectBefore(passage: Passage, at: number, context: LinkContext): Mention | null {
  const { outside } = passage;
  const { cues } = context;
  const { sentence } = outside[at] as Token;
  let c = cues.length - 1;
  for (let k = at - 1; k >= 0 && k >= at - REACH_LEFT; k--) {
    const token = outside[k] as Token;
    if (token.sentence !== sentence || token.text === ';') return null;
    while (c >= 0 && (cues[c] as Cue).from > k) c--;
    const cue = cues[c];
    if (cue?.from === k && (cue.classes & VERB_CUE) !== 0 && isKnown(cue) && !isReported(cue, cues[c - 1]))
      return cue.subject;
    const mention = ownerAt(context.mentions, context.owner, k);
    if (mention === undefined) continue;
    const subject = openerOf(passage, mention, context);
    if (subject !== null) return subject;
    k = Math.min(k, mention.outer);
  }
  return null;
}

/** `The Herald quoted Kern as saying`: the object of the verb before "as". */
function quotedAt({ outside }: Passage, at: number, { cues, owner, mentions }: LinkContext): Mention | null {
  const object = ownerAt(mentions, owner, at - 1);
  const { classes } = outside[at] as Token;
  if (object === undefined || (classes & WordClass.preposition) === 0 || (classes & WordClass.conjunction) === 0)
    return null;
  return cues.at(-1)?.to === object.outer && cues.at(-1)?.subject !== object ? object : null;
}

/** Not "a fundraising call", which only looks like a verb with a subject. */
function isKnown({ subject, link }: Cue): boolean {
  return (
    subject !== null && link !== 'loose' && (subject.kind !== 'nominal' || (subject.headClasses & SOURCE_NOUN) !== 0)
  );
}

/** `Kern said he found it odd and called`: the pronoun behind a verb of saying is the subject of what it said. */
function isReported({ subject }: Cue, before: Cue | undefined): boolean {
  return (
    subject?.kind === 'pronoun' &&
    before !== undefined &&
    isKnown(before) &&
    subject.from - before.to <= MOST_BETWEEN &&
    subject.from >= before.to
  );
}
/** "that even", in words. */
const MOST_BETWEEN = 2;

/** The mention, or the one that it describes, where it opens a clause. */
function openerOf(passage: Passage, mention: Mention, context: LinkContext): Mention | null {
  if (mention.pronoun === 'who') return mentionBefore(passage, mention.from, context);
  if (mention.possessive) return null;
  const head = headOfChain(passage, mention, context);
  if (head === null) return null;
  const { outside } = passage;
  const before = itemAt(outside, head.outer - 1);
  if (!isIn(before, head.sentence)) return head;
  const next = outside[mention.to];
  if (next?.isWord !== true) {
    const described = apposed(passage, head, context, mention.to);
    return described !== head && !isIn(itemAt(outside, described.outer - 1), head.sentence) ? described : null;
  }
  const opens = before?.isWord === false || ((before as Token).classes & WordClass.conjunction) !== 0;
  return opens && (next.classes & NO_VERB) === 0 ? head : null;
}

/** What follows no subject. */
const NO_VERB = WordClass.preposition | WordClass.conjunction | WordClass.determiner | WordClass.complementizer;

/** `Citing the plan of the council, Kern asked`: the first mention behind a comma that has a verb behind it. */
function subjectBehind(
  { outside, text, stretches, stretchesBefore }: Passage,
  i: number,
  { owner, mentions }: LinkContext,
): Mention | null {
  const { sentence } = outside[i] as Token;
  for (let k = i + 1; k < outside.length && k < i + REACH_LEFT && isIn(outside[k], sentence); k++) {
    const mention = ownerAt(mentions, owner, k);
    if (mention === undefined) continue;
    const closed = stretches[(stretchesBefore[mention.outer] ?? 0) - 1];
    const isBehindMark =
      itemAt(outside, mention.outer - 1)?.text === ',' ||
      (closed !== undefined && closed.end >= (outside[k - 1] as Token).end && text[closed.end - 1] === ',');
    const next = outside[mention.to];
    if (isBehindMark && !mention.possessive && next?.isWord === true && (next.classes & NO_VERB) === 0) return mention;
    k = Math.max(k, mention.to - 1);
  }
  return null;
}
