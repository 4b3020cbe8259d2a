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

/** An entity for somebody whom the article only describes. */
export function unnamedEntity({ name }: Resolution, classes: number): Entity {
  const gender = (classes & WordClass.male) !== 0 ? SURE_GENDER : (classes & WordClass.female) !== 0 ? -SURE_GENDER : 0;
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
