import type { Entity } from './entity.js';
import type { Mention } from './mention.js';
import { PERSON_NOUN, WordClass } from './word-classes.js';

/** Who a mention is: the name to give, what it is, and the entity where it is a named one. */
export interface Resolution {
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'document' | 'unnamed' | 'author';
  readonly entity: Entity | null;
  /** Two mentions with one key are one speaker. */
  readonly key: string;
}

/** Gender evidence of a noun ("the policeman", "die Nachbarin"). */
const SURE_GENDER = 4;

/** 1 where a noun's classes say a man, -1 where a woman, 0 where neither. */
export function genderOfNoun(classes: number): number {
  return (classes & WordClass.male) !== 0 ? 1 : (classes & WordClass.female) !== 0 ? -1 : 0;
}

/** An entity for somebody whom the article only describes. */
export function unnamedEntity({ name }: Resolution, classes: number): Entity {
  const gender = SURE_GENDER * genderOfNoun(classes);
  return {
    id: -1,
    count: 0,
    speaks: 1,
    full: 0,
    first: 0,
    roles: new Set<string>(),
    role: null,
    roleRank: 0,
    name,
    words: [],
    type: 'person',
    gender,
  };
}

/** What a noun of these classes stands for. */
export function kindOfNoun(classes: number): Resolution['kind'] {
  if ((classes & PERSON_NOUN) !== 0) return 'unnamed';
  if ((classes & WordClass.group) !== 0) return 'unnamed';
  if ((classes & WordClass.body) !== 0) return 'organization';
  return (classes & WordClass.document) !== 0 ? 'document' : 'unnamed';
}

/** "Ola Brand and colleagues" are not Ola Brand. */
export function ofName(entity: Entity, mention: Mention): Resolution {
  const resolution = ofEntity(entity, mention);
  if (mention.company === '' || resolution.kind !== 'person' || mention.name === null) return resolution;
  return { ...resolution, name: `${entity.name}${mention.company}`, key: `${resolution.key}+` };
}

/** The resolution of a mention that is this entity. */
export function ofEntity(entity: Entity, mention: Mention): Resolution {
  if (entity.type === 'organization' || entity.type === 'other') {
    return {
      name: mention.kind === 'name' && !isShortened(mention, entity) ? mention.text : entity.name,
      kind: 'organization',
      entity,
      key: `#${entity.id}`,
    };
  }
  return { name: entity.name, kind: 'person', entity, key: `#${entity.id}` };
}

/** "Brandia" for "Brandia Foods", "HSB" for the "Harbour Safety Board". */
function isShortened({ name }: Mention, { type, words }: Entity): boolean {
  if (name === null || name.words.length > 1 || words.length < 2) return false;
  return type === 'organization' || !words.includes(name.words[0] ?? '');
}

/** Fewest letters of a compound that a shorter noun takes up. */
const LONG_HEAD = 10;
/** How many compounds back a shorter noun looks. */
const LOOK_BACK = 40;

/** A body whose compound tells which it is, and what it stands for. */
export type CompoundBody = readonly [head: string, resolution: Resolution];

/** "das Verkehrsministerium" says itself which body it is. */
export function isCompoundBody({ kind, head, headClasses }: Mention): boolean {
  return kind === 'nominal' && (headClasses & WordClass.body) !== 0 && head.length >= LONG_HEAD;
}

/** "das Ministerium" takes up "das Verkehrsministerium"; "das neue Ministerium" does not. */
export function compoundTakenUp(compounds: readonly CompoundBody[], { head, text }: Mention): Resolution | null {
  if (head.length < 4 || text.split(' ').length > 2) return null;
  const last = compounds.slice(-LOOK_BACK).reverse();
  return last.find(([longer]) => longer.endsWith(head) && longer !== head)?.[1] ?? null;
}

/** Not "der 43-Jährige", not "der Holmer", which may be anybody whatever he is beside. */
export function tellsOffice({ head, headClasses }: Mention): boolean {
  return (headClasses & ~ANYBODY) !== 0 && !/^\d/.test(head);
}
/** Classes of a noun that tells no more than a gender. */
const ANYBODY = WordClass.male | WordClass.female;
