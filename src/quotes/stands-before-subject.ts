import type { Mention } from './mention.js';
import { type Passage, stretchJustBefore } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { type CompiledLexicon, VERB_CUE, WordClass } from './word-classes.js';

/** `“…,” says Kern`, `…, says Kern`; not `Kern, …, told reporters` nor `Kern, …, called Holm “…”` nor `…, assuring fans`, where the object stands there. */
export function standsBeforeSubject(
  outside: readonly Token[],
  i: number,
  afterQuote: boolean,
  lexicon: CompiledLexicon,
): boolean {
  const { lower, classes } = outside[i] as Token;
  if (lexicon.addressing.has(lower)) return false;
  if (afterQuote) return true;
  const { cues, grammar } = lexicon.lexicon;
  const namesObject = (classes & WordClass.naming) !== 0 && grammar.verbSecond !== true;
  return isAfterComma(outside, i) && !namesObject && !cues.participleEndings.some((ending) => lower.endsWith(ending));
}

/** What may stand between a stretch and its verb. */
const AT_MARK = WordClass.adverb | WordClass.conjunction;

/** `“…,” said`, `« … », a déclaré`: a stretch before the verb, with nothing but punctuation, adverbs or conjunctions between, behind a comma an auxiliary. */
export function followsStretch(passage: Passage, i: number): boolean {
  for (let k = i; k >= 0 && k > i - 4; k--) {
    if (stretchJustBefore(passage, k) !== -1) return true;
    const before = passage.outside[k - 1];
    const passes = passage.outside[k - 2]?.text === ',' ? AT_MARK | WordClass.auxiliary : AT_MARK;
    if (before === undefined || (before.isWord && (before.classes & passes) === 0)) return false;
  }
  return false;
}

/** `Kern, who baked, said it would rain`: what follows the verb is the subject of the next one. */
export function opensClause(outside: readonly Token[], mention: Mention, afterQuote: boolean): boolean {
  if (mention.kind === 'pronoun' && !afterQuote) return true;
  const next = outside[mention.to];
  return next !== undefined && !afterQuote && (next.classes & (WordClass.auxiliary | VERB_CUE)) !== 0;
}

function isAfterComma(outside: readonly Token[], i: number): boolean {
  const before = outside[i - 1];
  return before !== undefined && !before.isWord;
}
