import type { Entity, EntityIndex } from './collect-entities.js';
import type { Mention } from './find-mentions.js';
import { type Appearance as Seen, chooseAntecedent, type MentionRole } from './rank-antecedents.js';
import { scoreTrees, type Trees } from './score-trees.js';
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
  readonly byName: boolean;
  readonly possessive: boolean;
  readonly role: MentionRole;
}

/** Where a mention stands and what it does there. */
export interface MentionSetting {
  /** The article's sentences before it. */
  readonly sentence: number;
  readonly isSubject: boolean;
  readonly isSpeaker: boolean;
  readonly role: MentionRole;
  /** The name that a description stands before: "the mayor, Ola Brand". */
  readonly apposed: Mention | null;
  /** Is it a description of somebody by another person: "his father"? */
  readonly isOwned: boolean;
}

/** What can be said of an entity as the person that a pronoun or description takes up. */
export const ANTECEDENT_FEATURES = [
  'sentences',
  'passages',
  'isSubject',
  'isSpeaker',
  'agreement',
  'type',
  'count',
  'recent',
  'rank',
  'subjectBefore',
  'first',
  'nameWords',
  'rivals',
  'byName',
  'speakerRank',
  'roles',
  'byPronoun',
  'possessive',
  'pronounSpeaks',
  'sentenceInPassage',
  'samePassage',
  'isTopic',
] as const;

/** The entities among which a pronoun or description was decided, with their numbers; kept for fitting. */
export interface Decision {
  readonly entities: readonly Entity[];
  readonly rows: readonly (readonly number[])[];
}

/** Fewest letters of a compound that a shorter noun takes up. */
const LONG_HEAD = 10;
/** How many appearances back a pronoun or description looks. */
const LOOK_BACK = 40;
/** Gender evidence that forbids a pronoun of the other gender. */
const FIRM_GENDER = 3;
/** A person newly described so few passages before is the one who is described again. */
const RECENT_DESCRIPTION = 2;
/** While a person was named in so many sentences, no other thing is taken up by "he" or "she". */
const PERSON_REACH = 10;
/** Farthest that an organization is taken up by a pronoun or description, in passages. */
const BODY_REACH = 4;

/** Resolves the mentions of an article in reading order, so that each pronoun can rest on the ones before it. */
export class MentionResolver {
  /** What each pronoun and description was decided from. */
  readonly decisions = new Map<Mention, Decision>();
  private readonly appearances: Appearance[] = [];
  private readonly resolved = new Map<Mention, Resolution | null>();
  private readonly described = new Map<string, { readonly resolution: Resolution; readonly passage: number }>();
  private readonly bodies = new Map<string, Entity>();
  private readonly index: EntityIndex;
  private readonly topic: Entity | null;
  private readonly trees: Trees;
  private readonly compounds: Resolution[] = [];
  private readonly takesUnknown: boolean;
  private lastGroup: Resolution | null = null;
  private lastCompany: Resolution | null = null;

  constructor(index: EntityIndex, topic: Entity | null, trees: Trees, takesUnknown = false) {
    this.takesUnknown = takesUnknown;
    this.topic = topic;
    this.index = index;
    this.trees = trees;
  }

  /** Reads one mention; call in reading order. */
  read(mention: Mention, setting: MentionSetting): void {
    const resolution = this.decide(mention, setting);
    this.resolved.set(mention, resolution);
    if (resolution?.entity != null) {
      const { sentence, isSubject, isSpeaker, role } = setting;
      if (mention.kind === 'name' && resolution.entity.type !== 'person')
        for (const word of resolution.entity.words) this.bodies.set(word, resolution.entity);
      if (mention.company !== '' && resolution.kind === 'person') this.lastCompany = resolution;
      this.appearances.push({
        entity: resolution.entity,
        passage: mention.passage,
        sentence,
        isSubject,
        isSpeaker,
        byName: mention.kind === 'name',
        possessive: mention.possessive,
        role,
      });
    }
  }

  /** "his", "her", "him": keeps the person in view. */
  readOther(gender: number, passage: number, sentence: number): void {
    const entity = chooseAntecedent(this.appearances as Seen[], { mention: { passage, text: 'OTHER' } as never, sentence, gender, isSpeaker: false, topic: this.topic });
    if (entity !== null) this.appearances.push({ entity, passage, sentence, isSubject: false, isSpeaker: false, byName: false, possessive: true, role: 'owner' });
  }

  /** Who the mention is; null where nothing says so. */
  resolutionOf(mention: Mention): Resolution | null {
    return this.resolved.get(mention) ?? null;
  }

  private decide(mention: Mention, setting: MentionSetting): Resolution | null {
    switch (mention.kind) {
      case 'name':
        return ofName(this.index.byMention.get(mention) as Entity, mention);
      case 'pronoun':
        return this.decidePronoun(mention, setting);
      case 'nominal':
        return this.decideNominal(mention, setting);
    }
  }

  private decidePronoun(mention: Mention, setting: MentionSetting): Resolution | null {
    switch (mention.pronoun) {
      case 'he':
      case 'she': {
        const entity = this.antecedent(mention, setting, mention.pronoun === 'he' ? 1 : -1);
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

  private decideNominal(mention: Mention, setting: MentionSetting): Resolution {
    const classes = mention.headClasses;
    const isPerson = (classes & PERSON_NOUN) !== 0;
    if (setting.apposed !== null) {
      const entity = this.index.byMention.get(setting.apposed);
      if (entity !== undefined) return ofEntity(entity, setting.apposed);
    }
    const known = this.described.get(mention.head);
    if (!mention.indefinite && known !== undefined && mention.passage - known.passage <= RECENT_DESCRIPTION)
      return known.resolution;
    if (!mention.indefinite && isPerson) {
      const byRole = this.lastWithRole(mention.head);
      if (byRole !== null) return ofEntity(byRole, mention);
    }
    if (!mention.indefinite && known !== undefined) return known.resolution;
    if (!mention.indefinite && (classes & WordClass.group) !== 0 && this.lastCompany !== null) return this.lastCompany;
    if (!mention.indefinite && isPerson && !setting.isOwned) {
      const gender = (classes & WordClass.male) !== 0 ? 1 : (classes & WordClass.female) !== 0 ? -1 : 0;
      const entity = this.antecedent(mention, setting, gender);
      if (
        entity !== null &&
        (entity.type === 'person' || (this.takesUnknown && entity.type === 'unknown' && entity.words.length > 1))
      )
        return ofEntity(entity, mention);
    }
    if (!mention.indefinite && (classes & WordClass.body) !== 0) {
      const longer = this.compoundOf(mention.head);
      if (longer !== null) return longer;
      const body = this.lastBody(mention);
      if (body !== null && (!this.takesUnknown || body.entity?.type === 'organization')) return body;
    }
    const kind = kindOfNoun(classes);
    const resolution: Resolution = { name: mention.text, kind, entity: null, key: `${kind}:${mention.head}` };
    if ((classes & WordClass.group) !== 0) this.lastGroup = resolution;
    if (this.takesUnknown && (classes & WordClass.body) !== 0 && mention.head.length >= LONG_HEAD)
      this.compounds.push(resolution);
    if ((mention.indefinite && !mention.isBare) || (classes & (WordClass.document | WordClass.group)) !== 0)
      this.described.set(mention.head, { resolution: known?.resolution ?? resolution, passage: mention.passage });
    return resolution;
  }

  /** "das Ministerium" takes up "das Verkehrsministerium". */
  private compoundOf(head: string): Resolution | null {
    if (head.length < 4) return null;
    for (let i = this.compounds.length - 1; i >= 0 && i >= this.compounds.length - LOOK_BACK; i--) {
      const { key } = this.compounds[i] as Resolution;
      if (key.endsWith(head) && !key.endsWith(`:${head}`)) return this.compounds[i] as Resolution;
    }
    return null;
  }

  private lastWithRole(head: string): Entity | null {
    for (let i = this.appearances.length - 1; i >= 0 && i > this.appearances.length - LOOK_BACK * 4; i--) {
      const { entity } = this.appearances[i] as Appearance;
      if (entity.roles.has(head)) return entity;
    }
    return null;
  }

  /** The organization taken up: one whose name has the noun; for "it" the last, for "the agency" the most named of the last. */
  private lastBody(mention: Mention): Resolution | null {
    const namesake = this.bodies.get(mention.head);
    if (namesake !== undefined && mention.kind === 'nominal') return ofEntity(namesake, mention);
    let best: Entity | null = null;
    for (let i = this.appearances.length - 1; i >= 0 && i > this.appearances.length - LOOK_BACK; i--) {
      const seen = this.appearances[i] as Appearance;
      const { entity } = seen;
      if (mention.passage - seen.passage > BODY_REACH) break;
      if (!isBody(seen) || (best !== null && (mention.kind === 'pronoun' || entity.count <= best.count))) continue;
      best = entity;
    }
    return best === null ? null : ofEntity(best, mention);
  }

  /** The entity that a pronoun or description of this gender (1 he, -1 she, 0 unknown) most likely takes up. */
  private antecedent(mention: Mention, setting: MentionSetting, gender: number): Entity | null {
    if (process.env.RULES) return chooseAntecedent(this.appearances as Seen[], { mention, sentence: setting.sentence, gender, isSpeaker: setting.isSpeaker, topic: this.topic });
    const decision = this.describeAntecedents(mention, setting, gender);
    this.decisions.set(mention, decision);
    let best: Entity | null = null;
    let top = -Infinity;
    decision.rows.forEach((row, e) => {
      const score = scoreTrees(this.trees, row);
      if (score > top) {
        top = score;
        best = decision.entities[e] as Entity;
      }
    });
    return best;
  }

  private describeAntecedents(mention: Mention, setting: MentionSetting, gender: number): Decision {
    const latest = new Map<Entity, Appearance>();
    const recent = new Map<Entity, number>();
    const speakers: Entity[] = [];
    const subjects = new Set<Entity>();
    for (let i = this.appearances.length - 1; i >= 0 && i >= this.appearances.length - LOOK_BACK; i--) {
      const seen = this.appearances[i] as Appearance;
      if (!latest.has(seen.entity)) latest.set(seen.entity, seen);
      recent.set(seen.entity, (recent.get(seen.entity) ?? 0) + 1);
      if (seen.isSpeaker && !speakers.includes(seen.entity)) speakers.push(seen.entity);
      if (seen.isSubject && setting.sentence - seen.sentence === 1) subjects.add(seen.entity);
    }
    const fitting = [...latest.keys()].filter(
      (entity) => entity.type !== 'organization' && entity.gender * gender > -FIRM_GENDER,
    );
    const hasPerson = fitting.some(
      (entity) =>
        entity.type === 'person' && setting.sentence - (latest.get(entity) as Appearance).sentence <= PERSON_REACH,
    );
    const entities = hasPerson
      ? fitting.filter(
          (entity) =>
            entity.type === 'person' || (entity.type === 'unknown' && (entity.words.length > 1 || entity.speaks > 0)),
        )
      : fitting;
    const rivals = entities.filter(({ type }) => type === 'person').length;
    const rows = entities.map((entity, rank) => {
      const seen = latest.get(entity) as Appearance;
      const speakerRank = speakers.indexOf(entity);
      return [
        Math.min(setting.sentence - seen.sentence, 12),
        Math.min(mention.passage - seen.passage, 8),
        Number(seen.isSubject),
        Number(seen.isSpeaker),
        gender === 0 ? 0 : Math.max(-3, Math.min(4, Math.round(entity.gender * gender))),
        entity.type === 'person' ? 0 : entity.type === 'unknown' ? (entity.words.length > 1 ? 1 : 2) : 3,
        Math.min(entity.count, 15),
        Math.min(recent.get(entity) ?? 0, 8),
        Math.min(rank, 8),
        Number(subjects.has(entity)),
        Number(entity.first <= 0),
        Math.min(entity.words.length, 4),
        Math.min(rivals, 6),
        Number(seen.byName),
        speakerRank === -1 ? 5 : Math.min(speakerRank, 4),
        Math.min(entity.roles.size, 3),
        Number(mention.kind === 'pronoun'),
        Number(seen.possessive),
        Number(setting.isSpeaker),
        Math.min(mention.sentence, 4),
        Number(seen.passage === mention.passage),
        Number(entity === this.topic),
      ];
    });
    return { entities, rows };
  }
}

function isBody({ entity, isSubject }: Appearance): boolean {
  if (entity.type === 'organization') return true;
  return entity.type === 'unknown' && (entity.speaks > 0 || (entity.count > 2 && isSubject));
}

function kindOfNoun(classes: number): Resolution['kind'] {
  if ((classes & PERSON_NOUN) !== 0) return 'unnamed';
  if ((classes & WordClass.group) !== 0) return 'unnamed';
  if ((classes & WordClass.body) !== 0) return 'organization';
  return (classes & WordClass.document) !== 0 ? 'document' : 'unnamed';
}

/** "Ola Brand and colleagues" are not Ola Brand. */
function ofName(entity: Entity, mention: Mention): Resolution {
  const resolution = ofEntity(entity, mention);
  if (mention.company === '' || resolution.kind !== 'person' || mention.name === null) return resolution;
  return { ...resolution, name: `${entity.name}${mention.company}`, key: `${resolution.key}+` };
}

function ofEntity(entity: Entity, mention: Mention): Resolution {
  if (entity.type === 'organization' || entity.type === 'other') {
    return {
      name: mention.kind === 'name' ? mention.text : entity.name,
      kind: 'organization',
      entity,
      key: `#${entity.id}`,
    };
  }
  return { name: entity.name, kind: 'person', entity, key: `#${entity.id}` };
}
