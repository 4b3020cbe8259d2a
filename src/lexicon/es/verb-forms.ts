import { conjugateRegular } from '../conjugate-regular.js';

/** The forms of Spanish verbs that stand beside quotations: infinitive, present, past, imperfect, participle, gerund. */
export const conjugate = (verbs: string): string =>
  conjugateRegular(verbs, { ar: 'a an ó aron aba aban ado ando', er: 'e en ió ieron ía ían ido iendo', ir: 'e en ió ieron ía ían ido iendo' });
