/**
 * The forms of Spanish verbs that stand beside quotations: infinitive, present, past, imperfect, participle, gerund.
 *
 * @param verbs regular infinitives separated by white space, or all forms of an irregular verb joined by "="
 * @returns all forms, separated by spaces
 * @example conjugate('afirmar') // "afirmar afirma afirman afirmó afirmaron afirmaba afirmaban afirmado afirmando"
 */
export function conjugate(verbs: string): string {
  return verbs
    .split(/\s+/)
    .filter((entry) => entry !== '')
    .flatMap((entry) => (entry.includes('=') ? entry.split('=') : formsOf(entry)))
    .join(' ');
}

function formsOf(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('ar')) return [infinitive, ...['a', 'an', 'ó', 'aron', 'aba', 'aban', 'ado', 'ando'].map((ending) => stem + ending)];
  return [infinitive, ...['e', 'en', 'ió', 'ieron', 'ía', 'ían', 'ido', 'iendo'].map((ending) => stem + ending)];
}
