import type { Lexicon } from '../lexicon/lexicon.js';
import type { EntityIndex } from './collect-entities.js';
import { type Entity, hasRole } from './entity.js';
import type { Mention } from './mention.js';
import type { MentionSetting } from './mention-setting.js';
import { type Appearance, chooseAntecedent, lastWithRole, type Wanted } from './rank-antecedents.js';
import {
  type CompoundBody,
  compoundTakenUp,
  genderOfNoun,
  isCompoundBody,
  kindOfNoun,
  ofEntity,
  ofName,
  type Resolution,
  tellsOffice,
  unnamedEntity,
} from './resolution.js';
import { PERSON_NOUN, WordClass } from './word-classes.js';

/** Who looks for somebody, and for whom. */
type Seeker = Pick<MentionSetting, 'sentence' | 'isSpeaker' | 'named'>;
type Sought = Pick<Wanted, 'kind' | 'gender'> & Partial<Pick<Wanted, 'noun' | 'since'>>;

/** What somebody was last described as, and where. */
interface Described {
  readonly resolution: Resolution;
  readonly passage: number;
}

/** What all who are not to be named are described as. */
const ANONYMOUS = '';
/** A person newly described so few passages before is the one who is described again. */
const RECENT_DESCRIPTION = 2;
/** Farthest that an organization is taken up by a pronoun or description, in passages. */
const BODY_REACH = 4;

/** Resolves the mentions of an article in reading order, so that each pronoun can rest on the ones before it. */
export class MentionResolver {
  private readonly appearances: Appearance[] = [];
  private readonly resolved = new Map<Mention, Resolution | null>();
  private readonly described = new Map<string, Described>();
  private readonly bodies = new Map<string, Entity>();
  /** The fullest names of documents, by their keys. */
  private readonly documents = new Map<string, string>();
  private readonly index: EntityIndex;
  private readonly topic: Entity | null;
  private readonly compounds: CompoundBody[] = [];
  private readonly takesUnknown: boolean;
  /** Who can be taken up though never named; bodies by a subject that is not said. */
  private readonly speaking: number;
  /** People whom the article only describes, as entities that pronouns can take up, and by their keys. */
  private readonly unnamed = new Map<Entity, Resolution>();
  private readonly entityOf = new Map<string, Entity>();
  private passage = 0;
  private lastGroup: Resolution | null = null;
  private lastCompany: Resolution | null = null;

  constructor(index: EntityIndex, topic: Entity | null, { borrowsWeights = false, grammar }: Lexicon) {
    this.takesUnknown = borrowsWeights;
    this.speaking = grammar.unsaid === undefined ? PERSON_NOUN : PERSON_NOUN | WordClass.body;
    this.topic = topic;
    this.index = index;
  }

  /** Reads one mention; call in reading order. */
  read(mention: Mention, setting: MentionSetting): void {
    const resolution = this.decide(mention, setting);
    this.resolved.set(mention, resolution);
    if (resolution?.kind === 'document') this.nameDocument(resolution, mention);
    if (resolution?.entity === null) this.readUnnamed(resolution, mention, setting);
    if (resolution !== null && this.takesUnknown && isCompoundBody(mention))
      this.compounds.push([mention.head, resolution]);
    if (resolution?.entity != null) {
      const { sentence, isSpeaker, role } = setting;
      if (mention.kind === 'name' && resolution.entity.type !== 'person')
        for (const word of resolution.entity.words) this.bodies.set(word, resolution.entity);
      if (mention.company !== '' && resolution.kind === 'person') this.lastCompany = resolution;
      this.appearances.push({ entity: resolution.entity, passage: mention.passage, sentence, role, isSpeaker });
      this.passage = mention.passage;
    }
  }

  /** Reads a pronoun that is no mention ("his", "her"): it keeps its person in view. */
  readOther(gender: number, sentence: number): void {
    const seeker = { sentence, isSpeaker: false, named: [] };
    const entity = this.antecedent(seeker, { kind: 'person', gender });
    if (entity !== null)
      this.appearances.push({ entity, passage: this.passage, sentence, role: 'owner', isSpeaker: false });
  }

  /** Lets a name count as a speaker's. */
  bringForward(mention: Mention, sentence: number): void {
    const entity = this.index.byMention.get(mention) as Entity;
    this.appearances.push({ entity, passage: mention.passage, sentence, role: 'subject', isSpeaker: true });
  }

  /** "A man came in. “…,” he said": who is never named can be taken up as well. */
  private readUnnamed(
    resolution: Resolution,
    { pronoun, passage, headClasses, indefinite, isBare, isSeveral }: Mention,
    { sentence, role, isSpeaker }: MentionSetting,
  ): void {
    const known = this.entityOf.get(resolution.key);
    const isNew = (headClasses & this.speaking) !== 0 && !isSeveral && (isSpeaker || (indefinite && !isBare));
    if (!isNew && (pronoun !== 'unsaid' || known === undefined)) return;
    const entity = known ?? unnamedEntity(resolution, headClasses);
    this.entityOf.set(resolution.key, entity);
    this.unnamed.set(entity, resolution);
    this.appearances.push({ entity, passage, sentence, role, isSpeaker });
  }

  /** Who the mention is; null where nothing says so. A document has the fullest name that the article gives it. */
  resolutionOf(mention: Mention): Resolution | null {
    const resolution = this.resolved.get(mention) ?? null;
    const fullest = resolution && this.documents.get(resolution.key);
    return resolution && fullest ? { ...resolution, name: fullest } : resolution;
  }

  private nameDocument({ key, name }: Resolution, { text, headClasses, indefinite }: Mention): void {
    if ((headClasses & WordClass.document) === 0) return;
    const known = this.documents.get(key) ?? name;
    this.documents.set(key, !indefinite && text.length > known.length ? text : known);
  }

  private decide(mention: Mention, setting: MentionSetting): Resolution | null {
    if (mention.kind === 'name') return this.decideName(mention, setting);
    return mention.kind === 'pronoun' ? this.decidePronoun(mention, setting) : this.decideNominal(mention, setting);
  }

  private decideName(mention: Mention, setting: MentionSetting): Resolution {
    const { joined } = setting;
    const own = ofName(this.index.byMention.get(mention) as Entity, mention);
    const all = joined.map((name) => ofEntity(this.index.byMention.get(name) as Entity, name));
    if (!all.some(({ entity }) => entity?.type === 'person') || all.some(({ kind }) => kind !== 'person')) return own;
    const names = all.map(({ name }) => name);
    return {
      ...own,
      name: `${names.slice(0, -1).join(', ')} ${setting.conjunction} ${names.at(-1)}`,
      key: all.map(({ key }) => key).join('+'),
    };
  }

  private decidePronoun(mention: Mention, setting: MentionSetting): Resolution | null {
    switch (mention.pronoun) {
      case 'he':
      case 'she':
        return this.takeUp(mention, setting, { kind: 'person', gender: mention.pronoun === 'he' ? 1 : -1 });
      case 'unsaid':
        return this.takeUp(mention, setting, { kind: 'anybody', gender: 0 });
      case 'I':
        return { name: '', kind: 'author', entity: null, key: '@author' };
      case 'it':
        return this.bodyFor(mention, setting);
      case 'they':
        return this.lastGroup ?? this.bodyFor(mention, setting);
      default:
        return null;
    }
  }

  /** Whoever is most in view of those who fit, never named ones among them. */
  private takeUp(mention: Mention, setting: MentionSetting, wanted: Sought): Resolution | null {
    const entity = this.antecedent(setting, wanted);
    return entity && (this.unnamed.get(entity) ?? ofEntity(entity, mention));
  }

  private decideNominal(mention: Mention, setting: MentionSetting): Resolution {
    const { headClasses, indefinite } = mention;
    const apposed = setting.apposed && this.index.byMention.get(setting.apposed);
    if (setting.apposed && apposed) return ofEntity(apposed, setting.apposed);
    const noun = setting.isAnonymous ? ANONYMOUS : mention.head.replace('-', '');
    const known = this.described.get(noun);
    const taken = indefinite ? null : this.takeUpDefinite(mention, setting, known);
    if (taken !== null) return taken;
    const kind = kindOfNoun(headClasses);
    const resolution: Resolution = {
      name: kind === 'document' ? mention.text : setting.description,
      kind,
      entity: null,
      key: `${kind}:${mention.head}`,
    };
    if ((headClasses & WordClass.group) !== 0) this.lastGroup = resolution;
    if ((indefinite && !mention.isBare) || (headClasses & (WordClass.document | WordClass.group)) !== 0)
      this.described.set(noun, { resolution: known?.resolution ?? resolution, passage: mention.passage });
    return resolution;
  }

  /** Who is described once more: "the baker" behind "a baker", or behind the name of one. */
  private takeUpDefinite(mention: Mention, setting: MentionSetting, known: Described | undefined): Resolution | null {
    const { head, headClasses: classes, passage } = mention;
    if (known !== undefined && passage - known.passage <= RECENT_DESCRIPTION) return known.resolution;
    const isPerson = (classes & PERSON_NOUN) !== 0 && !setting.isAnonymous;
    const byRole = isPerson ? lastWithRole(this.appearances, head, setting.description, this.takesUnknown) : null;
    if (byRole !== null) return ofEntity(byRole, mention);
    if (known !== undefined) return known.resolution;
    if ((classes & WordClass.group) !== 0 && this.lastCompany !== null) return this.lastCompany;
    if (isPerson && !setting.isOwned) {
      const person = this.takeUpPerson(mention, setting);
      if (person !== null) return person;
    }
    if ((classes & WordClass.body) === 0 || setting.isDistinct) return null;
    const longer = compoundTakenUp(this.compounds, mention);
    if (longer !== null) return longer;
    const body = this.bodyFor(mention, setting);
    return body !== null && this.takesUnknown && body.entity?.type !== 'organization' ? null : body;
  }

  private takeUpPerson(mention: Mention, setting: MentionSetting): Resolution | null {
    const { head, headClasses } = mention;
    const noun = tellsOffice(mention) ? head : null;
    const entity = this.antecedent(setting, { kind: 'person', gender: genderOfNoun(headClasses), noun });
    const ahead = entity === null ? this.index.entities.find((other) => hasRole(other, head, false)) : undefined;
    if (ahead !== undefined) return ofEntity(ahead, mention);
    const isPerson =
      entity?.type === 'person' || (this.takesUnknown && entity?.type === 'unknown' && entity.words.length > 1);
    return isPerson ? (this.unnamed.get(entity) ?? ofEntity(entity, mention)) : null;
  }

  /** The organization taken up: one whose name has the noun ("the council" for "Holm Council"), else the most salient. */
  private bodyFor(mention: Mention, setting: MentionSetting): Resolution | null {
    const namesake = this.bodies.get(mention.head);
    if (namesake !== undefined && mention.kind === 'nominal') return ofEntity(namesake, mention);
    if (this.takesUnknown && isCompoundBody(mention)) return null;
    const since = mention.passage - BODY_REACH;
    const entity = this.antecedent(setting, { kind: 'body', gender: 0, since });
    if (entity === null) return null;
    if (mention.kind === 'nominal') entity.type = 'organization';
    return ofEntity(entity, mention);
  }

  // Written out, since a spread of objects of many shapes is slow and makes a new shape each time.
  private antecedent(
    { sentence, isSpeaker, named }: Seeker,
    { kind, gender, noun = null, since = 0 }: Sought,
  ): Entity | null {
    const barred = named.map((mention) => this.index.byMention.get(mention) as Entity);
    const { appearances, topic } = this;
    return chooseAntecedent(appearances, { kind, gender, noun, since, sentence, isSpeaker, barred, topic });
  }
}
