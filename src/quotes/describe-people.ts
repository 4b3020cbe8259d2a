import type { EntityIndex } from './collect-entities.js';
import type { Entity } from './entity.js';
import type { Mention } from './mention.js';
import { nameBehind } from './name-of-description.js';
import { descriptionOf } from './read-description.js';
import type { Passage } from './read-passage.js';
import { addRole, readRoles } from './read-roles.js';
import type { CompiledLexicon } from './word-classes.js';

const PRONOUN_EVIDENCE = 1;
/** Names looked at before a pronoun. */
const MANY_NAMES = 12;

/** Reads from the words around each name what the person is and whether he or she; writes both into the entities. */
export function describePeople(
  passages: readonly Passage[],
  mentions: readonly (readonly Mention[])[],
  index: EntityIndex,
  lexicon: CompiledLexicon,
): void {
  for (const passage of passages) {
    const list = mentions[passage.index] ?? [];
    list.forEach((mention, m) => {
      const entity = index.byMention.get(mention);
      if (isPersonal(entity)) readRoles(passage, mention, entity, lexicon);
      const named = index.byMention.get(nameBehind(passage, list, m, lexicon) as Mention);
      if (isPersonal(named))
        addRole(named, {
          text: descriptionOf(passage, mention, lexicon),
          head: mention.head,
          classes: mention.headClasses,
        });
    });
  }
  countPronouns(passages, mentions, index);
}

/** "he" or "her" after the only person of the sentence or the one before tells that person's gender. */
function countPronouns(
  passages: readonly Passage[],
  mentions: readonly (readonly Mention[])[],
  index: EntityIndex,
): void {
  let before: readonly Mention[] = [];
  for (const passage of passages) {
    const people = (mentions[passage.index] ?? []).filter((mention) => isPersonal(index.byMention.get(mention)));
    let seen = 0;
    for (const token of passage.outside) {
      const kind = token.form.pronoun;
      if (kind !== 'he' && kind !== 'she') continue;
      while (seen < people.length && (people[seen] as Mention).start < token.start) seen++;
      const entity =
        token === passage.outside[0]
          ? onlyPersonBefore(before, before.length, before.at(-1)?.sentence ?? 0, index)
          : onlyPersonBefore(people, seen, token.sentence, index);
      if (entity === null) continue;
      entity.gender += kind === 'he' ? PRONOUN_EVIDENCE : -PRONOUN_EVIDENCE;
      if (entity.type === 'unknown' && entity.words.length > 1) entity.type = 'person';
    }
    before = people;
  }
}

function isPersonal(entity: Entity | undefined): entity is Entity {
  return entity !== undefined && entity.type !== 'organization' && entity.type !== 'other';
}

/** The one entity that the mentions before `seen` in this sentence and the last name; null for several or none. */
function onlyPersonBefore(
  people: readonly Mention[],
  seen: number,
  sentence: number,
  index: EntityIndex,
): Entity | null {
  let only: Entity | null = null;
  for (let m = seen - 1; m >= 0; m--) {
    const mention = people[m] as Mention;
    if (sentence - mention.sentence > 1) break;
    const entity = index.byMention.get(mention) as Entity;
    if (only !== null && entity !== only) return null;
    only = entity;
    if (seen - m > MANY_NAMES) break;
  }
  return only;
}
