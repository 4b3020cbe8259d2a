import type { Spellings } from './read-spellings.js';
import type { Token } from './read-tokens.js';
import { nameAmongNouns } from './tell-names-from-nouns.js';
import { type CompiledLexicon, FUNCTION_WORD, PERSON_NOUN, SOURCE_NOUN, VERB_CUE, WordClass } from './word-classes.js';

/** A run of capitalized words read as a name; `from` and `to` count tokens, titles before it left out. */
export interface Name {
  readonly from: number;
  readonly to: number;
  /** The words of the name in lower case. */
  readonly words: readonly string[];
  readonly type: 'person' | 'organization' | 'unknown' | 'other';
  /** How many tokens of title were left out before `from`. */
  readonly titleWords: number;
  readonly gender: 'male' | 'female' | null;
  readonly determined: boolean;
}

/** Longest run of words read as one name. */
const MAX_WORDS = 10;

/** Reads the name that starts at token `at`, or null. `spellings` tells how the article writes the words elsewhere. */
export function readName(
  tokens: readonly Token[],
  at: number,
  lexicon: CompiledLexicon,
  spellings: Spellings,
): Name | null {
  const first = tokens[at] as Token;
  if (!startsName(tokens, at, lexicon, spellings)) return null;
  let end = endOfRun(tokens, at, lexicon);
  let from = at;
  let hasTitle = false;
  for (let i = at; i < end - 1; i++) {
    const classes = (tokens[i] as Token).classes;
    const next = (tokens[i + 1] as Token).text === '.' ? i + 2 : i + 1;
    if ((classes & WordClass.title) !== 0 && next < end - 2 && lexicon.joiners.has((tokens[next] as Token).lower)) {
      const at = afterOffice(tokens, next + 1, end, lexicon);
      if (at !== -1) {
        from = at;
        hasTitle = true;
        break;
      }
    }
    if (
      (classes & (WordClass.title | PERSON_NOUN)) !== 0 &&
      next < end &&
      !isGivenAndSurname(tokens, at, end, lexicon) &&
      !isOrganizationRun(tokens, next, end) &&
      isNameWord(tokens[next] as Token)
    ) {
      from = next;
      hasTitle = true;
    }
  }
  while (from < end - 1 && !(tokens[from] as Token).isWord) from++;
  const gender = honorificGender(tokens, at, from);
  if (!hasTitle) from = skipToGivenName(tokens, skipLeadingAdjectives(tokens, from, end), end, lexicon);
  if (lexicon.lexicon.grammar.nounsTakeCapitals === true && !hasTitle) {
    const first = from;
    from = nameAmongNouns(tokens, first, end, lexicon, spellings);
    while (from === -1 && end - first > 2 && isOrganizationNoun(tokens[first] as Token))
      from = nameAmongNouns(tokens, first, --end, lexicon, spellings);
  }
  if (from === -1) return null;
  const words: string[] = [];
  for (let i = from; i < end; i++)
    if ((tokens[i] as Token).isWord) words.push((tokens[i] as Token).lower.replace(/[.]/g, ''));
  const head = tokens[from] as Token;
  if (!hasTitle && (head.classes & WordClass.title) !== 0 && lexicon.joiners.has(words[1] ?? '')) return null;
  if (words.length === 0 || (words.length === 1 && !hasTitle && isCommonWord(head, spellings))) return null;
  const determined =
    at > 0 &&
    ((tokens[at - 1] as Token).classes & WordClass.determiner) !== 0 &&
    first.start - (tokens[at - 1] as Token).end === 1;
  return {
    from,
    to: end,
    words,
    type: typeOf(tokens, from, end, { lexicon, hasTitle, determined }),
    titleWords: from - at,
    gender,
    determined,
  };
}

function isNameWord(token: Token): boolean {
  return token.isWord && (token.capitalized || (token.classes & WordClass.particle) !== 0);
}

/** A party and place after a politician's name: "R-Holm". */
const PARTY_TAG = /^\p{Lu}-\p{Lu}/u;

function startsName(tokens: readonly Token[], at: number, lexicon: CompiledLexicon, spellings: Spellings): boolean {
  const token = tokens[at] as Token;
  if (!token.capitalized || !token.isWord) return false;
  const before = tokens[at - 1];
  if (PARTY_TAG.test(token.text) && before !== undefined && !before.isWord) return false;
  const opensSentence =
    before === undefined || before.sentence !== token.sentence || !before.isWord || before.stretch !== token.stretch;
  if ((token.classes & (FUNCTION_WORD | WordClass.determiner | WordClass.complementizer)) !== 0) {
    if ((token.classes & WordClass.determiner) !== 0)
      return !opensSentence && tokens[at + 1]?.capitalized === true && token.text.length > 2;
    return (token.classes & WordClass.pronoun) === 0 && !opensSentence && token.text.length > 3;
  }
  if (!opensSentence) return true;
  if ((token.classes & WordClass.adverb) !== 0) return false;
  if (
    lexicon.maleNames.has(token.lower) ||
    lexicon.femaleNames.has(token.lower) ||
    (token.classes & WordClass.title) !== 0 ||
    isKnownOrganization(token)
  )
    return true;
  const next = tokens[at + 1];
  const runsOn = next !== undefined && next.capitalized && next.start - token.end === 1;
  if (runsOn)
    return spellings.capital.has(token.lower) || !(spellings.lower.has(token.lower) || opensWithVerb(token, lexicon));
  if (spellings.capital.has(token.lower)) return !spellings.lower.has(token.lower);
  if (spellings.lower.has(token.lower)) return false;
  return token.possessive || (next !== undefined && (next.classes & (VERB_CUE | WordClass.auxiliary)) !== 0);
}

/** "Thanking Ola Brand": the first word of a sentence that is a verb form and no part of the name after it. */
function opensWithVerb(token: Token, lexicon: CompiledLexicon): boolean {
  if ((token.classes & VERB_CUE) !== 0) return true;
  return lexicon.lexicon.cues.participleEndings.some(
    (ending) => token.lower.length > ending.length + 2 && token.lower.endsWith(ending),
  );
}

function endOfRun(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): number {
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
      if (next.sentence !== token.sentence) break;
      continue;
    }
    if (ARABIC_ARTICLE.test(next.text) && next.sentence === token.sentence) continue;
    if (
      !continuesName(tokens, i + 1, lexicon) ||
      (lexicon.lexicon.grammar.nounsTakeCapitals === true && !followsGivenName(tokens, at, i, lexicon))
    )
      break;
  }
  return end;
}

/** "Ola von Brand" but not "Ola Brand von der Post": a particle joins a surname to the given name before it. */
function followsGivenName(tokens: readonly Token[], from: number, last: number, lexicon: CompiledLexicon): boolean {
  for (let i = last; i >= from; i--) {
    const token = tokens[i] as Token;
    if (token.capitalized)
      return (
        lexicon.maleNames.has(token.lower) ||
        lexicon.femaleNames.has(token.lower) ||
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
  const isChained = lexicon.joiners.has(tokens[i - 2]?.lower ?? '');
  if (
    !lexicon.joiners.has(token.lower) ||
    (!isChained && (before.classes & (WordClass.organization | WordClass.title)) === 0)
  )
    return false;
  if (after.capitalized) return true;
  const third = tokens[i + 2];
  return (
    (after.classes & WordClass.determiner) !== 0 &&
    third !== undefined &&
    third.capitalized &&
    (before.classes & WordClass.organization) !== 0
  );
}

/** "American", "Republican", "Monday" before a name of two words or more are no part of it. */
function skipLeadingAdjectives(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (
    end - at > 2 &&
    ((tokens[at] as Token).classes & WordClass.notPerson) !== 0 &&
    !isOrganizationRun(tokens, at, end)
  )
    at++;
  return at;
}

/** "Dean Brand": a given name that is a title as well, before one surname. */
function isGivenAndSurname(tokens: readonly Token[], at: number, end: number, lexicon: CompiledLexicon): boolean {
  const { lower } = tokens[at] as Token;
  return end - at === 2 && (lexicon.maleNames.has(lower) || lexicon.femaleNames.has(lower));
}

/** "Secretary of State for Trade Ola Brand": where the name begins after an office with "of" in it. */
function afterOffice(tokens: readonly Token[], from: number, end: number, lexicon: CompiledLexicon): number {
  if (isOrganizationRun(tokens, from, end)) return -1;
  for (let i = from + 1; i < end - 1; i++) {
    const { lower } = tokens[i] as Token;
    if (lexicon.maleNames.has(lower) || lexicon.femaleNames.has(lower)) return i;
  }
  const isFullName =
    end - from >= 3 && (tokens[end - 2] as Token).capitalized && (tokens[end - 1] as Token).capitalized;
  return isFullName ? end - 2 : -1;
}

/** "Newlyweds Ola Brand": in a run of three or more, the words before a given name that are none are no part of it. */
function skipToGivenName(tokens: readonly Token[], from: number, end: number, lexicon: CompiledLexicon): number {
  const isGiven = (token: Token): boolean => lexicon.maleNames.has(token.lower) || lexicon.femaleNames.has(token.lower);
  if (end - from < 3 || isGiven(tokens[from] as Token) || isOrganizationRun(tokens, from, end)) return from;
  for (let i = from + 1; i < end - 1; i++) {
    const token = tokens[i] as Token;
    if (!token.isWord || token.text.length === 1) return from;
    if (isGiven(token)) return (tokens[i - 1] as Token).text.length > 2 && (tokens[i - 1] as Token).isWord ? i : from;
  }
  return from;
}

function isOrganizationRun(tokens: readonly Token[], from: number, end: number): boolean {
  return end > from && ((tokens[end - 1] as Token).classes & WordClass.organization) !== 0;
}

function honorificGender(tokens: readonly Token[], at: number, from: number): Name['gender'] {
  for (let i = at; i < from; i++) {
    const { classes } = tokens[i] as Token;
    if ((classes & (WordClass.honorificMale | WordClass.male)) !== 0) return 'male';
    if ((classes & (WordClass.honorificFemale | WordClass.female)) !== 0) return 'female';
  }
  return null;
}

/** Classes of words that are no names by themselves, unless the article has them as surnames. */
const COMMON =
  VERB_CUE |
  SOURCE_NOUN |
  WordClass.title |
  WordClass.cueNoun |
  WordClass.work |
  WordClass.namer |
  WordClass.adverb |
  WordClass.organization |
  WordClass.clauseSign;

function isCommonWord(token: Token, spellings: Spellings): boolean {
  if (/^[\p{Lu}\d]{2,}$/u.test(token.text)) return false;
  if (isKnownOrganization(token)) return false;
  return (token.classes & COMMON) !== 0 && !spellings.second.has(token.lower);
}

/** "Microsoft": listed as the name of an organization and as no person's. */
function isKnownOrganization({ classes }: Token): boolean {
  return (classes & WordClass.organization) !== 0 && (classes & WordClass.notPerson) !== 0;
}

/** "Stiftung Holm Nachrichten", of which the last is another noun: what stands behind an organization's noun may be cut. */
function isOrganizationNoun({ classes }: Token): boolean {
  return (classes & WordClass.organization) !== 0;
}

/** Digits, and several words all in capitals, make no person's name. */
function isNoPersonsName(tokens: readonly Token[], from: number, end: number): boolean {
  let allCapitals = true;
  for (let i = from; i < end; i++) {
    const { text, isWord } = tokens[i] as Token;
    if (/\d/.test(text)) return true;
    if (isWord && !/^\p{Lu}{3,}$/u.test(text)) allCapitals = false;
  }
  return allCapitals;
}

interface NameSigns {
  readonly lexicon: CompiledLexicon;
  readonly hasTitle: boolean;
  readonly determined: boolean;
}

function typeOf(tokens: readonly Token[], from: number, end: number, signs: NameSigns): Name['type'] {
  const first = tokens[from] as Token;
  const length = end - from;
  if (signs.hasTitle) return 'person';
  for (let i = from; i < end; i++)
    if (
      ((tokens[i] as Token).classes & WordClass.organization) !== 0 &&
      (length > 1 || first.text.length < 5 || isKnownOrganization(first))
    )
      return 'organization';
  if (first.text.startsWith('@')) return 'unknown';
  if (signs.lexicon.maleNames.has(first.lower) || signs.lexicon.femaleNames.has(first.lower)) return 'person';
  if (length === 1 && (first.classes & WordClass.notPerson) === 0 && /^[\p{Lu}&.]{2,5}$/u.test(first.text))
    return 'organization';
  if ((first.classes & WordClass.notPerson) !== 0 || isNoPersonsName(tokens, from, end)) return 'other';
  return signs.determined ? 'other' : 'unknown';
}
