import { itemAt } from './item-at.js';
import type { Mention } from './mention.js';
import { type Passage, stretchJustBefore } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { type CompiledLexicon, endsLikeParticiple, WordClass } from './word-classes.js';

/**
 * `“…,” says Kern`, `…, says Kern`; not `Kern, …, told reporters` nor `Kern, …, called Holm “…”` nor `…, assuring fans`, where
 * the object stands there, nor `and called it`, whose subject is that of the verb before.
 */
export function standsBeforeSubject(
  passage: Passage,
  i: number,
  afterQuote: boolean,
  lexicon: CompiledLexicon,
): boolean {
  const { outside } = passage;
  const { lower, classes } = outside[i] as Token;
  if (lexicon.addressing.has(lower)) return false;
  const isFree = lexicon.lexicon.grammar.verbSecond !== true;
  if (isFree && endsLikeParticiple(lower, lexicon)) return false;
  if (isFree && isCited(outside, i, lexicon)) return true;
  if (isFree && isJoined(passage, i)) return false;
  const namesObject = isFree && (classes & WordClass.naming) !== 0;
  if (afterQuote) return !(namesObject && (classes & SAYING) === 0 && quotesOn(passage, i));
  if (isFree && (namesObject || (classes & SAYING) === 0)) return false;
  return isAfterComma(outside, i) || (isFree && opensSentence(outside, i));
}

/** `Said Kern: “…”`. */
function opensSentence(outside: readonly Token[], i: number): boolean {
  return itemAt(outside, i - 1)?.sentence !== outside[i]?.sentence;
}

const SAYING = WordClass.speech | WordClass.writing | WordClass.stating;

/** `comme l'a dit Kern`, `según dijo Kern`: such a word, and nothing but an auxiliary, an adverb and an object between it and the verb. */
export function isCited(outside: readonly Token[], i: number, { inverting }: CompiledLexicon): boolean {
  let k = i - 1;
  while (k > i - 4 && ((itemAt(outside, k)?.classes ?? 0) & BEFORE_CITED) !== 0) k--;
  return inverting.has(itemAt(outside, k)?.lower ?? '');
}

const BEFORE_CITED = WordClass.auxiliary | WordClass.adverb | WordClass.determiner;

/** `and called`, `but adds`: a conjunction right before the verb. */
function isJoined(passage: Passage, i: number): boolean {
  const before = itemAt(passage.outside, i - 1);
  return ((before?.classes ?? 0) & WordClass.conjunction) !== 0 && stretchJustBefore(passage, i) === -1;
}

/** `Kern, star of “Holm,” thanked Brand for “…”`: does a stretch follow in the sentence? */
function quotesOn({ outside, stretchesBefore, stretches }: Passage, i: number): boolean {
  const { sentence } = outside[i] as Token;
  const here = stretchesBefore[i] ?? 0;
  let k = i;
  while (k < outside.length && (outside[k] as Token).sentence === sentence) {
    if ((stretchesBefore[k] ?? 0) > here) return true;
    k++;
  }
  return k === outside.length && stretches.length > here;
}

/** What may stand between a stretch and its verb. */
const AT_MARK = WordClass.adverb | WordClass.conjunction;

/** `“…,” said`, `« … », a déclaré`: a stretch before the verb, with nothing but punctuation, adverbs or conjunctions between, behind a comma or a stretch that ends in a mark an auxiliary. */
export function followsStretch(passage: Passage, i: number): boolean {
  for (let k = i; k >= 0 && k > i - 4; k--) {
    if (stretchJustBefore(passage, k) !== -1) return true;
    const before = itemAt(passage.outside, k - 1);
    const isMarked =
      itemAt(passage.outside, k - 2)?.text === ',' || endsInMark(passage, stretchJustBefore(passage, k - 1));
    const passes = isMarked ? AT_MARK | WordClass.auxiliary : AT_MARK;
    if (before === undefined || (before.isWord && (before.classes & passes) === 0)) return false;
  }
  return false;
}

/** Is the last sign of the stretch a mark that sets off what follows: `« … ! » a dit`, `« …, » a dit`? */
function endsInMark({ text, stretches }: Passage, stretch: number): boolean {
  return stretch !== -1 && /[,?!…]\s*$/.test(text.slice(0, stretches[stretch]?.end).slice(-3));
}

/** `Kern, who baked, said it would rain`: what follows the verb is the subject of the next one. */
export function opensClause(outside: readonly Token[], mention: Mention, afterQuote: boolean): boolean {
  if (mention.kind === 'pronoun' && !afterQuote) return true;
  const next = outside[mention.to];
  if (afterQuote || next === undefined || next.sentence !== mention.sentence || !next.isWord) return false;
  return (next.classes & BEHIND_SOURCE) === 0;
}

/** Words that may follow a source behind its verb. */
const BEHIND_SOURCE = WordClass.preposition | WordClass.conjunction | WordClass.relative | WordClass.adverb;

function isAfterComma(outside: readonly Token[], i: number): boolean {
  const before = itemAt(outside, i - 1);
  return before !== undefined && !before.isWord;
}
