import type { Entity, EntityIndex } from './collect-entities.js';
import type { Mention } from './find-mentions.js';
import { PERSON_NOUN, WordClass } from './word-classes.js';

/** Who a mention is: the name to give, what it is, and the entity where it is a named one. */
export interface Resolution {
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'document' | 'unnamed' | 'author';
  readonly entity: Entity | null;
  /** Two mentions with one key are one speaker. */
  readonly key: string;
}

/** A place in the article where an entity is the topic: by its name, or by a pronoun or description of it. */
interface Appearance {
  readonly entity: Entity;
  readonly passage: number;
  /** Sentences before it in the article. */
  readonly sentence: number;
  readonly isSubject: boolean;
  readonly isSpeaker: boolean;
}

/** How many appearances back a pronoun or description looks. */
const LOOK_BACK = 30;
/** Gender evidence that forbids a pronoun of the other gender. */
const FIRM_GENDER = 2;

/** Resolves the mentions of an article in reading order, so that each pronoun can rest on the ones before it. */
export class MentionResolver {
  private readonly appearances: Appearance[] = [];
  private readonly resolved = new Map<Mention, Resolution | null>();
  private readonly described = new Map<string, Resolution>();
  private readonly index: EntityIndex;
  private lastGroup: Resolution | null = null;

  constructor(index: EntityIndex) {
    this.index = index;
  }

  /** Reads one mention; call in reading order. `sentence` counts the article's sentences before it. */
  read(mention: Mention, sentence: number, isSubject: boolean, isSpeaker: boolean): void {
    const resolution = this.decide(mention, sentence);
    this.resolved.set(mention, resolution);
    if (resolution?.entity != null && resolution.entity.type !== 'other') {
      this.appearances.push({ entity: resolution.entity, passage: mention.passage, sentence, isSubject, isSpeaker });
    }
  }

  /** Who the mention is; null where nothing says so. */
  resolutionOf(mention: Mention): Resolution | null {
    return this.resolved.get(mention) ?? null;
  }

  private decide(mention: Mention, sentence: number): Resolution | null {
    switch (mention.kind) {
      case 'name':
        return ofEntity(this.index.byMention.get(mention) as Entity, mention);
      case 'pronoun':
        return this.decidePronoun(mention, sentence);
      case 'nominal':
        return this.decideNominal(mention, sentence);
    }
  }

  private decidePronoun(mention: Mention, sentence: number): Resolution | null {
    switch (mention.pronoun) {
      case 'he':
      case 'she': {
        const entity = this.mostSalient(sentence, mention.passage, mention.pronoun === 'he' ? 1 : -1);
        return entity === null ? null : ofEntity(entity, mention);
      }
      case 'I':
        return { name: '', kind: 'author', entity: null, key: '@author' };
      case 'it':
        return this.lastBody(mention);
      case 'they':
        return this.lastGroup ?? this.lastBody(mention);
      default:
        return null;
    }
  }

  /** The organization named or described last. */
  private lastBody(mention: Mention): Resolution | null {
    for (let i = this.appearances.length - 1; i >= 0 && i > this.appearances.length - LOOK_BACK; i--) {
      const { entity, passage } = this.appearances[i] as Appearance;
      if (mention.passage - passage > 4) return null;
      if (entity.type === 'organization' || (entity.type !== 'person' && entity.count > 1)) return ofEntity(entity, mention);
    }
    return null;
  }

  private decideNominal(mention: Mention, sentence: number): Resolution {
    const classes = mention.headClasses;
    if (!mention.indefinite && (classes & PERSON_NOUN) !== 0) {
      const byRole = this.lastWithRole(mention.head);
      if (byRole !== null) return ofEntity(byRole, mention);
    }
    const known = this.described.get(mention.head);
    if (!mention.indefinite && known !== undefined) return known;
    if (!mention.indefinite && (classes & PERSON_NOUN) !== 0) {
      const gender = (classes & WordClass.male) !== 0 ? 1 : (classes & WordClass.female) !== 0 ? -1 : 0;
      const entity = this.mostSalient(sentence, mention.passage, gender);
      if (entity !== null && entity.type === 'person') return ofEntity(entity, mention);
    }
    if (!mention.indefinite && (classes & WordClass.body) !== 0) {
      const body = this.lastBody(mention);
      if (body !== null) return body;
    }
    const kind = kindOfNoun(classes);
    const resolution: Resolution = { name: mention.text, kind, entity: null, key: `${kind}:${mention.head}` };
    if ((classes & WordClass.group) !== 0) this.lastGroup = resolution;
    if (known === undefined) this.described.set(mention.head, resolution);
    return resolution;
  }

  private lastWithRole(head: string): Entity | null {
    for (let i = this.appearances.length - 1; i >= 0 && i > this.appearances.length - LOOK_BACK * 4; i--) {
      const { entity } = this.appearances[i] as Appearance;
      if (entity.roles.has(head)) return entity;
    }
    return null;
  }

  /** The entity that a pronoun of this gender (1 he, -1 she, 0 unknown) most likely takes up. */
  private mostSalient(sentence: number, passage: number, gender: number): Entity | null {
    const scores = new Map<Entity, number>();
    for (let i = this.appearances.length - 1; i >= 0 && i >= this.appearances.length - LOOK_BACK; i--) {
      const seen = this.appearances[i] as Appearance;
      const { entity } = seen;
      if (entity.type === 'organization' || entity.gender * gender <= -FIRM_GENDER) continue;
      const score = salience(seen, sentence, passage, gender) + (scores.has(entity) ? 0.4 : 0);
      scores.set(entity, Math.max(score, (scores.get(entity) ?? -Infinity) + 0.2));
    }
    let best: Entity | null = null;
    let top = -Infinity;
    for (const [entity, score] of scores) {
      if (score > top) {
        best = entity;
        top = score;
      }
    }
    return best;
  }
}

function salience(seen: Appearance, sentence: number, passage: number, gender: number): number {
  const { entity } = seen;
  const agreement = gender === 0 ? 0 : Math.max(-3, Math.min(2, entity.gender * gender));
  return (
    -0.5 * Math.min(sentence - seen.sentence, 8) -
    0.3 * Math.min(passage - seen.passage, 6) +
    (seen.isSubject ? 1 : 0) +
    (seen.isSpeaker ? 0.8 : 0) +
    agreement +
    (entity.type === 'person' ? 1.5 : 0) +
    0.3 * Math.log(1 + entity.count)
  );
}

function kindOfNoun(classes: number): Resolution['kind'] {
  if ((classes & PERSON_NOUN) !== 0) return 'unnamed';
  if ((classes & WordClass.group) !== 0) return 'unnamed';
  if ((classes & WordClass.body) !== 0) return 'organization';
  return (classes & WordClass.document) !== 0 ? 'document' : 'unnamed';
}

function ofEntity(entity: Entity, mention: Mention): Resolution {
  if (entity.type === 'organization' || entity.type === 'other') return { name: mention.kind === 'name' ? mention.text : entity.name, kind: 'organization', entity, key: `#${entity.id}` };
  return { name: entity.name, kind: 'person', entity, key: `#${entity.id}` };
}
