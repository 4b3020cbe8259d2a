import type { Entity, EntityIndex } from './collect-entities.js';
import { type Mention, nounClasses } from './find-mentions.js';
import type { Passage } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { type CompiledLexicon, PERSON_NOUN, VERB_CUE, WordClass } from './word-classes.js';

const KINSHIP_EVIDENCE = 4;
const PRONOUN_EVIDENCE = 1;
/** Names looked at before a pronoun. */
const MANY_NAMES = 12;
/** Longest description that is read as a role, in words. */
const MAX_ROLE_WORDS = 12;

/** Reads from the words around each name what the person is and whether he or she; writes both into the entities. */
export function describePeople(
  passages: readonly Passage[],
  mentions: readonly (readonly Mention[])[],
  index: EntityIndex,
  lexicon: CompiledLexicon,
): void {
  for (const passage of passages) {
    const list = mentions[passage.index] ?? [];
    list.forEach((mention, m) => {
      const entity = index.byMention.get(mention);
      if (entity === undefined || entity.type === 'organization' || entity.type === 'other') return;
      readTitle(passage, mention, entity, lexicon);
      readApposition(passage, mention, entity, lexicon);
      const before = list[m - 1];
      if (before?.kind === 'nominal' && describesNext(passage, before, mention))
        addRole(entity, before.text, before.head, before.headClasses);
    });
  }
  countPronouns(passages, mentions, index, lexicon);
}

function addRole(entity: Entity, text: string, head: string, classes: number): void {
  entity.roles.add(head);
  if (entity.role === null) entity.role = text;
  if ((classes & WordClass.male) !== 0) entity.gender += KINSHIP_EVIDENCE;
  else if ((classes & WordClass.female) !== 0) entity.gender -= KINSHIP_EVIDENCE;
  if (entity.type === 'unknown') entity.type = 'person';
}

/** "the uncle, Ola Brand" and "baker Ola Brand". */
export function describesNext(passage: Passage, nominal: Mention, name: Mention): boolean {
  if (
    nominal.kind !== 'nominal' ||
    name.kind !== 'name' ||
    nominal.possessive ||
    (nominal.headClasses & PERSON_NOUN) === 0 ||
    nominal.sentence !== name.sentence
  )
    return false;
  const gap = name.from - nominal.to;
  if (gap === 0) return true;
  const between = passage.outside[nominal.to] as Token;
  return gap === 1 && between.text === ',' && !nominal.indefinite;
}

/** The title left out before a name, with the capitalized or noun words that belong to it. */
function readTitle(passage: Passage, mention: Mention, entity: Entity, lexicon: CompiledLexicon): void {
  const words = mention.name?.titleWords ?? 0;
  if (words > 0) {
    for (let i = mention.from - words; i < mention.from; i++) {
      const token = passage.outside[i] as Token;
      if ((token.classes & (WordClass.title | PERSON_NOUN)) !== 0)
        addRole(entity, roleText(passage, mention.from - words, mention.from), token.lower, token.classes);
    }
    return;
  }
  const before = passage.outside[mention.from - 1];
  if (before === undefined || !before.isWord || before.capitalized || before.sentence !== mention.sentence) return;
  if ((nounClasses(before, lexicon) & PERSON_NOUN) === 0 || (before.classes & VERB_CUE) !== 0) return;
  let from = mention.from - 1;
  while (from > 0 && mention.from - from < 7 && belongsToRole(passage.outside[from - 1] as Token, before.sentence))
    from--;
  addRole(entity, roleText(passage, from, mention.from), before.lower, nounClasses(before, lexicon));
  const joined = passage.outside[from - 2];
  if (joined === undefined || ((passage.outside[from - 1] as Token).classes & WordClass.conjunction) === 0) return;
  if ((nounClasses(joined, lexicon) & PERSON_NOUN) !== 0)
    addRole(entity, joined.text, joined.lower, nounClasses(joined, lexicon));
}

function belongsToRole(token: Token, sentence: number): boolean {
  const breaks =
    WordClass.preposition |
    WordClass.conjunction |
    WordClass.auxiliary |
    WordClass.relative |
    WordClass.pronoun |
    WordClass.determiner |
    VERB_CUE |
    WordClass.adverb;
  return token.isWord && token.sentence === sentence && (token.classes & breaks) === 0;
}

/** "Ola Brand, a baker from Holm, said" and "Ola Brand is the mayor of Holm". */
function readApposition(passage: Passage, mention: Mention, entity: Entity, lexicon: CompiledLexicon): void {
  const { outside } = passage;
  const comma = outside[mention.to];
  if (comma === undefined || mention.possessive || comma.sentence !== mention.sentence) return;
  const isCopula =
    comma.isWord &&
    (comma.classes & WordClass.auxiliary) !== 0 &&
    (outside[mention.to + 1]?.classes ?? 0) & WordClass.determiner;
  if (comma.text !== ',' && !isCopula) return;
  if (/^\d{1,3}$/.test(outside[mention.to + 1]?.text ?? '') && entity.type === 'unknown') entity.type = 'person';
  const heads: number[] = [];
  let end = mention.to + 1;
  let isOpen = true;
  let isClosed = false;
  for (let i = mention.to + 1; i < outside.length && i < mention.to + MAX_ROLE_WORDS && !isClosed; i++) {
    const token = outside[i] as Token;
    const classes = nounClasses(token, lexicon);
    if (!token.isWord || token.sentence !== mention.sentence || (token.classes & WordClass.relative) !== 0)
      isClosed = true;
    else if ((token.classes & (WordClass.auxiliary | VERB_CUE)) !== 0 && (classes & PERSON_NOUN) === 0) return;
    else {
      if ((token.classes & WordClass.preposition) !== 0) isOpen = false;
      if (isOpen && (classes & PERSON_NOUN) !== 0 && !token.possessive) heads.push(i);
      end = i + 1;
    }
  }
  const head = heads.at(-1);
  if (head === undefined || !(isClosed || end === outside.length)) return;
  for (const i of heads) entity.roles.add((outside[i] as Token).lower);
  const token = outside[head] as Token;
  addRole(entity, roleText(passage, mention.to + 1, end), token.lower, nounClasses(token, lexicon));
}

function roleText(passage: Passage, from: number, to: number): string {
  return passage.text.slice((passage.outside[from] as Token).start, (passage.outside[to - 1] as Token).end);
}

/** "he" or "her" after the only person of the sentence or the one before tells that person's gender. */
function countPronouns(
  passages: readonly Passage[],
  mentions: readonly (readonly Mention[])[],
  index: EntityIndex,
  lexicon: CompiledLexicon,
): void {
  for (const passage of passages) {
    const people = (mentions[passage.index] ?? []).filter((mention) => isPersonal(index.byMention.get(mention)));
    if (people.length === 0) continue;
    let seen = 0;
    for (const token of passage.outside) {
      const kind = token.isWord && token.text.length < 8 ? lexicon.genders.get(token.lower) : undefined;
      if (kind !== 'he' && kind !== 'she') continue;
      while (seen < people.length && (people[seen] as Mention).start < token.start) seen++;
      const entity = onlyPersonBefore(people, seen, token.sentence, index);
      if (entity === null) continue;
      entity.gender += kind === 'he' ? PRONOUN_EVIDENCE : -PRONOUN_EVIDENCE;
      if (entity.type === 'unknown' && entity.words.length > 1) entity.type = 'person';
    }
  }
}

function isPersonal(entity: Entity | undefined): boolean {
  return entity !== undefined && entity.type !== 'organization' && entity.type !== 'other';
}

/** The one entity that the mentions before `seen` in this sentence and the last name; null for several or none. */
function onlyPersonBefore(
  people: readonly Mention[],
  seen: number,
  sentence: number,
  index: EntityIndex,
): Entity | null {
  let only: Entity | null = null;
  for (let m = seen - 1; m >= 0; m--) {
    const mention = people[m] as Mention;
    if (sentence - mention.sentence > 1) break;
    const entity = index.byMention.get(mention) as Entity;
    if (only !== null && entity !== only) return null;
    only = entity;
    if (seen - m > MANY_NAMES) break;
  }
  return only;
}
