import type { SourceKind } from '../model/article.js';
import type { Candidate, PageFacts } from './page-facts.js';

/** The facts that are lists of candidates read at once; key points wait in the state until they are asked for. */
export type CandidateFact = Exclude<
  { [F in keyof PageFacts]: PageFacts[F] extends readonly Candidate<infer _>[] ? F : never }[keyof PageFacts],
  'keyPoints'
>;

type ValueOf<F extends CandidateFact> = PageFacts[F][number]['value'];

/** A list of candidates for each fact, filled source by source, the strongest source first. */
export type FactLists = { [F in CandidateFact]: Candidate<ValueOf<F>>[] };

/** Empty lists. */
export function createFactLists(): FactLists {
  return {
    headline: [],
    standfirst: [],
    sections: [],
    tags: [],
    authors: [],
    publishedAt: [],
    modifiedAt: [],
    language: [],
    canonicalUrl: [],
    publisher: [],
    access: [],
    leadImage: [],
    articleBody: [],
  };
}

/** Adds a candidate; nothing where the value is null, '' or an empty list. */
export function addFact<F extends CandidateFact>(
  lists: FactLists,
  fact: F,
  value: ValueOf<F> | null | '',
  source: SourceKind,
  rule: string,
): void {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return;
  (lists[fact] as Candidate<ValueOf<F>>[]).push({ value: value as ValueOf<F>, source, rule });
}

/** A page's facts with more of them behind. */
export function withFacts(facts: PageFacts, more: FactLists): PageFacts {
  const all = { ...facts } as PageFacts & FactLists;
  for (const name of Object.keys(more) as CandidateFact[])
    Object.assign(all, { [name]: [...facts[name], ...more[name]] });
  return all;
}
