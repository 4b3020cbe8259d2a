import type { Container, PageBlocks } from '../blocks/page-blocks.js';

/** Elements around a block that say what it belongs to. */
const LANDMARKS = [
  'article', 'main', 'section', 'nav', 'aside', 'header', 'footer', 'form', 'figure', 'table', 'blockquote', 'button', 'dialog', 'details',
] as const;
const LIST_TAGS = new Set(['ul', 'ol', 'dl', 'menu']);
/** Levels of elements around a block that are read; deeper nesting adds nothing. */
const MAX_LEVELS = 24;

/** What the elements around a block come to. */
export interface BlockPath {
  /** Innermost first, the page's root left out. */
  readonly containers: readonly Container[];
  /** For each landmark how many levels above the block it stands, from 1; 0 where it does not. */
  readonly landmarks: Readonly<Record<(typeof LANDMARKS)[number] | 'list', number>>;
}

/** The containers around a block; `cache` holds them by container, for blocks that share one. */
export function readPath(page: PageBlocks, container: number, cache: Map<number, BlockPath>): BlockPath {
  const known = cache.get(container);
  if (known !== undefined) return known;
  const containers: Container[] = [];
  const landmarks = { article: 0, main: 0, section: 0, nav: 0, aside: 0, header: 0, footer: 0, form: 0, figure: 0, table: 0, blockquote: 0, button: 0, dialog: 0, details: 0, list: 0 };
  let at = page.containers[container];
  while (at !== undefined && at.parent >= 0 && containers.length < MAX_LEVELS) {
    containers.push(at);
    const name = LIST_TAGS.has(at.tag) ? 'list' : at.tag;
    if (name in landmarks && landmarks[name as 'list'] === 0) landmarks[name as 'list'] = containers.length;
    at = page.containers[at.parent];
  }
  const path = { containers, landmarks };
  cache.set(container, path);
  return path;
}
