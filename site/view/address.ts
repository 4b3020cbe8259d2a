/** The parts of the view that an address can open. */
export const VIEWS = ['article', 'blocks', 'json'] as const;
/** The name of a part of the view. */
export type View = (typeof VIEWS)[number];

/** What an address points at: a view, and in it a block or a quotation by number. */
export interface Target {
  /** The example of the playground; null for a page that was pasted, and in a report. */
  readonly page: string | null;
  readonly view: View | null;
  /** The id of the element; null for the whole view. */
  readonly id: string | null;
}

const ADDRESS = /^#?(?:([a-z][a-z-]{0,40})\/)?(?:(article|blocks|json)|(block|quotation)-(\d{1,6}))$/;
const PAGE_ALONE = /^#?([a-z][a-z-]{0,40})\/$/;
const VIEW_OF = { block: 'blocks', quotation: 'article' } as const;

/**
 * The target of a fragment such as `#harbour-bridge/block-12`; all null where it is none of ours.
 *
 * ```
 * #harbour-bridge/block-12
 *  page           what  number
 * ```
 */
export function readAddress(hash: string): Target {
  const alone = PAGE_ALONE.exec(hash);
  if (alone) return { page: alone[1] ?? null, view: null, id: null };
  const [, page = null, view, what, number] = ADDRESS.exec(hash) ?? [];
  if (view !== undefined) return { page, view: view as View, id: null };
  if (what === 'block' || what === 'quotation') return { page, view: VIEW_OF[what], id: `${what}-${number}` };
  return { page: null, view: null, id: null };
}

/** The fragment that leads to an element or a view of a page. */
export function writeAddress(page: string | null, what: string): string {
  return page === null ? `#${what}` : `#${page}/${what}`;
}
