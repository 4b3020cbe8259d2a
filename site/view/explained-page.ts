import { readAddress, type View, writeAddress } from './address.js';
import { showArticle } from './article-text.js';
import { showBlocks } from './block-list.js';
import { copyButton } from './copy-button.js';
import { type Child, element } from './element.js';
import { showFacts } from './fact-list.js';
import { countFates } from './fates.js';
import { showJson } from './json-text.js';
import type { Reading } from './reading.js';
import { showSpeakers } from './speaker-list.js';
import { showStrip } from './strip.js';
import { showTabs } from './tabs.js';
import { listVoices } from './voices.js';

/** How a page is shown. */
export interface ViewOptions {
  /** What stands before the number in addresses: the example's name; null where the page has no name. */
  readonly page: string | null;
  /** The view that is open where the address says nothing. */
  readonly first: View;
  /** Buttons beside the tabs. */
  readonly actions: readonly Child[];
}

/** The view of one page, and how it follows the address. */
export interface ExplainedPage {
  readonly node: HTMLElement;
  /** Opens what a fragment points at; the first view where it points at nothing here. */
  readonly follow: (hash: string) => void;
}

/** A page as nutgraf read it: figures, the article with its speakers, the blocks with their verdicts, the JSON. */
export function showExplainedPage(reading: Reading, { page, first, actions }: ViewOptions): ExplainedPage {
  const { article, blocks, meanings } = reading;
  const linkTo = (what: string): string => writeAddress(page, what);
  const blockList = showBlocks(blocks, { meanings, linkTo });
  const copyJson = copyButton('Copy JSON', () => JSON.stringify(article, null, 2));
  const tabs = showTabs<View>(
    [
      {
        name: 'article',
        label: 'Article',
        panel: element(
          'div',
          { class: 'article-view' },
          showArticle(article),
          element('div', { class: 'margin' }, showSpeakers(article.quotations, linkTo), showFacts(article)),
        ),
      },
      { name: 'blocks', label: 'Blocks', panel: blockList.node },
      { name: 'json', label: 'JSON', panel: element('div', { class: 'json-view' }, copyJson, showJson(article)) },
    ],
    (name) => history.replaceState(null, '', linkTo(name)),
  );
  const node = element(
    'div',
    { class: 'explained' },
    showFigures(reading),
    showStrip(blocks),
    element('div', { class: 'bar' }, tabs.bar, element('div', { class: 'actions' }, ...actions)),
    ...tabs.panels,
  );
  const follow = (hash: string): void => {
    const { view, id } = readAddress(hash);
    tabs.open(view ?? first);
    if (id?.startsWith('block-')) blockList.reveal(Number(id.slice('block-'.length)));
    pointAt(node, id);
  };
  return { node, follow };
}

/** Scrolls to an element, gives it the focus, and marks it as the one that the address means. */
function pointAt(node: HTMLElement, id: string | null): void {
  for (const old of Array.from(node.querySelectorAll('.pointed'))) old.classList.remove('pointed');
  const pointed = id === null ? null : node.querySelector<HTMLElement>(`#${id}`);
  if (!pointed) return;
  pointed.classList.add('pointed');
  pointed.scrollIntoView({ block: 'center' });
  pointed.focus({ preventScroll: true });
}

function showFigures({ article, blocks }: Reading): HTMLElement {
  const counts = countFates(blocks);
  const figures = [
    [blocks.length, 'blocks'],
    [counts.body + counts.fact + counts.notice, 'kept'],
    [counts.removed + counts.outside, 'put out'],
    [article.quotations.length, 'quotations'],
    [listVoices(article.quotations).filter(({ speaker }) => speaker !== null).length, 'speakers'],
  ] as const;
  return element(
    'dl',
    { class: 'figures' },
    ...figures.map(([value, label]) =>
      element('div', {}, element('dt', {}, label), element('dd', {}, value.toLocaleString('en'))),
    ),
  );
}
