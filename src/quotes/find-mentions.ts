import { nominalAt } from './find-noun-phrases.js';
import { isAdjective, MOST_ADJECTIVES } from './head-of-chain.js';
import { itemAt } from './item-at.js';
import { type Mention, mentionOf } from './mention.js';
import { namedNominalAt } from './named-noun-phrases.js';
import { areLetters, readName } from './read-name.js';
import type { Passage } from './read-passage.js';
import type { Token } from './read-tokens.js';
import type { Spellings } from './spellings.js';
import { type CompiledLexicon, PERSON_NOUN, VERB_CUE, WordClass } from './word-classes.js';

/** Finds every name, subject pronoun and description of a possible speaker among the outside words of a passage. */
export function findMentions(passage: Passage, lexicon: CompiledLexicon, spellings: Spellings): Mention[] {
  const mentions: Mention[] = [];
  const { outside } = passage;
  for (let i = behindDateline(passage); i < outside.length; ) {
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
    const isDescribed = before !== undefined && describes(before, mention, passage);
    if (isDescribed) mentions.pop();
    const outer = isDescribed ? before.outer : mention.outer;
    mentions.push({ ...mention, outer: outerOfEmployer(passage, mention, outer, mentions.at(-1)) });
    passCompanyOn(passage, mentions);
    i = Math.max(mention.to, i + 1);
  }
  return mentions;
}

/** `NEW HOLM: The mayor said`: how many outside words a place in capitals before a colon takes at the start of the article. */
function behindDateline({ index, text, outside, places }: Passage): number {
  const dateline = index === 0 ? DATELINE.exec(text)?.[0].length : undefined;
  const at = dateline === undefined ? 0 : outside.findIndex(({ start }) => start >= dateline);
  return at < 0 || places[0] === at ? 0 : at;
}
const DATELINE = /^\p{Lu}[\p{Lu} .-]{2,30}: (?=\p{Lu}[\p{Ll} ])/u;

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

/** "baker Ola Brand": a description directly before a name belongs to the name. */
function describes(before: Mention, mention: Mention, passage: Passage): boolean {
  if (before.kind !== 'nominal' || mention.kind !== 'name' || before.possessive || before.to < mention.outer)
    return false;
  return (
    (before.headClasses & PERSON_NOUN) !== 0 &&
    before.sentence === mention.sentence &&
    (passage.stretchesBefore[before.from] ?? 0) === (passage.stretchesBefore[mention.from] ?? 0)
  );
}

/** "Holm Herald columnist Ola Brand", "Democratic presidential candidate Ola Brand": a name before what describes another belongs to it. */
function outerOfEmployer({ outside }: Passage, mention: Mention, outer: number, before: Mention | undefined): number {
  const isPart =
    mention.kind === 'name' &&
    outer < mention.from &&
    ((outside[outer] as Token).classes & (WordClass.determiner | WordClass.preposition)) === 0 &&
    before?.kind === 'name' &&
    !before.possessive &&
    outer - before.to <= MOST_ADJECTIVES &&
    outside.slice(before.to, outer).every(isAdjective) &&
    (before.name?.type !== 'person' || (before.name.titleWords > 0 && before.name.words.length === 1)) &&
    before.sentence === mention.sentence;
  return isPart ? before.outer : outer;
}

function pronounAt(passage: Passage, i: number, lexicon: CompiledLexicon): Mention | null {
  const token = passage.outside[i] as Token;
  if ((token.classes & WordClass.pronoun) === 0) return null;
  const { pronoun } = token.form;
  if (pronoun === null || (token.text.length > 1 && token.text === token.text.toUpperCase())) return null;
  if (token.capitalized && lexicon.politePronouns.has(token.lower) && isInsideSentence(passage, i)) return null;
  const isPlural = hasPluralVerb(passage, i, lexicon.lexicon.grammar.pluralPronouns?.[token.lower]);
  return mentionOf(passage, { kind: 'pronoun', from: i, to: i + 1, head: i, pronoun: isPlural ? 'they' : pronoun });
}

function isInsideSentence({ outside, stretchesBefore }: Passage, i: number): boolean {
  const before = itemAt(outside, i - 1);
  if (before === undefined || before.sentence !== outside[i]?.sentence || !(before.isWord || before.text === ','))
    return false;
  return stretchesBefore[i] === stretchesBefore[i - 1];
}

/** "sie sagten": the verb beside the pronoun tells that there are several. */
function hasPluralVerb({ outside }: Passage, i: number, endings: readonly string[] | undefined): boolean {
  if (endings === undefined) return false;
  for (const token of [itemAt(outside, i - 1), outside[i + 1]]) {
    if (token === undefined || (token.classes & (VERB_CUE | WordClass.auxiliary)) === 0) continue;
    return endings.some((ending) => token.lower.endsWith(ending));
  }
  return false;
}

function nameAt(passage: Passage, i: number, lexicon: CompiledLexicon, spellings: Spellings): Mention | null {
  const name = readName(passage.outside, i, lexicon, spellings);
  if (name === null) return null;
  const mention = mentionOf(passage, {
    kind: 'name',
    from: name.from,
    to: name.to + companyAt(passage, name.to, lexicon),
    head: name.to - 1,
    name,
  });
  return name.words.length > 1 && name.type !== 'organization'
    ? { ...mention, to: behindLetters(passage, mention.to) }
    : mention;
}

/** "Ola Brand, MSc, RD, a dietitian": where the letters behind a name end that stand for what the person has learnt. */
function behindLetters({ outside }: Passage, to: number): number {
  let at = areLetters(outside, to) ? to + 1 : to;
  while (outside[at]?.text === ',' && areLetters(outside, at + 1)) at += 2;
  return at;
}

/** How many words of "and colleagues", "and his team" follow a name. */
function companyAt({ outside }: Passage, at: number, lexicon: CompiledLexicon): number {
  if (((outside[at]?.classes ?? 0) & WordClass.conjunction) === 0) return 0;
  for (let k = 1; k <= 2; k++) if (lexicon.companions.has(outside[at + k]?.lower ?? '')) return k + 1;
  return 0;
}
