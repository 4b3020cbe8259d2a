import type { Article } from '../../src/model/article.js';
import { element } from './element.js';

/** Facts that the story's own head does not show, or shows without their source; in reading order. */
const FACTS: readonly {
  readonly label: string;
  readonly name: keyof Article['provenance'];
  readonly read: (article: Article) => string | null;
}[] = [
  { label: 'Headline', name: 'headline', read: ({ headline }) => headline },
  { label: 'Authors', name: 'byline', read: ({ byline }) => joined(byline.authors.map(({ name }) => name)) },
  { label: 'Published', name: 'publishedAt', read: ({ publishedAt }) => publishedAt },
  { label: 'Modified', name: 'modifiedAt', read: ({ modifiedAt }) => modifiedAt },
  { label: 'Dateline', name: 'body', read: ({ dateline }) => dateline?.text ?? null },
  { label: 'Publisher', name: 'publisher', read: ({ publisher }) => publisher },
  { label: 'Language', name: 'language', read: ({ language }) => language },
  { label: 'Address', name: 'canonicalUrl', read: ({ canonicalUrl }) => canonicalUrl },
  { label: 'Tags', name: 'tags', read: ({ tags }) => joined(tags) },
  {
    label: 'Access',
    name: 'access',
    read: ({ access }) => `${access.observed}${access.declared ? `, declared ${access.declared}` : ''}`,
  },
];

/** What the page says of itself, each fact with the source that won. */
export function showFacts(article: Article): HTMLElement {
  const rows = FACTS.flatMap(({ label, name, read }) => {
    const value = read(article);
    if (value === null) return [];
    const source = article.provenance[name];
    return [
      element('dt', {}, label),
      element('dd', {}, value, source === undefined ? null : element('span', { class: 'source' }, source)),
    ];
  });
  return element(
    'section',
    { class: 'facts', 'aria-labelledby': 'facts-heading' },
    element('h2', { id: 'facts-heading' }, 'Facts and their sources'),
    element('dl', {}, ...rows),
  );
}

function joined(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join(', ');
}
