import { cleanHeadline, TITLE_PARTS } from '../page/clean-headline.js';
import type { PageFacts } from '../page/page-facts.js';
import { readSiteNames } from '../page/site-names.js';
import { foldWords } from '../text/fold-words.js';
import { keyOf } from '../text/measure-text.js';
import { COMPARED_CHARS, type MeasuredBlock } from './measures.js';

/** What the page says of itself, folded (see `foldWords`) so that blocks can be held against it. */
export interface PageEvidence {
  readonly facts: PageFacts;
  /** Every wording of the headline that the page gives. */
  readonly titles: ReadonlySet<string>;
  /** Those of them that the page's data give, without what the site adds; not what elements say of themselves. */
  readonly declaredTitles: ReadonlySet<string>;
  /** The parts of the page's title: one of them may be the headline where the site's name is not known. */
  readonly titleParts: ReadonlySet<string>;
  /** How the site calls itself. */
  readonly siteNames: ReadonlySet<string>;
  /** Every wording of the summary. */
  readonly descriptions: ReadonlySet<string>;
  readonly authors: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  /** Lines of the page's own recipe. */
  readonly recipe: ReadonlySet<string>;
  /** The keys of all these wordings: what a text with another key says is none of them. */
  readonly keys: ReadonlySet<number>;
  /** The article's text by structured data, words between single spaces; empty where there is none. */
  readonly articleText: string;
}

/** Facts -> evidence. */
export function readPageEvidence(facts: PageFacts): PageEvidence {
  const texts = facts.articleBody.map((c) => c.value);
  const siteNames = readSiteNames(facts, null);
  const declared = facts.headline.filter(({ source, rule }) => source !== 'microdata' && !rule.startsWith('h1'));
  const wordings = {
    titles: fold(facts.headline.map((c) => c.value)),
    declaredTitles: fold(declared.map(({ value }) => cleanHeadline(value, siteNames))),
    titleParts: fold(declared.flatMap(({ value, rule }) => (rule === '<title>' ? value.split(TITLE_PARTS) : []))),
    siteNames: fold(siteNames),
    descriptions: fold(facts.standfirst.map((c) => c.value)),
    authors: fold(facts.authors.flatMap((c) => c.value.map((a) => a.name))),
    tags: fold(facts.tags.flatMap((c) => [...c.value])),
    sections: fold(facts.sections.flatMap((c) => [...c.value])),
    recipe: fold(facts.recipeLines),
  };
  const keys = new Set<number>();
  for (const list of Object.values(wordings)) for (const wording of list) keys.add(keyOf(wording));
  const articleText = texts.length === 0 ? '' : ` ${texts.map(foldWords).join(' ')} `;
  return Object.assign(wordings, { facts, keys, articleText });
}

function fold(values: Iterable<string>): ReadonlySet<string> {
  const folded = new Set<string>();
  for (const value of values) folded.add(foldWords(value));
  folded.delete('');
  return folded;
}

/** Whether a block's text may be one of the wordings that the page gives of itself; of most it is plain that it is none. */
export function mayBeTold({ block, text }: MeasuredBlock, { keys }: PageEvidence): boolean {
  return block.text.length > COMPARED_CHARS || keys.has(text.key);
}
