import type { Entity } from './entity.js';
import type { Mention } from './mention.js';
import { NameRegister } from './name-register.js';
import type { Name } from './read-name.js';
import type { Passage } from './read-passage.js';
import { readShortForm } from './read-short-form.js';
import type { CompiledLexicon } from './word-classes.js';

/** The named entities of an article and who each name mention is. */
export interface EntityIndex {
  readonly entities: readonly Entity[];
  readonly byMention: ReadonlyMap<Mention, Entity>;
}

/** Groups the names of an article: full forms first, then surnames and given names alone. */
export function collectEntities(
  passages: readonly Passage[],
  mentions: readonly (readonly Mention[])[],
  contextNames: readonly (readonly [Name, string])[],
  lexicon: CompiledLexicon,
): EntityIndex {
  const register = new NameRegister(lexicon, surnamesAlone(mentions));
  for (const passage of passages) {
    for (const mention of mentions[passage.index] ?? []) {
      if (mention.name === null || mention.name.words.length < 2) continue;
      const defined = readShortForm(passage, mention);
      if (defined === null) register.addFull(mention.name, nameText(mention), passage.index);
      else register.addShort(defined.short, register.addFull(defined.name, defined.text, passage.index));
    }
  }
  for (const [name, text] of contextNames) if (name.words.length > 1) register.addFull(name, text, -1);
  const byMention = new Map<Mention, Entity>();
  for (const passage of passages) {
    for (const mention of mentions[passage.index] ?? []) {
      if (mention.name === null) continue;
      const entity = register.resolve(mention.name, nameText(mention), passage.index);
      entity.count++;
      byMention.set(mention, entity);
    }
  }
  return { entities: register.entities, byMention };
}

/** The name without those who stand with the person. */
function nameText({ text, company }: Mention): string {
  return company !== '' && text.endsWith(company) ? text.slice(0, -company.length) : text;
}

/** Names of one word in the running text: a full name of the headline or a caption may belong to one of them. */
function surnamesAlone(mentions: readonly (readonly Mention[])[]): Set<string> {
  const alone = new Set<string>();
  for (const list of mentions)
    for (const { name } of list) if (name?.words.length === 1) alone.add(name.words[0] ?? '');
  return alone;
}
