import type { Entity } from './entity.js';
import type { Mention } from './mention.js';
import type { Passage } from './read-passage.js';
import { type CompiledLexicon, FUNCTION_WORD, WordClass } from './word-classes.js';

const RELATIVE_EVIDENCE = 2;

/** Reads what the little words and signs right behind a name say: that it is a person's, and of which gender. */
export function readSmallSigns(passage: Passage, mention: Mention, entity: Entity, lexicon: CompiledLexicon): void {
  if (entity.type === 'unknown' && entity.words.length > 1 && isPersonsBracket(passage, mention))
    entity.type = 'person';
  readRelative(passage, mention, entity, lexicon);
}

/** "Ola Brand, die seit Jahren": where nouns have a gender, the word that opens a relative clause tells it. */
function readRelative({ outside }: Passage, { to, sentence }: Mention, entity: Entity, lexicon: CompiledLexicon): void {
  const [comma, relative, next] = outside.slice(to, to + 3);
  if (comma?.text !== ',' || relative?.sentence !== sentence || next === undefined || next.capitalized) return;
  const gender = lexicon.determinerGenders.get(relative.lower) ?? 0;
  if (gender === 0 || (next.classes & (FUNCTION_WORD | WordClass.adverb)) === 0) return;
  entity.gender += gender === WordClass.male ? RELATIVE_EVIDENCE : -RELATIVE_EVIDENCE;
}

/** "Ola Brand (43)", "Ola Brand (SPD)": what stands in brackets behind a person's name, an age or a party. */
function isPersonsBracket({ outside }: Passage, { to }: Mention): boolean {
  const [open, inner, close] = outside.slice(to, to + 3);
  if (open?.text !== '(' || inner === undefined || close?.text !== ')') return false;
  return /^\d{1,2}$/.test(inner.text) || (inner.classes & WordClass.organization) !== 0;
}
