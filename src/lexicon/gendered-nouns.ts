/** Nouns for people, in each form that a sentence may have. */
export interface GenderedNouns {
  readonly men: string;
  readonly women: string;
  readonly groups: string;
}

/** How nouns end, and what stands in the place of that for another form; the first ending that fits. */
export type Changes = Readonly<Record<string, string>>;

/**
 * The forms of nouns of a language that tells the gender of a person by how the word ends.
 *
 * @param nouns those of men, each with its feminine behind a stroke where that is none of `feminine`
 * @param feminine what is for both has no ending here
 */
export function genderedNouns(nouns: string, feminine: Changes, plural: Changes): GenderedNouns {
  const pairs = nouns.trim().split(/\s+/).map((entry) => entry.split('/'));
  const men = pairs.map(([man = '']) => man);
  const women = pairs.map(([man = '', woman]) => woman ?? changed(man, feminine)).filter((noun) => !men.includes(noun));
  return { men: men.join(' '), women: women.join(' '), groups: [...men, ...women].map((noun) => changed(noun, plural)).join(' ') };
}

function changed(noun: string, changes: Changes): string {
  const ending = Object.keys(changes).find((ending) => noun.endsWith(ending)) ?? '';
  return noun.slice(0, noun.length - ending.length) + (changes[ending] ?? '');
}
