import { itemAt } from './item-at.js';
import type { Token } from './read-tokens.js';
import type { Spellings } from './spellings.js';
import { type CompiledLexicon, PERSON_NOUN, SOURCE_NOUN, VERB_CUE, WordClass } from './word-classes.js';

/*
 * Where all nouns take a capital (German), a run of capitals is a name only if something else says so:
 *
 *   der Dissident Ola Brand sagte     a determiner before: the first word is a noun, the rest may be a name
 *   zehn Tonnen Mehl                  a number or an adjective before: nouns
 *   Brand sagte, sagte Brand          beside a verb, and nowhere in the article with a determiner: a name
 */

/** Where the name begins in the run from `from` to `end`; -1 where the run is no name. */
export function nameAmongNouns(
  tokens: readonly Token[],
  from: number,
  end: number,
  lexicon: CompiledLexicon,
  spellings: Spellings,
): number {
  const at = isModified(tokens, from) ? firstAfterNoun(tokens, from, end) : from;
  const before = wordBefore(tokens, from);
  if (at === -1 || /^\d/.test(before?.text ?? '')) return -1;
  const words = tokens.slice(at, end).filter(({ isWord }) => isWord);
  const first = tokens[at] as Token;
  if (first.form.isGivenName) return at;
  const isSurname = spellings.surnames.has(words[1]?.lower ?? '');
  if (words.length === 2 && isSurname && (isAgentNoun(first) || /\p{Lu}$/u.test(first.text))) return at + 1;
  if (isAcronym(first)) return at;
  if (words.length > 1 && isAdjective(first) && !isOrganizationNoun(words.at(-1) as Token)) return -1;
  if (words.length > 2 && isLongNoun(first)) return nameAmongNouns(tokens, at + 1, end, lexicon, spellings);
  if (words.length === 2 && isPlacesAdjective(first) && !isSurname) return -1;
  if (words.length > 1 && isPlainNoun(words.at(-1) as Token, spellings)) return -1;
  if (words.length > 1) return words.some((token) => isListedNoun(token) && !isOrganizationNoun(token)) ? -1 : at;
  if ((first.classes & (WordClass.notPerson | WordClass.organization)) !== 0) return at;
  if (before?.capitalized === true && isAdjective(before)) return -1;
  if (isListedNoun(first) && !spellings.surnames.has(first.lower)) return -1;
  if ((at > from && isListedNoun(tokens[at - 1] as Token)) || spellings.surnames.has(first.lower)) return at;
  if (at > from) return -1;
  return !spellings.determined.has(first.lower) && standsByVerb(tokens, at, lexicon, spellings) ? at : -1;
}

/** "Holmer Bürger", but "Peer Brand". */
function isPlacesAdjective({ lower }: Token): boolean {
  return lower.endsWith('er') && lower.length > 4;
}

/** Do two unlisted words with capitals, side by side and with nothing before them that makes them nouns, read like a name: "Ola Brand"? */
export function readsLikeName(tokens: readonly Token[], at: number): boolean {
  const [first, last] = [tokens[at] as Token, tokens[at + 1] as Token];
  if (
    isPlacesAdjective(first) ||
    isAgentNoun(first) ||
    NOUN_ENDING.test(last.lower) ||
    isAcronym(first) ||
    isAcronym(last)
  )
    return false;
  return !isAdjective(first) && !isModified(tokens, at) && !/^\d/.test(wordBefore(tokens, at)?.text ?? '');
}

/** "Steigende Preise", "Internationalen Firmen": ends like an adjective and like no given name. */
function isAdjective({ lower }: Token): boolean {
  return ADJECTIVE_ENDING.test(lower);
}
const ADJECTIVE_ENDING =
  /\p{L}{2}(?:end|lich|isch|ig|bar|sam|los|haft|er|ert|ngt|utsch|ell|iv|[tzs]al|är|ös|eln|ndt)e[nrs]?$/u;

/** `Schlachter Brand`, `Spezialistin Kern`, where the article has the surname from a name in full: what the person is. */
export function isAgentNoun({ lower }: Token): boolean {
  return AGENT_ENDING.test(lower);
}
/** Endings of nouns for those who do something, behind a stem that is longer than most given names' ("Peter", "Martin"). */
const AGENT_ENDING = /\p{L}{4}(?:er|or|eur|ist|ent|ant|oge|chef|scout|profi|star|legende|mann|frau|in)$/u;

/** In a run of three or more, a word of so many letters or with a hyphen before the name describes the person. */
const LONG_NOUN = 9;

function isLongNoun(token: Token): boolean {
  return token.text.length >= LONG_NOUN || token.text.includes('-');
}

/** A word that the article has behind a determiner, or that ends like a noun, and that is nobody's surname. */
function isPlainNoun({ lower, classes }: Token, { determined, surnames }: Spellings): boolean {
  const isNoun = determined.has(lower) || (NOUN_ENDING.test(lower) && (classes & WordClass.organization) === 0);
  return isNoun && !surnames.has(lower);
}

/** "Stiftung", "Bank": a noun that an organization's name is built on. */
export function isOrganizationNoun({ classes }: Token): boolean {
  return (classes & WordClass.organization) !== 0;
}

const LISTED =
  SOURCE_NOUN | WordClass.title | WordClass.cueNoun | WordClass.work | WordClass.namer | WordClass.organization;

function isListedNoun(token: Token): boolean {
  return (token.classes & LISTED) !== 0;
}

/** "FDP", "AfD", "BVerfG", "F.A.Z.": capitals at both ends. */
export function isAcronym(token: Token): boolean {
  const last = token.text.charCodeAt(token.text.length - 1);
  if (last >= SMALL_A && last <= SMALL_Z) return false;
  return /^\p{Lu}[\p{L}&.\d]*[\p{Lu}.\d]$/u.test(token.text);
}

const [SMALL_A, SMALL_Z] = [0x61, 0x7a];

function wordBefore(tokens: readonly Token[], at: number): Token | undefined {
  const before = itemAt(tokens, at - 1);
  return before !== undefined &&
    before.isWord &&
    before.sentence === (tokens[at] as Token).sentence &&
    (tokens[at] as Token).start - before.end === 1
    ? before
    : undefined;
}

/** After a determiner or an adjective: what follows is a noun. */
function isModified(tokens: readonly Token[], at: number): boolean {
  const before = wordBefore(tokens, at);
  return before !== undefined && isModifier(before);
}

/** A determiner, or a lower-case word with the ending of an adjective. */
export function isModifier(token: Token): boolean {
  if ((token.classes & WordClass.determiner) !== 0) return true;
  return !token.capitalized && token.classes === 0 && /e[nmrs]?$/.test(token.text);
}

/** In a run after a determiner: the word after the nouns at its beginning; an organization's name keeps them. */
function firstAfterNoun(tokens: readonly Token[], from: number, end: number): number {
  const first = tokens[from] as Token;
  if (isAcronym(first) || (first.classes & (WordClass.notPerson | WordClass.organization)) !== 0) return from;
  if (first.form.isGivenName) return from;
  let at = from + 1;
  while (at < end - 1 && isListedNoun(tokens[at] as Token)) at++;
  return at < end ? at : -1;
}

/** Endings of nouns that no surname has. */
const NOUN_ENDING =
  /(?:ung|ungen|heit|keit|schaft|tion|tionen|tät|nis|ismus|ment|chen|lich|tum|zeug|werk|zahl|wind|wert|jahre?n?|zeit|recht|arbeit)$/;

function standsByVerb(tokens: readonly Token[], at: number, lexicon: CompiledLexicon, spellings: Spellings): boolean {
  const token = tokens[at] as Token;
  if (NOUN_ENDING.test(token.lower)) return false;
  const before = wordBefore(tokens, at);
  const next = tokens[at + 1];
  if (before !== undefined && isVerb(before))
    return (before.classes & SAYING) !== 0 && (!token.lower.endsWith('en') || itemAt(tokens, at - 2)?.isWord === false);
  if (before !== undefined && (isWholePhrase(before, lexicon.before) || isWholePhrase(before, lexicon.beforeAtMark)))
    return true;
  if (next !== undefined && lexicon.impersonal.has(next.lower)) return true;
  if (next !== undefined && lexicon.after.has(next.lower)) return true;
  if (
    before !== undefined &&
    (before.classes & (WordClass.preposition | WordClass.pronoun | WordClass.clauseSign)) !== 0
  )
    return false;
  const opens = itemAt(tokens, at - 1)?.sentence !== token.sentence && !spellings.capital.has(token.lower);
  return (
    next !== undefined &&
    next.isWord &&
    next.sentence === token.sentence &&
    isVerb(next) &&
    !(opens && (next.classes & WordClass.auxiliary) !== 0)
  );
}

/** Is this word by itself a phrase that stands before a source: "laut", "so"? */
function isWholePhrase({ lower }: Token, phrases: CompiledLexicon['before']): boolean {
  return phrases.get(lower)?.some((words) => words.length === 1) ?? false;
}

/** A verb of saying directly before: `sagte Brand`, but `fordert Reformen` after its subject. */
const SAYING = WordClass.speech | WordClass.writing | WordClass.stating;

function isVerb(token: Token): boolean {
  return !token.capitalized && (token.classes & (VERB_CUE | WordClass.auxiliary)) !== 0;
}

/** Does the word before make this one a surname: a title, a description, a given name? */
export function introducesSurname(before: Token): boolean {
  if (!before.capitalized) return false;
  return (before.classes & (WordClass.title | PERSON_NOUN)) !== 0 || before.form.isGivenName;
}
