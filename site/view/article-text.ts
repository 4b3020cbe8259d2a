import { readStandfirstLine } from '../../src/formats/article-lines.js';
import type { Article } from '../../src/model/article.js';
import { showBody } from './body-blocks.js';
import { element } from './element.js';
import { showMoment } from './moment.js';
import { listVoices, numberQuotations } from './voices.js';

/** The article as a reader would like it, the words of each speaker in a colour. */
export function showArticle(article: Article): HTMLElement {
  const { headline, sections, keyPoints, notices, quotations } = article;
  const standfirst = readStandfirstLine(article);
  const numbers = numberQuotations(listVoices(quotations));
  return element(
    'article',
    { class: 'story', lang: article.language },
    element(
      'header',
      { class: 'story-head' },
      sections.length > 0 ? element('p', { class: 'kicker' }, sections.join(' · ')) : null,
      element('h2', { class: 'headline' }, headline ?? 'No headline'),
      standfirst === null ? null : element('p', { class: 'standfirst' }, standfirst),
      showByline(article),
    ),
    keyPoints.length > 0 ? showKeyPoints(keyPoints) : null,
    ...showBody(article.body, { quotations, numbers }),
    ...notices.map(({ text }) => element('p', { class: 'notice' }, text)),
  );
}

function showByline({ byline, publisher, publishedAt, modifiedAt }: Article): HTMLElement | null {
  const names = byline.authors.map(({ name }) => name).join(', ');
  const parts: (Node | string)[] = [];
  if (names !== '' || byline.text !== null)
    parts.push(element('strong', {}, names === '' ? (byline.text ?? '') : names));
  if (publisher !== null) parts.push(publisher);
  if (publishedAt !== null) parts.push(showMoment(publishedAt));
  if (modifiedAt !== null && modifiedAt !== publishedAt)
    parts.push(element('span', {}, 'updated ', showMoment(modifiedAt)));
  if (parts.length === 0) return null;
  return element('p', { class: 'byline' }, ...parts.flatMap((part, i) => (i === 0 ? [part] : [' · ', part])));
}

function showKeyPoints(points: readonly string[]): HTMLElement {
  return element(
    'section',
    { class: 'key-points' },
    element('h3', {}, 'Key points'),
    element('ul', {}, ...points.map((point) => element('li', {}, point))),
  );
}
