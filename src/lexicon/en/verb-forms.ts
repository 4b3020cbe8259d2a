/**
 * The forms of regular English verbs: base, third person, past, participle in -ing.
 *
 * @param verbs base forms separated by white space; `stop+p` doubles the final letter, `say=said` gives the past form.
 * @returns all forms, separated by spaces
 * @example conjugate('add say=said quip+p') // "add adds added adding say says said saying quip quips quipped quipping"
 */
export function conjugate(verbs: string): string {
  const forms: string[] = [];
  for (const entry of verbs.split(/\s+/)) {
    if (entry === '') continue;
    const [verb = '', ...pasts] = entry.split('=');
    const [base = '', double = ''] = verb.split('+');
    const stem = base + double;
    forms.push(base, thirdPerson(base), ...(pasts.length > 0 ? pasts : [pastForm(base, stem)]), participle(base, stem));
  }
  return forms.join(' ');
}

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function pastForm(base: string, stem: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
}

function participle(base: string, stem: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`;
}
