import type { Article, FactName, SourceKind } from '../model/article.js';
import type { Settings } from '../options.js';
import type { Candidate, PageFacts } from '../page/page-facts.js';
import type { PlacedBlocks } from './place-blocks.js';

type Facts = Omit<Article, 'dateline' | 'body' | 'quotations' | 'notices' | 'removed' | 'provenance'>;

/** Page facts and labelled blocks -> the article's facts, each with the source that won. */
export function chooseFacts(
  placed: PlacedBlocks,
  facts: PageFacts,
  settings: Settings,
): { values: Facts; sources: Partial<Record<FactName, SourceKind>> } {
  const sources: Partial<Record<FactName, SourceKind>> = {};
  const choose = <T>(name: FactName, candidates: readonly Candidate<T>[]): T | null => {
    const [best] = candidates;
    if (best === undefined) return null;
    sources[name] = best.source;
    return best.value;
  };
  const keyPoints = textsOf(placed, 'keypoint');
  if (keyPoints.length > 0) sources.keyPoints = 'dom';
  if (settings.url !== null) sources.url = 'option';
  const shown = (role: 'headline' | 'standfirst' | 'byline'): Candidate<string>[] =>
    textsOf(placed, role).slice(0, 1).map((value) => ({ value, source: 'dom', rule: role }));
  const authors = choose('byline', facts.authors) ?? [];
  const values: Facts = {
    headline: choose('headline', [...shown('headline'), ...facts.headline]),
    standfirst: choose('standfirst', [...shown('standfirst'), ...facts.standfirst]),
    sections: [...(choose('sections', [...sectionsOf(placed), ...facts.sections]) ?? [])],
    keyPoints,
    byline: { text: shown('byline')[0]?.value ?? null, authors: authors.map((author) => ({ ...author })) },
    publishedAt: choose('publishedAt', facts.publishedAt),
    modifiedAt: choose('modifiedAt', facts.modifiedAt),
    language: settings.language ?? choose('language', facts.language),
    url: settings.url,
    canonicalUrl: choose('canonicalUrl', facts.canonicalUrl),
    publisher: choose('publisher', facts.publisher),
    tags: [...(choose('tags', facts.tags) ?? [])],
    access: { declared: choose('access', facts.access), observed: 'full' },
  };
  return { values, sources };
}

function sectionsOf(placed: PlacedBlocks): Candidate<readonly string[]>[] {
  const labels = textsOf(placed, 'section');
  return labels.length === 0 ? [] : [{ value: labels, source: 'dom', rule: 'section' }];
}

/** The texts of a role in reading order, each once. */
function textsOf(placed: PlacedBlocks, role: 'headline' | 'standfirst' | 'byline' | 'keypoint' | 'section'): string[] {
  const texts = new Set<string>();
  placed.blocks.forEach((block, i) => {
    if (block.kind === 'text' && placed.roleOf(i) === role) texts.add(block.text);
  });
  return [...texts];
}
