import type { Entity } from './collect-entities.js';
import type { Mention } from './find-mentions.js';

/** What a mention does in its sentence. */
export type MentionRole = 'subject' | 'object' | 'oblique' | 'owner';

/** A place in the article where an entity stands: by its name, or by a pronoun or description of it. */
export interface Appearance {
  readonly entity: Entity;
  readonly passage: number;
  /** Sentences before it in the article. */
  readonly sentence: number;
  readonly role: MentionRole;
  /** Is it the subject of a verb of saying? */
  readonly isSpeaker: boolean;
}

/** What is looked for: a person of this gender (1 he, -1 she, 0 unknown) in this sentence. */
export interface Wanted {
  readonly mention: Mention;
  readonly sentence: number;
  readonly gender: number;
  readonly isSpeaker: boolean;
  readonly topic: Entity | null;
}

/** How many appearances back a pronoun or description looks. */
const LOOK_BACK = 40;
/** Gender evidence that forbids a pronoun of the other gender. */
const FIRM_GENDER = 3;
/** While a person was named in so many sentences, no other thing is taken up by "he" or "she". */
const PERSON_REACH = 10;

/*
 * Salience after Lappin and Leass, An Algorithm for Pronominal Anaphora Resolution (1994): each appearance weighs by
 * its role and loses half with every sentence; what the article shows of the gender is added. The roles' order is that
 * of centering theory (subject before object before the rest); the numbers are round, not fitted.
 */
const ROLE_WEIGHT: Readonly<Record<MentionRole, number>> = { subject: 8, object: 4, oblique: 3, owner: 3 };
const SPEAKER_WEIGHT = Number(process.env.SPEAKER_WEIGHT ?? 4);
const DECAY = Number(process.env.DECAY ?? 0.5);
const REPEATED = Number(process.env.REPEATED ?? 0.1);
const TOPIC_WEIGHT = Number(process.env.TOPIC_WEIGHT ?? 2);
const OTHER_ROLE = Number(process.env.OTHER_ROLE ?? -3);
const AGREEING = Number(process.env.AGREEING ?? 2);
const DISAGREEING = Number(process.env.DISAGREEING ?? -3);
const UNKNOWN_TYPE = Number(process.env.UNKNOWN_TYPE ?? -3);
const UNKNOWN_WORD = Number(process.env.UNKNOWN_WORD ?? -6);

/** The entity that a pronoun or description most likely takes up, null where nobody fits. */
export function chooseAntecedent(appearances: readonly Appearance[], wanted: Wanted): Entity | null {
  const scores = new Map<Entity, number>();
  const tops = new Map<Entity, number>();
  for (let i = appearances.length - 1; i >= 0 && i >= appearances.length - LOOK_BACK; i--) {
    const seen = appearances[i] as Appearance;
    const { entity } = seen;
    if (entity.type === 'organization' || entity.type === 'other' || entity.gender * wanted.gender <= -FIRM_GENDER) continue;
    const weight = weightOf(seen, wanted);
    const top = tops.get(entity) ?? 0;
    tops.set(entity, Math.max(top, weight));
    scores.set(entity, (scores.get(entity) ?? standing(entity, wanted)) + Math.max(0, weight - top) + REPEATED * Math.min(weight, top));
  }
  if (process.env.DBG) console.log("    ", wanted.mention.passage, wanted.mention.text, wanted.sentence, wanted.isSpeaker, [...scores].map(([e, s]) => `${e.name}(${e.type},g${e.gender}) ${s.toFixed(1)}`).join(" | "));
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

function weightOf({ sentence, role, isSpeaker }: Appearance, wanted: Wanted): number {
  const weight = ROLE_WEIGHT[role] + (isSpeaker && wanted.isSpeaker ? SPEAKER_WEIGHT : 0);
  const distance = wanted.sentence - sentence;
  return weight * DECAY ** (distance === 0 && wanted.isSpeaker && !isSpeaker ? 1 : distance);
}

/** What speaks for an entity wherever it stands. */
function standing(entity: Entity, { mention, gender, topic }: Wanted): number {
  const agreement = entity.gender * gender;
  return (
    (agreement >= FIRM_GENDER ? AGREEING : agreement > 0 ? AGREEING / 2 : agreement < 0 ? DISAGREEING : 0) +
    (entity === topic ? TOPIC_WEIGHT : 0) +
    (mention.kind === 'nominal' && entity.roles.size > 0 && !entity.roles.has(mention.head) ? OTHER_ROLE : 0) +
    (entity.type === 'person' ? 0 : entity.type === 'unknown' && (entity.words.length > 1 || entity.speaks > 0) ? UNKNOWN_TYPE : UNKNOWN_WORD)
  );
}
