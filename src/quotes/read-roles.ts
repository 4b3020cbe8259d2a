import type { Entity } from './entity.js';
import { itemAt } from './item-at.js';
import type { Mention } from './mention.js';
import type { Passage } from './read-passage.js';
import { readSmallSigns } from './read-small-signs.js';
import type { Token } from './read-tokens.js';
import { type CompiledLexicon, PERSON_NOUN, VERB_CUE, WordClass } from './word-classes.js';

const KINSHIP_EVIDENCE = 4;
/** Longest description that is read as a role, in words. */
const MAX_ROLE_WORDS = 12;

/** What somebody is called. */
export interface Role {
  /** As the article words it. */
  readonly text: string;
  /** The noun, in lower case. */
  readonly head: string;
  /** Bits of `WordClass`. */
  readonly classes: number;
}

/** How much a role says: "Dr" less than "director of the museum". */
const TITLE_RANK = 1;
const DESCRIPTION_RANK = 2;

/** Writes a role and the gender that its noun tells into the entity; the first that says most is kept as its role. */
export function addRole(entity: Entity, { text, head, classes }: Role): void {
  entity.roles.add(head);
  const rank = (classes & PERSON_NOUN) === 0 ? TITLE_RANK : DESCRIPTION_RANK;
  if (rank > entity.roleRank) {
    entity.role = text;
    entity.roleRank = rank;
  }
  if ((classes & WordClass.male) !== 0) entity.gender += KINSHIP_EVIDENCE;
  else if ((classes & WordClass.female) !== 0) entity.gender -= KINSHIP_EVIDENCE;
  if (entity.type === 'unknown') entity.type = 'person';
}

/** Reads the roles in the words around a name: a title before it, an apposition or relative clause behind it. */
export function readRoles(passage: Passage, mention: Mention, entity: Entity, lexicon: CompiledLexicon): void {
  readTitle(passage, mention, entity, lexicon);
  readApposition(passage, mention, entity, lexicon);
  readOffice(passage, mention, entity, lexicon);
  readSmallSigns(passage, mention, entity, lexicon);
}

/** "Ola Brand, who leads the harbour office": a relative clause whose verb gives somebody an office. */
function readOffice(
  { text, outside }: Passage,
  { to, sentence }: Mention,
  entity: Entity,
  lexicon: CompiledLexicon,
): void {
  const relative = outside[to + 1];
  if (outside[to]?.text !== ',' || relative === undefined || relative.sentence !== sentence) return;
  if ((relative.classes & (WordClass.relative | WordClass.determiner)) === 0) return;
  let holds = false;
  let end = to + 1;
  for (let k = to + 2; k < outside.length && k < to + MAX_ROLE_WORDS + 2; k++) {
    const token = outside[k] as Token;
    if (!token.isWord || token.sentence !== sentence || token.start - (outside[k - 1] as Token).end > MAX_GAP) break;
    holds ||= lexicon.offices.has(token.lower);
    end = k + 1;
  }
  const isClosed = end === outside.length || outside[end]?.isWord === false || outside[end]?.sentence !== sentence;
  if (!holds || !isClosed || entity.roleRank === DESCRIPTION_RANK) return;
  entity.role = text.slice(relative.start, (outside[end - 1] as Token).end);
  entity.roleRank = DESCRIPTION_RANK;
  if (entity.type === 'unknown') entity.type = 'person';
}

/** More signs than this between two words: a quotation stands there. */
const MAX_GAP = 4;

/** The title left out before a name, with the capitalized or noun words that belong to it. */
function readTitle(passage: Passage, mention: Mention, entity: Entity, lexicon: CompiledLexicon): void {
  const words = mention.name?.titleWords ?? 0;
  if (words > 0) {
    for (let i = mention.from - words; i < mention.from; i++) {
      const token = passage.outside[i] as Token;
      if ((token.classes & (WordClass.title | PERSON_NOUN)) !== 0)
        addRole(entity, {
          text: roleText(passage, mention.from - words, mention.from),
          head: token.lower,
          classes: token.classes,
        });
    }
    return;
  }
  const before = itemAt(passage.outside, mention.from - 1);
  if (before === undefined || !before.isWord || before.sentence !== mention.sentence) return;
  if (before.capitalized && lexicon.lexicon.grammar.nounsTakeCapitals !== true) return;
  const isVerb = (before.classes & VERB_CUE) !== 0 && !itemAt(passage.outside, mention.from - 2)?.capitalized;
  if ((before.form.nounClasses & PERSON_NOUN) === 0 || isVerb) return;
  let from = mention.from - 1;
  while (from > 0 && mention.from - from < 7 && belongsToRole(passage.outside[from - 1] as Token, before.sentence))
    from--;
  addRole(entity, {
    text: roleText(passage, from, mention.from),
    head: before.lower,
    classes: before.form.nounClasses,
  });
  const joined = itemAt(passage.outside, from - 2);
  if (joined === undefined || ((passage.outside[from - 1] as Token).classes & WordClass.conjunction) === 0) return;
  if ((joined.form.nounClasses & PERSON_NOUN) !== 0)
    addRole(entity, { text: joined.text, head: joined.lower, classes: joined.form.nounClasses });
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

/** "Ola Brand, a baker from Holm, said", "Ola Brand is the mayor of Holm", "Ola Brand, 43" and "Ola Brand, de 43 años". */
function readApposition(passage: Passage, mention: Mention, entity: Entity, { genitives }: CompiledLexicon): void {
  const { outside } = passage;
  const comma = outside[mention.to];
  if (comma === undefined || mention.possessive || comma.sentence !== mention.sentence) return;
  const isCopula =
    comma.isWord &&
    (comma.classes & WordClass.auxiliary) !== 0 &&
    (outside[mention.to + 1]?.classes ?? 0) & WordClass.determiner;
  if (comma.text !== ',' && !isCopula) return;
  const age = mention.to + (genitives.has(outside[mention.to + 1]?.lower ?? '') ? 2 : 1);
  if (/^\d{1,3}$/.test(outside[age]?.text ?? '') && entity.type === 'unknown') entity.type = 'person';
  const heads: number[] = [];
  const from = mention.to + (isAge(outside, mention.to + 1) ? 3 : 1);
  let end = from;
  let isOpen = true;
  let isClosed = false;
  for (let i = from; i < outside.length && i < mention.to + MAX_ROLE_WORDS && !isClosed; i++) {
    const token = outside[i] as Token;
    const classes = token.form.nounClasses;
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
  addRole(entity, { text: roleText(passage, from, end), head: token.lower, classes: token.form.nounClasses });
}

/** "Ola Brand, 43, a baker". */
function isAge(outside: readonly Token[], at: number): boolean {
  return /^\d{1,3}$/.test(outside[at]?.text ?? '') && outside[at + 1]?.text === ',';
}

function roleText(passage: Passage, from: number, to: number): string {
  return passage.text.slice((passage.outside[from] as Token).start, (passage.outside[to - 1] as Token).end);
}
