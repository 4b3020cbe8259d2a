import type { Block, Figure, List, Table } from '../../src/model/block.js';
import { element } from './element.js';
import { showMoment } from './moment.js';
import { type QuotedPlaces, showText } from './quoted-text.js';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;
type Handlers = { readonly [T in Block['type']]: (block: Of<T>, index: number, quoted: QuotedPlaces) => Node };

/** The blocks of a body as elements. Pictures and embeds are named, never loaded. */
export function showBody(body: readonly Block[], quoted: QuotedPlaces): Node[] {
  return body.map((block, index) => showBlock(block, index, quoted));
}

function showBlock<T extends Block['type']>(block: Of<T>, index: number, quoted: QuotedPlaces): Node {
  return (HANDLERS[block.type as T] as Handlers[T])(block, index, quoted);
}

const HANDLERS: Handlers = {
  paragraph: ({ text, marks }, block, quoted) => element('p', {}, ...showText(text, marks, { block }, quoted)),
  heading: ({ level, text, marks }, block, quoted) =>
    element(level === 2 ? 'h3' : 'h4', {}, ...showText(text, marks, { block }, quoted)),
  list: showList,
  blockquote: ({ paragraphs, cite }, block, quoted) =>
    element(
      'blockquote',
      {},
      ...paragraphs.map(({ text, marks }, item) => element('p', {}, ...showText(text, marks, { block, item }, quoted))),
      cite === null ? null : element('footer', {}, cite),
    ),
  pullquote: ({ text, cite }) =>
    element('aside', { class: 'pullquote' }, element('p', {}, text), cite === null ? null : element('p', {}, cite)),
  figure: showFigure,
  table: showTable,
  embed: ({ provider, url, text }) =>
    element(
      'figure',
      { class: 'not-loaded' },
      element('p', { class: 'not-loaded-kind' }, `Embedded${provider === null ? '' : ` from ${provider}`}, not loaded`),
      text === null ? null : element('p', {}, text),
      url === null ? null : element('p', { class: 'address' }, url),
    ),
  code: ({ text }) => element('pre', { tabindex: 0 }, element('code', {}, text)),
  update: ({ headline, publishedAt, author }) =>
    element(
      'header',
      { class: 'update' },
      publishedAt === null ? null : showMoment(publishedAt),
      headline === null ? null : element('h3', {}, headline),
      author === null ? null : element('p', { class: 'byline' }, author),
    ),
};

function showList({ ordered, items }: List, block: number, quoted: QuotedPlaces): Node {
  const shown = items.map(({ text, marks, depth = 0 }, item) =>
    element('li', { class: depth > 0 ? 'nested' : null }, ...showText(text, marks, { block, item }, quoted)),
  );
  return element(ordered ? 'ol' : 'ul', {}, ...shown);
}

function showFigure({ kind, url, alt, caption, credit }: Figure): Node {
  const name = { image: 'Picture', video: 'Video', audio: 'Sound' }[kind];
  return element(
    'figure',
    { class: 'not-loaded' },
    element('p', { class: 'not-loaded-kind' }, `${name}, not loaded`),
    alt === null ? null : element('p', { class: 'alt' }, alt),
    url === null ? null : element('p', { class: 'address' }, url),
    caption === null && credit === null
      ? null
      : element(
          'figcaption',
          {},
          caption,
          credit === null ? null : element('span', { class: 'credit' }, caption === null ? '' : ' ', credit),
        ),
  );
}

function showTable({ caption, rows }: Table): Node {
  return element(
    'div',
    { class: 'table-box', tabindex: 0, role: 'group', 'aria-label': caption ?? 'Table' },
    element(
      'table',
      {},
      caption === null ? null : element('caption', {}, caption),
      ...rows.map((cells) =>
        element('tr', {}, ...cells.map(({ text, header }) => element(header ? 'th' : 'td', {}, text))),
      ),
    ),
  );
}
