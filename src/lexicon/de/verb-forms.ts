/** Verbs with these beginnings take no "ge-" in the participle. */
const INSEPARABLE = /^(?:be|ver|er|ent|emp|zer|ge|miss|wider|unter|über|hinter)|ieren$/;

/**
 * The forms of German verbs that stand beside quotations: infinitive and plural, third person, past, reported speech
 * ("sage"), participles.
 *
 * @param verbs infinitives separated by white space; `hinzu|fügen` is a verb whose first part can stand apart;
 *   `sprechen=spricht=sprach=gesprochen` gives third person, past and participle of an irregular verb
 * @returns all forms, separated by spaces
 * @example conjugate('sagen') // "sagen sagt sagte sagten sage gesagt sagend"
 */
export function conjugate(verbs: string): string {
  return verbs
    .split(/\s+/)
    .filter((entry) => entry !== '')
    .flatMap(formsOf)
    .join(' ');
}

function formsOf(entry: string): string[] {
  const [infinitive = '', ...given] = entry.split('=');
  const parts = infinitive.split('|');
  const particle = parts.length > 1 ? (parts[0] ?? '') : '';
  const verb = parts.at(-1) ?? '';
  const stem = verb.replace(/e?n$/, '');
  const [third, past, participle] = given.length > 0 ? given : regularForms(verb, stem);
  const pasts = [past ?? '', /e$/.test(past ?? '') ? `${past}n` : `${past}en`];
  const finite = [verb, third ?? '', ...pasts, /[el]r?$/.test(stem) ? stem : `${stem}e`];
  if (particle === '') return [...finite, participle ?? '', `${verb}d`];
  return [...finite, ...finite.map((form) => particle + form), `${particle}${participle}`, `${particle}${verb}d`];
}

function regularForms(verb: string, stem: string): [string, string, string] {
  const e = /[td]$|(?:[^aeiouäöülrh]|ch)[mn]$/.test(stem) ? 'e' : '';
  const participle = INSEPARABLE.test(verb) ? `${stem}${e}t` : `ge${stem}${e}t`;
  return [`${stem}${e}t`, `${stem}${e}te`, participle];
}
