import type { Quotation, Speaker } from '../model/quotation.js';
import type { JsonLdOrganization, JsonLdPerson, JsonLdQuotation } from './json-ld.js';
import { omitEmpty } from './omit-empty.js';

/**
 * A quotation as schema.org defines one: `creator` is the author in the real world, `spokenByCharacter` the person or
 * organization to whom the work attributes it, `isBasedOn` where the words are from.
 *
 * | speaker | `creator` | `spokenByCharacter` | `isBasedOn` |
 * | --- | --- | --- | --- |
 * | person, organization | by name | by name | |
 * | unnamed ("a neighbour") | | by what the article calls them | |
 * | document | | | by name |
 * | null | | | |
 */
export function writeJsonLdQuotation({ text, speaker }: Quotation, articleId: string): JsonLdQuotation {
  return {
    '@type': 'Quotation',
    text,
    ...(speaker ? writeSource(speaker) : {}),
    isPartOf: { '@id': articleId },
  };
}

function writeSource({ name, kind, role }: Speaker): Partial<JsonLdQuotation> {
  switch (kind) {
    case 'person': {
      const person: JsonLdPerson = { '@type': 'Person', name, ...omitEmpty({ jobTitle: role }) };
      return { creator: person, spokenByCharacter: person };
    }
    case 'organization': {
      const organization: JsonLdOrganization = { '@type': 'Organization', name, ...omitEmpty({ description: role }) };
      return { creator: organization, spokenByCharacter: organization };
    }
    case 'unnamed':
      return { spokenByCharacter: { '@type': 'Person', description: name } };
    case 'document':
      return { isBasedOn: { '@type': 'CreativeWork', name } };
  }
}
