/**
 * The forms of verbs that stand beside quotations.
 *
 * @param verbs regular infinitives separated by white space, or all forms of an irregular verb joined by "="
 * @param endings what follows the stem in the other forms, by the ending of the infinitive
 * @returns all forms, separated by spaces
 * @example conjugateRegular('afirmar dijo=decir', { ar: 'a ó' }) // "afirmar afirma afirmó dijo decir"
 */
export function conjugateRegular(verbs: string, endings: Readonly<Record<string, string>>): string {
  const formsOf = (verb: string): string[] => {
    const ending = Object.keys(endings).find((ending) => verb.endsWith(ending));
    return [verb, ...(endings[ending ?? ''] ?? '').split(' ').map((form) => verb.slice(0, -(ending ?? '').length) + form)];
  };
  return verbs.split(/\s+/).flatMap((entry) => (entry.includes('=') ? entry.split('=') : formsOf(entry))).join(' ');
}
