import { findNameEnd } from './find-name-end.js';
import { isGivenName } from './given-names.js';
import { itemAt } from './item-at.js';
import type { Token } from './read-tokens.js';
import { isOffice, skipLeadingAdjectives, skipTitles, skipToGivenName } from './skip-before-name.js';
import type { Spellings } from './spellings.js';
import { isAgentNoun, isOrganizationNoun, nameAmongNouns } from './tell-names-from-nouns.js';
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
  /** Does it end in the "s" of "Brands Mühle", which is no part of it? */
  readonly isGenitive: boolean;
}

/** Reads the name that starts at token `at`, or null. `spellings` tells how the article writes the words elsewhere. */
export function readName(
  tokens: readonly Token[],
  at: number,
  lexicon: CompiledLexicon,
  spellings: Spellings,
): Name | null {
  const first = tokens[at] as Token;
  if (!startsName(tokens, at, lexicon, spellings)) return null;
  let end = findNameEnd(tokens, at, lexicon);
  const nounsTakeCapitals = lexicon.lexicon.grammar.nounsTakeCapitals === true;
  const owner = nounsTakeCapitals
    ? tokens.slice(at, end).findIndex((token) => isGenitive(token, lexicon, spellings))
    : -1;
  if (owner !== -1) end = at + owner + 1;
  const { from: behindTitles, hasTitle } = skipTitles(tokens, at, end, lexicon);
  if (!hasTitle && isOffice(tokens, at, end, lexicon)) return null;
  let from = behindTitles;
  while (from < end - 1 && !(tokens[from] as Token).isWord) from++;
  const gender = honorificGender(tokens, at, from);
  if (!hasTitle) from = skipToGivenName(tokens, skipLeadingAdjectives(tokens, from, end), end);
  if (nounsTakeCapitals && !hasTitle && owner === -1) {
    const first = from;
    from = nameAmongNouns(tokens, first, end, lexicon, spellings);
    // "Stiftung Holm Nachrichten", of which the last is another noun: what stands behind an organization's noun may be cut.
    while (from === -1 && end - first > 2 && isOrganizationNoun(tokens[first] as Token))
      from = nameAmongNouns(tokens, first, --end, lexicon, spellings);
  }
  if (from === -1) return null;
  if (owner !== -1 && isPlaces(tokens[end - 1] as Token, lexicon)) from = end - 1;
  if (end - from > 2 && areLetters(tokens, end - 1) && (tokens[from] as Token).form.isGivenName) end--;
  const words: string[] = [];
  for (let i = from; i < end; i++)
    if ((tokens[i] as Token).isWord) words.push((tokens[i] as Token).lower.replace(/[.]/g, ''));
  if (owner !== -1) words.push((words.pop() ?? '').slice(0, -1));
  const head = tokens[from] as Token;
  if (!hasTitle && (head.classes & WordClass.title) !== 0 && lexicon.joiners.has(words[1] ?? '')) return null;
  if (words.length === 0 || (words.length === 1 && !hasTitle && isCommonWord(head, spellings))) return null;
  const determined =
    from === at &&
    at > 0 &&
    ((tokens[at - 1] as Token).classes & (WordClass.determiner | WordClass.complementizer)) === WordClass.determiner &&
    first.start - (tokens[at - 1] as Token).end === 1;
  const isDescribed = from > at && words.length > 1 && describesPerson(tokens[from - 1] as Token, lexicon);
  return {
    from,
    to: end,
    words,
    type: typeOf(tokens, from, end, { hasTitle, determined, isDescribed }),
    titleWords: from - at,
    gender,
    determined,
    isGenitive: owner !== -1,
  };
}

/** "MSc" and "RD" in "Ola Brand MSc, RD, a dietitian": what stands for what somebody has learnt, before a comma. */
export function areLetters(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === ',' && /^\p{Lu}[\p{L}.]{0,3}\p{Lu}\p{Ll}?$/u.test((tokens[at] as Token).text);
}

/** "Brands Mühle": where the article has the surname "Brand", or "Olafs" for a listed given name. */
function isGenitive(token: Token, lexicon: CompiledLexicon, { surnames, capital }: Spellings): boolean {
  const { lower } = token;
  if (!lower.endsWith('s')) return false;
  if (isPlaces(token, lexicon)) return true;
  const stem = lower.slice(0, -1);
  if (surnames.has(stem)) return true;
  return isGivenName(stem, lexicon)
    ? !surnames.has(lower) && !token.form.isGivenName
    : surnames.has(lower) && capital.has(stem);
}

/** "Europas" */
function isPlaces({ lower }: Token, { classes }: CompiledLexicon): boolean {
  return lower.endsWith('s') && ((classes.get(lower.slice(0, -1)) ?? 0) & WordClass.notPerson) !== 0;
}

/** "der Hydrologe Ola Brand": where nouns take capitals, one for who does something makes the name behind it a person's. */
function describesPerson(noun: Token, { lexicon }: CompiledLexicon): boolean {
  return lexicon.grammar.nounsTakeCapitals === true && isAgentNoun(noun);
}

/** A party, and a place, after a politician's name: "R", "R-Holm". */
const PARTY_TAG = /^\p{Lu}(?:-\p{Lu}|$)/u;

/** "Anfang März", and where nouns take capitals "Dennoch": an adverb that names nobody wherever it stands, a surname like "Klar" left out. */
function isNoNamesWord({ classes, form, lower }: Token, { lexicon }: CompiledLexicon, spellings: Spellings): boolean {
  if ((classes & WordClass.adverb) === 0) return false;
  const isTime = (classes & WordClass.notPerson) !== 0 && !form.isGivenName;
  return isTime || (lexicon.grammar.nounsTakeCapitals === true && !spellings.second.has(lower));
}

function startsName(tokens: readonly Token[], at: number, lexicon: CompiledLexicon, spellings: Spellings): boolean {
  const token = tokens[at] as Token;
  if (!token.capitalized || !token.isWord) return false;
  const before = itemAt(tokens, at - 1);
  if (PARTY_TAG.test(token.text) && before?.isWord === false && (token.text.length > 1 || before.text === '('))
    return false;
  const opensSentence =
    before === undefined || before.sentence !== token.sentence || !before.isWord || before.stretch !== token.stretch;
  if ((token.classes & (FUNCTION_WORD | WordClass.determiner | WordClass.complementizer)) !== 0) {
    if ((token.classes & WordClass.determiner) !== 0)
      return !opensSentence && tokens[at + 1]?.capitalized === true && token.text.length > 2;
    return (token.classes & WordClass.pronoun) === 0 && !opensSentence && token.text.length > 3;
  }
  if (isNoNamesWord(token, lexicon, spellings)) return false;
  if (!opensSentence || isApposed(tokens, at)) return true;
  if ((token.classes & WordClass.adverb) !== 0) return false;
  if (token.form.isGivenName || (token.classes & WordClass.title) !== 0 || isKnownOrganization(token)) return true;
  const next = tokens[at + 1];
  const runsOn = next !== undefined && next.capitalized && next.start - token.end === 1;
  if (runsOn)
    return spellings.capital.has(token.lower) || !(spellings.lower.has(token.lower) || opensWithVerb(token, lexicon));
  const isSurname = token.followsStretch && spellings.second.has(token.lower);
  if (spellings.capital.has(token.lower)) return isSurname || !spellings.lower.has(token.lower);
  if (spellings.lower.has(token.lower)) return false;
  return (
    token.possessive ||
    (next !== undefined && (next.classes & (VERB_CUE | WordClass.auxiliary)) !== 0) ||
    (next?.text === ',' && ((tokens[at + 2]?.classes ?? 0) & WordClass.relative) !== 0)
  );
}

/** "His mother, Jorun, said": what has a capital behind a comma and a word for a person is a name. */
function isApposed(tokens: readonly Token[], at: number): boolean {
  const noun = itemAt(tokens, at - 2);
  const { classes, stretch } = tokens[at] as Token;
  if (
    noun === undefined ||
    tokens[at - 1]?.text !== ',' ||
    (classes & (WordClass.abbreviation | WordClass.notPerson)) !== 0
  )
    return false;
  return !noun.capitalized && (noun.form.nounClasses & PERSON_NOUN) !== 0 && noun.stretch === stretch;
}

/** "Thanking Ola Brand": the first word of a sentence that is a verb form and no part of the name after it. */
function opensWithVerb(token: Token, lexicon: CompiledLexicon): boolean {
  if ((token.classes & VERB_CUE) !== 0) return true;
  return lexicon.lexicon.cues.participleEndings.some(
    (ending) => token.lower.length > ending.length + 2 && token.lower.endsWith(ending),
  );
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
  readonly hasTitle: boolean;
  readonly determined: boolean;
  readonly isDescribed: boolean;
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
  if (first.form.isGivenName) return 'person';
  if (length === 1 && (first.classes & WordClass.notPerson) === 0 && /^[\p{Lu}&.]{2,5}$/u.test(first.text))
    return 'organization';
  if ((first.classes & WordClass.notPerson) !== 0 || isNoPersonsName(tokens, from, end)) return 'other';
  return signs.isDescribed ? 'person' : signs.determined ? 'other' : 'unknown';
}
