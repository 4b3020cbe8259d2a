import { itemAt } from './item-at.js';
import type { Token } from './read-tokens.js';
import { type CompiledLexicon, PERSON_NOUN, WordClass } from './word-classes.js';

/** Where the name begins behind the titles and descriptions that open a run: "Secretary of State Ola Brand". */
export function skipTitles(
  tokens: readonly Token[],
  at: number,
  end: number,
  lexicon: CompiledLexicon,
): { readonly from: number; readonly hasTitle: boolean } {
  let from = at;
  let hasTitle = false;
  for (let i = at; i < end - 1; i++) {
    const classes = (tokens[i] as Token).classes;
    const next = (tokens[i + 1] as Token).text === '.' ? i + 2 : i + 1;
    if ((classes & WordClass.title) !== 0 && next < end - 2 && lexicon.joiners.has((tokens[next] as Token).lower)) {
      const at = afterOffice(tokens, next + 1, end);
      if (at !== -1) {
        from = at;
        hasTitle = true;
        break;
      }
    }
    if (
      (classes & (WordClass.title | PERSON_NOUN)) !== 0 &&
      !(tokens[i] as Token).possessive &&
      next < end &&
      !isGivenAndSurname(tokens, at, end) &&
      !isOrganizationRun(tokens, next, end) &&
      isNameWord(tokens[next] as Token)
    ) {
      from = next;
      hasTitle = true;
    }
  }
  return { from, hasTitle };
}

function isNameWord(token: Token): boolean {
  return token.isWord && (token.capitalized || (token.classes & WordClass.particle) !== 0);
}

/** "American", "Republican", "Monday" before a name of two words or more are no part of it. */
export function skipLeadingAdjectives(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (
    end - at > 2 &&
    isNameWord(tokens[at + 1] as Token) &&
    ((tokens[at] as Token).classes & WordClass.notPerson) !== 0 &&
    !isOrganizationRun(tokens, at, end)
  )
    at++;
  return at;
}

/** "Dean Brand": a given name that is a title as well, before one surname. */
function isGivenAndSurname(tokens: readonly Token[], at: number, end: number): boolean {
  return end - at === 2 && (tokens[at] as Token).form.isGivenName;
}

/** "Secretary of State for Trade Ola Brand": where the name begins after an office with "of" in it. */
function afterOffice(tokens: readonly Token[], from: number, end: number): number {
  if (isOrganizationRun(tokens, from, end)) return -1;
  for (let i = from + 1; i < end - 1; i++) {
    if ((tokens[i] as Token).form.isGivenName) return i;
  }
  const isFullName =
    end - from >= 3 && (tokens[end - 2] as Token).capitalized && (tokens[end - 1] as Token).capitalized;
  return isFullName ? end - 2 : -1;
}

/** "Newlyweds Ola Brand": in a run of three or more, the words before a given name that are none are no part of it. */
export function skipToGivenName(tokens: readonly Token[], from: number, end: number): number {
  const isGiven = ({ form }: Token): boolean => form.isGivenName;
  if (end - from < 3 || isGiven(tokens[from] as Token) || isOrganizationRun(tokens, from, end)) return from;
  for (let i = from + 1; i < end - 1; i++) {
    const token = tokens[i] as Token;
    if (!token.isWord || token.text.length === 1) return from;
    if (isGiven(token)) return (tokens[i - 1] as Token).text.length > 2 && (tokens[i - 1] as Token).isWord ? i : from;
  }
  return from;
}

/** "le ministre de la Santé Ola Kern", "la alcaldesa de Holm Ola Kern": what the person is in charge of begins a run of three words or more. */
export function isOffice(tokens: readonly Token[], from: number, end: number, lexicon: CompiledLexicon): boolean {
  const {
    lexicon: { grammar },
    genitives,
  } = lexicon;
  if (end - from < 3 || grammar.nounsTakeCapitals === true || isOrganizationRun(tokens, from, end)) return false;
  const at = genitives.has(itemAt(tokens, from - 1)?.lower ?? '') ? from - 1 : from - 2;
  if (!genitives.has(itemAt(tokens, at)?.lower ?? '') || (tokens[from] as Token).form.isGivenName) return false;
  return ((itemAt(tokens, at - 1)?.classes ?? 0) & WordClass.title) !== 0;
}

function isOrganizationRun(tokens: readonly Token[], from: number, end: number): boolean {
  return end > from && ((tokens[end - 1] as Token).classes & WordClass.organization) !== 0;
}
