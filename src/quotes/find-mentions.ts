import type { PronounKind } from '../lexicon/lexicon.js';
import { type Name, readName } from './read-name.js';
import type { Passage } from './read-passage.js';
import type { Spellings } from './read-spellings.js';
import type { Token } from './read-tokens.js';
import { type CompiledLexicon, FUNCTION_WORD, PERSON_NOUN, SOURCE_NOUN, VERB_CUE, WordClass } from './word-classes.js';

/** Words outside of quotation marks that can name a speaker. `from` and `to` count the passage's outside words. */
export interface Mention {
  readonly passage: number;
  readonly kind: 'name' | 'pronoun' | 'nominal';
  readonly from: number;
  /** Where the words that belong to it begin: a title or description directly before a name. */
  readonly outer: number;
  /** Index after the last word. */
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The last word of a name, the head noun, or the pronoun; in lower case. */
  readonly head: string;
  readonly headClasses: number;
  readonly sentence: number;
  readonly possessive: boolean;
  readonly name: Name | null;
  readonly pronoun: PronounKind | null;
  /** Does a determiner make the person new ("a spokesman")? */
  readonly indefinite: boolean;
  /** Is there no determiner at all? */
  readonly isBare: boolean;
  /** What joins others to a name (" and colleagues"), else empty. */
  readonly company: string;
}

/** Finds every name, subject pronoun and description of a possible speaker among the outside words of a passage. */
export function findMentions(passage: Passage, lexicon: CompiledLexicon, spellings: Spellings): Mention[] {
  const mentions: Mention[] = [];
  const { outside } = passage;
  for (let i = 0; i < outside.length; ) {
    const token = outside[i] as Token;
    if (!token.isWord) {
      i++;
      continue;
    }
    const name = nameAt(passage, i, lexicon, spellings);
    const mention =
      pronounAt(passage, i, lexicon) ??
      (name === null ? nominalAt(passage, i, lexicon) : (namedNominalAt(passage, name, lexicon) ?? name));
    if (mention === null) {
      i++;
      continue;
    }
    const before = mentions.at(-1);
    if (before !== undefined && describes(before, mention, passage)) mentions.pop();
    mentions.push(before !== undefined && mentions.at(-1) !== before ? { ...mention, outer: before.outer } : mention);
    passCompanyOn(passage, mentions);
    i = Math.max(mention.to, i + 1);
  }
  return mentions;
}

/** "Ola Brand of Holm College and colleagues": the colleagues are the person's. */
function passCompanyOn({ outside }: Passage, mentions: Mention[]): void {
  const last = mentions.at(-1) as Mention;
  const before = mentions.at(-2);
  if (last.company === '' || last.name?.type !== 'organization' || before === undefined || before.kind !== 'name')
    return;
  if (
    last.sentence !== before.sentence ||
    last.outer - before.to > 2 ||
    ((outside[before.to]?.classes ?? 0) & WordClass.preposition) === 0
  )
    return;
  mentions[mentions.length - 2] = { ...before, company: last.company };
  mentions[mentions.length - 1] = { ...last, company: '' };
}

/** "Holm police", "Brand campaign officials": a name that only tells which body, group or person is meant. */
function namedNominalAt(passage: Passage, name: Mention, lexicon: CompiledLexicon): Mention | null {
  const { outside } = passage;
  let head = -1;
  for (let k = name.to; k < outside.length && k < name.to + 4; k++) {
    const token = outside[k] as Token;
    const before = outside[k - 1] as Token;
    if (
      !token.isWord ||
      (token.capitalized && lexicon.lexicon.grammar.nounsTakeCapitals !== true) ||
      before.possessive ||
      token.start - before.end !== 1 ||
      isPhraseBreak(passage, k, name.from - 2)
    )
      break;
    if ((nounClasses(token, lexicon) & SOURCE_NOUN) !== 0) head = k;
  }
  if (head === -1 || name.company !== '') return null;
  const next = outside[head + 1];
  if (next !== undefined && next.capitalized && next.start - (outside[head] as Token).end === 1) return null;
  const hasDeterminer = name.outer > 0 && ((outside[name.outer - 1] as Token).classes & WordClass.determiner) !== 0;
  const from = hasDeterminer ? name.outer - 1 : name.outer;
  return mentionOf(passage, {
    kind: 'nominal',
    from,
    to: head + 1,
    head,
    headClasses: nounClasses(outside[head] as Token, lexicon),
    indefinite: true,
  });
}

/** "baker Ola Brand": a description directly before a name belongs to the name. */
function describes(before: Mention, mention: Mention, passage: Passage): boolean {
  if (before.kind !== 'nominal' || mention.kind !== 'name' || before.possessive || before.to !== mention.outer)
    return false;
  return (
    (before.headClasses & PERSON_NOUN) !== 0 &&
    before.sentence === mention.sentence &&
    (passage.stretchesBefore[before.from] ?? 0) === (passage.stretchesBefore[mention.from] ?? 0)
  );
}

function pronounAt(passage: Passage, i: number, lexicon: CompiledLexicon): Mention | null {
  const token = passage.outside[i] as Token;
  if ((token.classes & WordClass.pronoun) === 0) return null;
  const pronoun = lexicon.genders.get(token.lower) ?? null;
  if (pronoun === null || (token.text.length > 1 && token.text === token.text.toUpperCase())) return null;
  if (token.capitalized && lexicon.politePronouns.has(token.lower) && isInsideSentence(passage, i)) return null;
  const isPlural = hasPluralVerb(passage, i, lexicon.lexicon.grammar.pluralPronouns?.[token.lower]);
  return mentionOf(passage, { kind: 'pronoun', from: i, to: i + 1, head: i, pronoun: isPlural ? 'they' : pronoun });
}

function isInsideSentence({ outside, stretchesBefore }: Passage, i: number): boolean {
  const before = outside[i - 1];
  if (before === undefined || before.sentence !== outside[i]?.sentence || !(before.isWord || before.text === ','))
    return false;
  return stretchesBefore[i] === stretchesBefore[i - 1];
}

/** "sie sagten": the verb beside the pronoun tells that there are several. */
function hasPluralVerb({ outside }: Passage, i: number, endings: readonly string[] | undefined): boolean {
  if (endings === undefined) return false;
  for (const token of [outside[i - 1], outside[i + 1]]) {
    if (token === undefined || (token.classes & (VERB_CUE | WordClass.auxiliary)) === 0) continue;
    return endings.some((ending) => token.lower.endsWith(ending));
  }
  return false;
}

function nameAt(passage: Passage, i: number, lexicon: CompiledLexicon, spellings: Spellings): Mention | null {
  const name = readName(passage.outside, i, lexicon, spellings);
  if (name === null) return null;
  return mentionOf(passage, {
    kind: 'name',
    from: name.from,
    to: name.to + companyAt(passage, name.to, lexicon),
    head: name.to - 1,
    name,
  });
}

/** How many words of "and colleagues", "and his team" follow a name. */
function companyAt({ outside }: Passage, at: number, lexicon: CompiledLexicon): number {
  if (((outside[at]?.classes ?? 0) & WordClass.conjunction) === 0) return 0;
  for (let k = 1; k <= 2; k++) if (lexicon.companions.has(outside[at + k]?.lower ?? '')) return k + 1;
  return 0;
}

/** A noun phrase whose head is a word for a person, a body or a document: from its determiner to its head. */
function nominalAt(passage: Passage, i: number, lexicon: CompiledLexicon): Mention | null {
  const { outside } = passage;
  const first = outside[i] as Token;
  if (
    (first.classes & (FUNCTION_WORD | VERB_CUE | WordClass.adverb)) !== 0 &&
    (first.classes & (WordClass.determiner | SOURCE_NOUN)) === 0
  )
    return null;
  const reach = Math.min(outside.length, i + 8);
  let head = -1;
  let headed = 0;
  for (let j = i; j < reach; j++) {
    const token = outside[j] as Token;
    if (
      j > i &&
      (isPhraseBreak(passage, j, i) || lexicon.genitives.has(token.lower) || lexicon.obliques.has(token.lower))
    )
      break;
    if (head !== -1 && head < j - 1 && (token.classes & WordClass.determiner) !== 0) break;
    const noun = nounClasses(token, lexicon);
    if ((noun & SOURCE_NOUN) !== 0) {
      head = j;
      headed = noun;
    }
    if (token.possessive && head === j) head = -1;
  }
  if (
    head === -1 ||
    (head > i && (outside[head] as Token).capitalized && lexicon.lexicon.grammar.nounsTakeCapitals !== true)
  )
    return null;
  if (beginsName(outside, head, lexicon)) return null;
  const isBare = (first.classes & WordClass.determiner) === 0;
  if (isBare && (headed & (WordClass.group | PERSON_NOUN)) === 0) return null;
  if (isBare && head !== i && !startsBarePhrase(passage, i)) return null;
  if ((headed & PERSON_NOUN) !== 0 && (headed & (WordClass.male | WordClass.female)) === 0)
    headed |= lexicon.determinerGenders.get(first.lower) ?? 0;
  const isContracted = !isBare && (first.classes & WordClass.preposition) !== 0;
  return mentionOf(passage, {
    kind: 'nominal',
    from: i,
    to: head + 1,
    head,
    headClasses: headed,
    startsAt: isContracted && head > i ? i + 1 : startOfOwner(outside, i),
    indefinite: isBare || lexicon.indefinites.has(first.lower),
    isBare,
  });
}

/** "die Stiftung Holm": where nouns take capitals, an organization's noun with another capital behind it begins a name. */
function beginsName(outside: readonly Token[], head: number, { lexicon }: CompiledLexicon): boolean {
  const noun = outside[head] as Token;
  const next = outside[head + 1];
  if (lexicon.grammar.nounsTakeCapitals !== true || (noun.classes & WordClass.organization) === 0) return false;
  return next !== undefined && next.capitalized && next.start - noun.end === 1 && (next.classes & SOURCE_NOUN) === 0;
}

/** "Brand's lawyer": the text of the lawyer's mention begins with Brand. */
function startOfOwner(outside: readonly Token[], i: number): number {
  let from = i;
  if (outside[i - 1]?.possessive !== true) return i;
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
  const before = passage.outside[i - 1];
  if (before === undefined || !before.isWord) return true;
  return (before.classes & (FUNCTION_WORD | VERB_CUE)) !== 0;
}

/** Where a noun phrase must end at the latest: punctuation, function words, finite verbs. */
function isPhraseBreak(passage: Passage, j: number, from: number): boolean {
  const token = passage.outside[j] as Token;
  const before = passage.outside[j - 1] as Token;
  if (
    !token.isWord ||
    token.start - before.end > 3 ||
    (passage.stretchesBefore[j] ?? 0) > (passage.stretchesBefore[j - 1] ?? 0)
  )
    return true;
  if ((token.classes & (FUNCTION_WORD | WordClass.relative)) !== 0) return true;
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

/** The classes of a word as a noun: listed, or by its ending. */
export function nounClasses(token: Token, lexicon: CompiledLexicon): number {
  if ((token.classes & (SOURCE_NOUN | VERB_CUE | FUNCTION_WORD)) !== 0) return token.classes;
  const { roleEndings } = lexicon.lexicon.people;
  for (const ending of roleEndings) {
    if (token.lower.length > ending.length + 2 && token.lower.endsWith(ending)) return token.classes | WordClass.role;
  }
  return token.classes;
}

interface MentionParts {
  readonly kind: Mention['kind'];
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly headClasses?: number;
  readonly name?: Name;
  readonly pronoun?: PronounKind;
  readonly indefinite?: boolean;
  readonly isBare?: boolean;
  /** The outside word with which the text begins, where it is not `from`. */
  readonly startsAt?: number;
}

/** Makes the mention of outside words `from` to `to`. */
export function mentionOf(passage: Passage, parts: MentionParts): Mention {
  const first = passage.outside[parts.startsAt ?? parts.from] as Token;
  const last = passage.outside[parts.to - 1] as Token;
  const head = passage.outside[parts.head] as Token;
  return {
    passage: passage.index,
    kind: parts.kind,
    from: parts.from,
    outer: parts.from - (parts.name?.titleWords ?? 0),
    to: parts.to,
    start: first.start,
    end: last.end,
    text: passage.text.slice(first.start, last.end),
    head: head.lower,
    headClasses: parts.headClasses ?? head.classes,
    sentence: first.sentence,
    possessive: last.possessive,
    name: parts.name ?? null,
    pronoun: parts.pronoun ?? null,
    indefinite: parts.indefinite ?? false,
    isBare: parts.isBare ?? false,
    company:
      parts.name !== undefined && parts.to > parts.name.to
        ? passage.text.slice((passage.outside[parts.name.to - 1] as Token).end, last.end)
        : '',
  };
}
