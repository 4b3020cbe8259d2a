import { isAdjective } from './head-of-chain.js';
import { itemAt } from './item-at.js';
import type { Mention } from './mention.js';
import { endOfDescription, MAX_COMPLEMENT } from './read-description.js';
import type { Passage } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { type CompiledLexicon, PERSON_NOUN, VERB_CUE, WordClass } from './word-classes.js';

/** Farthest mention behind a description that can be the name it stands before. */
const NAME_REACH = 3;

/**
 * The name that description `m` stands before: "baker Ola Brand", "the uncle, Ola Brand", "the mayor of Holm, Ola Brand";
 * null without.
 */
export function nameBehind(
  passage: Passage,
  list: readonly Mention[],
  m: number,
  lexicon: CompiledLexicon,
): Mention | null {
  const nominal = list[m] as Mention;
  if (nominal.kind !== 'nominal' || nominal.possessive || (nominal.headClasses & PEOPLE) === 0) return null;
  const next = list.slice(m + 1, m + 1 + NAME_REACH).find(({ kind }) => kind === 'name');
  if (next !== undefined && isIntroduced(passage, nominal, next, lexicon)) return next;
  if ((nominal.headClasses & PERSON_NOUN) === 0) return null;
  if (next !== undefined && next === list[m + 1] && standsBefore(passage, nominal, next)) return next;
  if (next !== undefined && next === list[m + 1] && isShared(passage, nominal, next, lexicon)) return next;
  if (nominal.indefinite && !isTitle(nominal, lexicon)) return null;
  const behind = passage.outside[nominal.to];
  const isOf = lexicon.complements.has(behind?.lower ?? '');
  const isLong = lexicon.lexicon.grammar.unsaid !== undefined && behind !== undefined && isAdjective(behind);
  const isTied = (name: Mention): boolean => isOf || (isLong && passage.outside[name.outer - 1]?.text === ',');
  for (const name of list.slice(m + 1, m + 1 + NAME_REACH))
    if ((isTied(name) && isBehindComplement(passage, nominal, name)) || isEquated(passage, nominal, name)) return name;
  return null;
}

/** "minister van Havens Ola Brand": where Dutch leaves the article out, somebody is named by the office. */
function isTitle({ isBare }: Mention, { lexicon: { grammar } }: CompiledLexicon): boolean {
  return isBare && grammar.verbSecond === true && grammar.nounsTakeCapitals !== true;
}

const PEOPLE = PERSON_NOUN | WordClass.group;

/** "a man named Ola Brand", "one of the clerks, who gave his name only as Brand". */
function isIntroduced(
  { outside, stretchesBefore }: Passage,
  nominal: Mention,
  name: Mention,
  lexicon: CompiledLexicon,
): boolean {
  const { to, sentence, indefinite } = nominal;
  if (!indefinite || name.sentence !== sentence || name.outer - to > MAX_COMPLEMENT) return false;
  if (stretchesBefore[name.outer] !== stretchesBefore[nominal.from]) return false;
  if (!lexicon.introducers.has(itemAt(outside, name.outer - 1)?.lower ?? '')) return false;
  return outside.slice(to, name.outer).some(({ lower }) => lexicon.introducing.has(lower));
}

/** "The first witness at the trial was Ola Brand, who came": the subject of a sentence and, behind its auxiliary, who that is. */
function isEquated({ outside, stretchesBefore }: Passage, nominal: Mention, name: Mention): boolean {
  const verb = name.outer - 1;
  if (name.kind !== 'name' || name.possessive || name.sentence !== nominal.sentence) return false;
  if (itemAt(outside, nominal.outer - 1)?.sentence === nominal.sentence || verb - nominal.to > MAX_COMPLEMENT)
    return false;
  if (stretchesBefore[name.outer] !== stretchesBefore[nominal.from] || outside[name.to]?.isWord === true) return false;
  for (let k = nominal.to; k < verb; k++) {
    const { isWord, classes } = outside[k] as Token;
    if (!isWord || (classes & (VERB_CUE | WordClass.auxiliary | WordClass.relative)) !== 0) return false;
  }
  return ((outside[verb]?.classes ?? 0) & WordClass.auxiliary) !== 0;
}

/** The name whose apposition description `m` is: "Ola Brand, head of the mill, came"; null without. */
export function nameBefore(
  passage: Passage,
  list: readonly Mention[],
  m: number,
  lexicon: CompiledLexicon,
): Mention | null {
  const nominal = list[m] as Mention;
  const name = itemAt(list, m - 1);
  if (name === undefined || name.kind !== 'name' || name.possessive || name.sentence !== nominal.sentence) return null;
  if (nominal.kind !== 'nominal' || (nominal.headClasses & PERSON_NOUN) === 0 || name.to !== nominal.outer - 1)
    return null;
  if (passage.outside[name.to]?.text !== ',' || name.name?.type === 'organization' || name.name?.type === 'other')
    return null;
  const end = endOfDescription(passage, nominal, lexicon);
  return /^(?:[,.;]|$)/.test(passage.text.slice(end, end + 1)) ? name : null;
}

function standsBefore({ outside }: Passage, nominal: Mention, name: Mention): boolean {
  if (name.kind !== 'name' || nominal.sentence !== name.sentence) return false;
  const gap = name.outer - nominal.to;
  if (gap === 0) return true;
  return gap === 1 && outside[nominal.to]?.text === ',' && (!nominal.indefinite || isClosed(outside, name));
}

/** "der Koch und kreisweite Meister Ola Brand": where nouns take capitals, two descriptions with one determiner before a name. */
function isShared({ outside }: Passage, nominal: Mention, name: Mention, { lexicon }: CompiledLexicon): boolean {
  const { to, isBare, sentence } = nominal;
  const between = outside.slice(to, name.outer);
  return (
    lexicon.grammar.nounsTakeCapitals === true &&
    !isBare &&
    (name.name?.titleWords ?? 0) > 0 &&
    name.sentence === sentence &&
    between.every(({ classes, capitalized, isWord }, k) =>
      k === 0 ? (classes & WordClass.conjunction) !== 0 : isWord && classes === 0 && !capitalized,
    )
  );
}

/** "a friend, Ola Brand, said" but not "a friend, Ola Brand, and a clerk". */
function isClosed(outside: readonly Token[], { to }: Mention): boolean {
  return outside[to]?.text === ',' && ((outside[to + 1]?.classes ?? 0) & WordClass.conjunction) === 0;
}

/** Nothing but the complement of the description, with a comma or none, before a full name, and no further name joined to it. */
function isBehindComplement({ outside, stretchesBefore }: Passage, nominal: Mention, name: Mention): boolean {
  if (name.kind !== 'name' || name.sentence !== nominal.sentence || (name.name?.words.length ?? 0) < 2) return false;
  const comma = outside[name.outer - 1]?.text === ',' ? name.outer - 1 : name.from;
  if (comma - nominal.to > MAX_COMPLEMENT || (comma === name.from && !canPrecede(outside[comma - 1]))) return false;
  if (stretchesBefore[name.outer] !== stretchesBefore[nominal.from]) return false;
  for (let k = nominal.to; k < comma; k++) {
    const token = outside[k] as Token;
    if (!token.isWord || (token.classes & (VERB_CUE | WordClass.auxiliary | WordClass.relative)) !== 0) return false;
  }
  return ((outside[name.to]?.classes ?? 0) & WordClass.conjunction) === 0;
}

/** "le ministre de la Santé Ola Kern", "le chef du chantier Ola Kern"; not "le chef du théâtre Ola Kern" nor "l'ami de Ola Kern". */
export function canPrecede(token: Token | undefined): boolean {
  return token !== undefined && (token.classes & NO_END) === 0;
}
const NO_END =
  WordClass.preposition | WordClass.determiner | WordClass.conjunction | WordClass.organization | WordClass.body;
