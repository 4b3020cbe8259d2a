import { itemAt } from './item-at.js';
import { type Mention, mentionOf } from './mention.js';
import type { Passage } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { type CompiledLexicon, FUNCTION_WORD, PERSON_NOUN, SOURCE_NOUN, VERB_CUE, WordClass } from './word-classes.js';

/** A noun phrase whose head is a word for a person, a body or a document: from its determiner to its head. */
export function nominalAt(passage: Passage, i: number, lexicon: CompiledLexicon): Mention | null {
  const { outside } = passage;
  const first = outside[i] as Token;
  if (
    (first.classes & (FUNCTION_WORD | VERB_CUE | WordClass.adverb)) !== 0 &&
    (first.classes & (WordClass.determiner | SOURCE_NOUN)) === 0
  )
    return null;
  if ((first.classes & WordClass.complementizer) !== 0 && opensClause(outside[i + 1])) return null;
  if (isIndefinite(first, lexicon) && lexicon.complements.has(outside[i + 1]?.lower ?? ''))
    return someOf(passage, i, lexicon);
  const ofPeople = oneOfPeople(passage, i, lexicon);
  if (ofPeople !== null) return ofPeople;
  const isBare = (first.classes & WordClass.determiner) === 0;
  const reach = Math.min(outside.length, i + 8);
  let head = -1;
  let headed = 0;
  for (let j = i; j < reach; j++) {
    const token = outside[j] as Token;
    if (j > i && (isPhraseBreak(passage, j, i) || hangsOnOther(token, lexicon) || isBehindNoun(outside, j, i, lexicon)))
      break;
    const isClear = head !== -1 || lexicon.genitives.size > 0;
    if (isClear && j > i + 1 && (head < j - 1 || opensAnother(outside, j, lexicon)) && isDetermined(token)) break;
    if (isClear && j > i && isVerbBehind(outside, j)) break;
    if (head !== -1 && isLikePast(token)) break;
    const noun = token.form.nounClasses;
    if ((noun & SOURCE_NOUN) !== 0) {
      head = j;
      headed = noun;
    }
    if (isBare && head === -1 && j > i && token.possessive && token.capitalized) break;
    if (token.possessive && head === j) head = -1;
  }
  if (head === -1 || (head > i && (outside[head] as Token).capitalized && !isWritten(outside, i, head, lexicon)))
    return null;
  if (beginsName(outside, head, lexicon) || isOwnWords(outside, i, head, lexicon)) return null;
  if ((first.classes & WordClass.complementizer) !== 0 && head === i + 1 && (headed & WordClass.group) !== 0)
    return null;
  const isOwned = itemAt(outside, i - 1)?.possessive === true;
  const canBeBare = isOwned || (headed & (WordClass.group | PERSON_NOUN)) !== 0 || isPapers(outside, i, head, lexicon);
  if (isBare && (!canBeBare || isVerbBehind(outside, i))) return null;
  if (isBare && head !== i && !startsBarePhrase(passage, i)) return null;
  if ((headed & PERSON_NOUN) !== 0 && (headed & (WordClass.male | WordClass.female)) === 0)
    headed |= lexicon.determinerGenders.get(first.lower) ?? 0;
  if (isPluralByGender(headed, first, lexicon)) headed = (headed & ~PERSON_NOUN) | WordClass.group;
  const isContracted = !isBare && (first.classes & WordClass.preposition) !== 0;
  return mentionOf(passage, {
    kind: 'nominal',
    from: i,
    to: head + 1,
    head,
    headClasses: headed,
    startsAt: isContracted && head > i ? i + 1 : startOfOwner(outside, i),
    indefinite: (isBare && !isOwned) || isIndefinite(first, lexicon),
    isBare,
    isSeveral:
      isIndefinite(first, lexicon) && lexicon.determinerGenders.size > 0 && !lexicon.determinerGenders.has(first.lower),
  });
}

/** Such words are among the determiners, pronouns and prepositions; a look at a word's classes is cheaper than one into a list. */
const LITTLE = WordClass.determiner | WordClass.pronoun | WordClass.preposition;

function isIndefinite({ classes, lower }: Token, { indefinites }: CompiledLexicon): boolean {
  return (classes & LITTLE) !== 0 && indefinites.has(lower);
}

/** "des", "dem": what it opens belongs to the noun before it, or is no subject. */
function hangsOnOther({ classes, lower }: Token, { genitives, obliques }: CompiledLexicon): boolean {
  return (classes & LITTLE) !== 0 && (genitives.has(lower) || obliques.has(lower));
}

/** "este diario un portavoz": where determiners tell a gender, one behind a noun opens another phrase. */
function opensAnother(outside: readonly Token[], j: number, { determinerGenders }: CompiledLexicon): boolean {
  return determinerGenders.size > 0 && !isDetermined(outside[j - 1]);
}

/** "der Arena brachte Brand", "der Kroate grinsend": where nouns take capitals, the first ends its phrase but for nouns beside it. */
export function isBehindNoun(
  outside: readonly Token[],
  j: number,
  from: number,
  { lexicon }: CompiledLexicon,
): boolean {
  if (lexicon.grammar.nounsTakeCapitals !== true || (outside[j] as Token).capitalized) return false;
  const { capitalized, classes } = outside[j - 1] as Token;
  return capitalized && (j - 1 > from || (classes & WordClass.determiner) === 0);
}

/** "die Richter": a noun for men behind a determiner that is none of theirs. */
function isPluralByGender(noun: number, { lower }: Token, { determinerGenders }: CompiledLexicon): boolean {
  return (noun & WordClass.male) !== 0 && determinerGenders.get(lower) === WordClass.female;
}

/** `Ola Brand analyse`, `elle juge`: what may be a verb is one behind a name or pronoun. */
export function isVerbBehind(outside: readonly Token[], i: number): boolean {
  const { classes, capitalized, sentence } = outside[i] as Token;
  const before = itemAt(outside, i - 1);
  if ((classes & VERB_CUE) === 0 || capitalized || before?.sentence !== sentence) return false;
  return before.capitalized || before.form.pronoun !== null;
}

/** "rallied": ends like a verb, and is no plural. */
export function isLikePast({ form, lower }: Token): boolean {
  return form.endsLikeVerb && !lower.endsWith('s');
}

/** May the head take a capital? Where all nouns do, and in "the Prime Minister", which no name follows. */
function isWritten(outside: readonly Token[], from: number, head: number, { lexicon }: CompiledLexicon): boolean {
  if (lexicon.grammar.nounsTakeCapitals === true) return true;
  const next = outside[head + 1];
  if (next !== undefined && next.capitalized && next.start - (outside[head] as Token).end === 1) return false;
  for (let k = from + 1; k <= head; k++) {
    const { capitalized, classes } = outside[k] as Token;
    if (capitalized && (classes & WordClass.title) === 0) return false;
  }
  return isDetermined(outside[from]);
}

/** "the Belgian said", "the Conservative added": who is called by a people or party, no noun behind it. */
function oneOfPeople(passage: Passage, i: number, lexicon: CompiledLexicon): Mention | null {
  const [determiner, noun, next] = passage.outside.slice(i, i + 3);
  if (determiner === undefined || (determiner.classes & ARTICLE) !== WordClass.determiner) return null;
  if (noun === undefined || !isOfPeople(noun, lexicon)) return null;
  if (next?.isWord && (next.capitalized || (!isLikePast(next) && (next.classes & NO_NOUN) === 0))) return null;
  const indefinite = isIndefinite(determiner, lexicon);
  return mentionOf(passage, {
    kind: 'nominal',
    from: i,
    to: i + 2,
    head: i + 1,
    headClasses: WordClass.role,
    indefinite,
  });
}
const ARTICLE = WordClass.determiner | WordClass.complementizer;

function isOfPeople({ capitalized, possessive, lower, classes }: Token, lexicon: CompiledLexicon): boolean {
  if (!capitalized || possessive || (classes & WordClass.organization) !== 0) return false;
  return lexicon.peoples.has(lower) || lexicon.peopleEndings.end(lower);
}
const NO_NOUN = FUNCTION_WORD | VERB_CUE | WordClass.adverb | WordClass.determiner;

/** "one of the advisers", "one of whom": one whom the article does not name, whoever the advisers are. */
function someOf(passage: Passage, i: number, lexicon: CompiledLexicon): Mention | null {
  const last = passage.outside[i + 2];
  if (last === undefined) return null;
  const all = nominalAt(passage, i + 2, lexicon);
  if (all === null) {
    const isOfThem = last.form.pronoun !== null || (last.classes & WordClass.relative) !== 0;
    const parts = {
      kind: 'nominal',
      from: i,
      to: i + 3,
      head: i,
      headClasses: WordClass.role,
      indefinite: true,
    } as const;
    return isOfThem ? mentionOf(passage, parts) : null;
  }
  const { to, headClasses } = all;
  return mentionOf(passage, { kind: 'nominal', from: i, to, head: to - 1, headClasses, indefinite: true });
}

/** "his verdict: “…”", "Sein Urteil: „…“": "Kern’s verdict: “…”": words that are whose the owner is, no document that speaks. */
function isOwnWords(outside: readonly Token[], from: number, head: number, { genders }: CompiledLexicon): boolean {
  const isOwned = itemAt(outside, from - 1)?.possessive === true || genders.has((outside[from] as Token).lower);
  return isOwned && outside[head + 1]?.text === ':' && ((outside[head] as Token).classes & WordClass.cueNoun) !== 0;
}

/** "Court documents show": several of what is written, at the start of the sentence or of a clause behind a mark. */
function isPapers(outside: readonly Token[], from: number, head: number, { lexicon }: CompiledLexicon): boolean {
  const { classes, lower } = outside[head] as Token;
  const { plural } = lexicon.people;
  const opens =
    itemAt(outside, from - 1)?.isWord !== true ||
    itemAt(outside, from - 1)?.sentence !== (outside[from] as Token).sentence;
  return plural !== undefined && opens && (classes & WordClass.document) !== 0 && lower.endsWith(plural);
}

/** "that a spokesman", "that Brandia broke", "that calls for": what stands before it is a conjunction, or takes up a noun. */
function opensClause(next: Token | undefined): boolean {
  return isDetermined(next) || (next?.capitalized === true && !next.possessive) || next?.form.endsLikeVerb === true;
}

export function isDetermined(token: Token | undefined): boolean {
  return token !== undefined && (token.classes & WordClass.determiner) !== 0;
}

/** "die Stiftung Holm": where nouns take capitals, an organization's noun with another capital behind it begins a name. */
function beginsName(outside: readonly Token[], head: number, { lexicon }: CompiledLexicon): boolean {
  const noun = outside[head] as Token;
  const next = outside[head + 1];
  if (lexicon.grammar.nounsTakeCapitals !== true || (noun.classes & WordClass.organization) === 0) return false;
  return next !== undefined && next.capitalized && next.start - noun.end === 1 && (next.classes & SOURCE_NOUN) === 0;
}

/** "Brand's lawyer": the text of the lawyer's mention begins with Brand. */
export function startOfOwner(outside: readonly Token[], i: number): number {
  let from = i;
  if (itemAt(outside, i - 1)?.possessive !== true) return i;
  while (
    from > 0 &&
    from > i - 4 &&
    (outside[from - 1] as Token).capitalized &&
    (outside[from - 1] as Token).sentence === (outside[i] as Token).sentence
  )
    from--;
  return from === i ? i - 1 : from;
}

/** A phrase without determiner starts where nothing before it belongs to it. */
function startsBarePhrase(passage: Passage, i: number): boolean {
  const before = itemAt(passage.outside, i - 1);
  if (before === undefined || !before.isWord || before.possessive) return true;
  return (before.classes & (FUNCTION_WORD | VERB_CUE)) !== 0;
}

/** Longest title between the article and the noun in `the “Salt Rain” star`, in characters with its marks. */
const LONGEST_TITLE = 40;

/** Where a noun phrase must end at the latest: punctuation, function words, finite verbs. */
export function isPhraseBreak(passage: Passage, j: number, from: number): boolean {
  const token = passage.outside[j] as Token;
  const before = passage.outside[j - 1] as Token;
  const behindStretch = (passage.stretchesBefore[j] ?? 0) > (passage.stretchesBefore[j - 1] ?? 0);
  const isTitled = behindStretch && j === from + 1 && isDetermined(before) && token.start - before.end <= LONGEST_TITLE;
  if (!token.isWord || (!isTitled && (behindStretch || token.start - before.end > 3))) return true;
  if ((token.classes & (FUNCTION_WORD | WordClass.relative | WordClass.complementizer)) !== 0) return true;
  if (
    (token.classes & WordClass.determiner) !== 0 &&
    ((passage.outside[from]?.classes ?? 0) & WordClass.determiner) === 0
  )
    return true;
  return (
    (token.classes & VERB_CUE) !== 0 &&
    (token.classes & SOURCE_NOUN) === 0 &&
    (token.classes & WordClass.cueNoun) === 0 &&
    j > from + 1
  );
}
