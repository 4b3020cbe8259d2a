import { itemAt } from './item-at.js';
import type { Mention } from './mention.js';
import { type Passage, stretchJustBefore } from './read-passage.js';
import type { Token } from './read-tokens.js';
import { VERB_CUE, WordClass } from './word-classes.js';

/** How many mentions behind a pronoun are looked at. */
const FEW = 8;

/** `She hugs Ola Brand`, `“…,” she told Ola Brand`: the names behind a pronoun that opens its sentence, or follows a mark. */
export function namedBehind(passage: Passage, list: readonly Mention[], m: number): readonly Mention[] {
  const { kind, from, sentence } = list[m] as Mention;
  if (kind !== 'pronoun' || !(opensClause(passage, from) || stretchJustBefore(passage, from) !== -1)) return [];
  const behind = list.slice(m + 1, m + FEW);
  return behind.filter((other) => other.kind === 'name' && other.sentence === sentence && !other.possessive);
}

/** `Hopes are high for Ola Brand, who leads Holm: “…,” she says`: the names before the colon, one of whom the pronoun means. */
export function leadIn(
  { outside, places, stretchesBefore }: Passage,
  list: readonly Mention[],
  m: number,
): readonly Mention[] {
  const { kind, from, sentence } = list[m] as Mention;
  const colon = (itemAt(places, (stretchesBefore[from] ?? 0) - 1) ?? 0) - 1;
  if (
    kind !== 'pronoun' ||
    colon < 0 ||
    !LEADS.has(outside[colon]?.text ?? '') ||
    outside[colon]?.sentence !== sentence
  )
    return [];
  return list
    .slice(Math.max(0, m - FEW), m)
    .filter((other) => other.kind === 'name' && other.sentence === sentence && other.to <= colon && !other.possessive);
}

/** The first word of a sentence, or the first behind a comma that no verb stands before: "In one picture, she hugs". */
function opensClause({ outside }: Passage, at: number): boolean {
  const { sentence } = outside[at] as Token;
  if (itemAt(outside, at - 1)?.text !== ',') return itemAt(outside, at - 1)?.sentence !== sentence;
  for (let k = at - 2; k >= 0 && outside[k]?.sentence === sentence; k--)
    if (k < at - FEW || ((outside[k] as Token).classes & VERBAL) !== 0) return false;
  return true;
}
/** Marks behind which a quotation stands that the words before them lead to. */
const LEADS = new Set([':', ';']);

const VERBAL = VERB_CUE | WordClass.auxiliary | WordClass.conjunction | WordClass.pronoun;
