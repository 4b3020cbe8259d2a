import { PHRASES } from '../../src/lexicon/phrases.js';
import { RULES } from '../../src/roles/rules/rules.js';

/** What is decided beside the ordered rules. */
const BESIDE = {
  'not-the-article': 'No rule claims it, and it does not read as running text.',
  'stories-below': 'The heading of a box, or part of one, that holds links to other stories.',
  'topics-below': 'The heading of a box, or part of one, that holds topics.',
  'embed-in-column': "An embedded post in the article's column.",
  'picture-in-column': "A picture in the article's column.",
};

/** What each rule and phrase means, by its id; the package leaves these sentences out, so the site brings them. */
export function listRuleMeanings(): Record<string, string> {
  return Object.fromEntries([
    ...Object.entries(BESIDE),
    ...RULES.map(({ id, meaning }) => [id, meaning]),
    ...PHRASES.map(({ id, match, catches }) => [
      id,
      `A wording of this kind: “${match instanceof RegExp ? catches[0] : match[0]}”`,
    ]),
  ]);
}
