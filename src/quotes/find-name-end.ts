import { itemAt } from './item-at.js';
import type { Token } from './read-tokens.js';
import { type CompiledLexicon, FUNCTION_WORD, VERB_CUE, WordClass } from './word-classes.js';

/** Longest run of words read as one name. */
const MAX_WORDS = 10;

/** The index behind the run of capitalized words, initials and particles that starts at token `at`. */
export function findNameEnd(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): number {
  let end = at + 1;
  for (let i = at; i < tokens.length && i < at + MAX_WORDS; i++) {
    const token = tokens[i] as Token;
    if (token.isWord && (token.capitalized || ARABIC_ARTICLE.test(token.text))) end = i + 1;
    if (
      token.possessive &&
      !(tokens[i + 1]?.capitalized === true && ((tokens[i + 1]?.classes ?? 0) & WordClass.organization) !== 0)
    )
      break;
    const next = tokens[i + 1];
    if (next !== undefined && bridgesNickname(token, next)) continue;
    if (next === undefined || next.start - token.end > (token.possessive ? 3 : 1) || next.stretch !== token.stretch)
      break;
    if (next.text === '.') {
      const after = tokens[i + 2];
      const isInitial = token.text.length <= 2 || (token.classes & WordClass.abbreviation) !== 0;
      if (
        !isInitial ||
        next.start !== token.end ||
        after === undefined ||
        !after.capitalized ||
        after.start - next.end > 1
      )
        break;
      continue;
    }
    if (!token.isWord && token.text !== '.') break;
    if (next.isWord && next.start === token.end && token.isWord) break;
    if (next.capitalized && next.isWord) {
      if (next.sentence !== token.sentence || opensMore(next, lexicon)) break;
      continue;
    }
    if (ARABIC_ARTICLE.test(next.text) && next.sentence === token.sentence) continue;
    if (
      !continuesName(tokens, i + 1, lexicon) ||
      (lexicon.lexicon.grammar.verbSecond === true && !followsGivenName(tokens, at, i, lexicon))
    )
      break;
  }
  return end;
}

/** "Erfahren Sie", "Im Amt Wir": where nouns take capitals, such a word with one is polite or opens a sentence whose end before it nothing marks. */
function opensMore({ classes }: Token, { lexicon }: CompiledLexicon): boolean {
  return (
    lexicon.grammar.nounsTakeCapitals === true &&
    (classes & (WordClass.pronoun | WordClass.preposition | WordClass.conjunction)) !== 0 &&
    (classes & WordClass.particle) === 0
  );
}

/** "Ola von Brand" but not "Ola Brand von der Post": a particle joins a surname to the given name before it; where nouns take no capital, a word alone is one. */
function followsGivenName(tokens: readonly Token[], from: number, last: number, lexicon: CompiledLexicon): boolean {
  for (let i = last; i >= from; i--) {
    const token = tokens[i] as Token;
    if (token.capitalized && (token.classes & WordClass.particle) === 0)
      return (
        token.form.isGivenName ||
        (i === from && lexicon.lexicon.grammar.nounsTakeCapitals !== true) ||
        (i > 0 && ((tokens[i - 1] as Token).classes & WordClass.title) !== 0)
      );
  }
  return false;
}

/** Longest nickname with its marks and spaces. */
const NICKNAME = 26;

/** `Ola “Rye” Brand`: a short stretch between two capitalized words. */
function bridgesNickname(token: Token, next: Token): boolean {
  if (
    !next.followsStretch ||
    !next.capitalized ||
    !token.capitalized ||
    token.possessive ||
    next.start - token.end > NICKNAME
  )
    return false;
  return (
    next.sentence === token.sentence &&
    (next.classes & (FUNCTION_WORD | VERB_CUE | WordClass.determiner)) === 0 &&
    (token.classes & (VERB_CUE | WordClass.work)) === 0
  );
}

/** The article of an Arabic name, joined by a hyphen: "al-Brand". */
const ARABIC_ARTICLE = /^(?:al|ad|ar|as|asch|ash|at|az|el|an)-\p{Lu}/u;

/** A lower-case word inside a name: a particle before a capital, or "of" after an organization's noun. */
function continuesName(tokens: readonly Token[], i: number, lexicon: CompiledLexicon): boolean {
  const token = tokens[i] as Token;
  const after = tokens[i + 1];
  if (ARABIC_ARTICLE.test(token.text)) return true;
  if (!token.isWord || after === undefined || after.start - token.end > 1) return lexicon.suffixes.has(token.lower);
  const before = tokens[i - 1] as Token;
  if ((token.classes & WordClass.particle) !== 0) {
    if (after.capitalized || (after.classes & WordClass.particle) !== 0) return true;
    return lexicon.genitives.has(after.lower) && tokens[i + 2]?.capitalized === true;
  }
  if (lexicon.genitives.has(token.lower) && (before.classes & WordClass.particle) !== 0) return after.capitalized;
  const isChained = lexicon.joiners.has(itemAt(tokens, i - 2)?.lower ?? '');
  if (
    !lexicon.joiners.has(token.lower) ||
    (!isChained && (before.classes & (WordClass.organization | WordClass.title)) === 0)
  )
    return false;
  if (after.capitalized) return !after.form.isGivenName;
  const third = tokens[i + 2];
  return (
    (after.classes & WordClass.determiner) !== 0 &&
    third !== undefined &&
    third.capitalized &&
    (before.classes & WordClass.organization) !== 0
  );
}
