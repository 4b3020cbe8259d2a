/**
 * The forms of French verbs that stand beside quotations: infinitive, present, imperfect, past, participles.
 *
 * @param verbs infinitives in -er separated by white space, or all forms of an irregular verb joined by "="
 * @returns all forms, separated by spaces
 * @example conjugate('ajouter') // "ajouter ajoute ajoutent ajoutait ajoutaient ajouta ajoutèrent ajouté ajoutée ajoutant"
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
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  const strong = stem.replace(/é([^aeiouyéè]+)$/, 'è$1').replace(/pel$/, 'pell');
  return [infinitive, `${strong}e`, `${strong}ent`, `${soft}ait`, `${soft}aient`, `${soft}a`, `${stem}èrent`, `${stem}é`, `${stem}ée`, `${stem}és`, `${soft}ant`];
}
