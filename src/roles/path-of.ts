import type { Container, PageBlocks } from '../blocks/page-blocks.js';

/** Elements around a block that say what it belongs to; `list` stands for every kind of list. */
export enum Landmark {
  article,
  main,
  section,
  aside,
  header,
  form,
  figure,
  table,
  blockquote,
  list,
}
const LANDMARKS = 10;
const LANDMARK_OF_TAG: ReadonlyMap<string, Landmark> = new Map<string, Landmark>([
  ['article', Landmark.article],
  ['main', Landmark.main],
  ['section', Landmark.section],
  ['aside', Landmark.aside],
  ['header', Landmark.header],
  ['form', Landmark.form],
  ['figure', Landmark.figure],
  ['table', Landmark.table],
  ['blockquote', Landmark.blockquote],
  ['ul', Landmark.list],
  ['ol', Landmark.list],
  ['dl', Landmark.list],
  ['menu', Landmark.list],
]);
/** Levels of elements around a block that are read; deeper nesting adds nothing. */
const MAX_LEVELS = 24;

/** What the elements around a block come to. */
export interface BlockPath {
  /** Innermost first, the page's root left out. */
  readonly containers: readonly Container[];
  /** For each {@link Landmark} how many levels above the block it stands, from 1; 0 where it does not. */
  readonly landmarks: Uint8Array;
}

/** The containers around the blocks of a page, each path read once. */
export class Paths {
  private readonly known: (BlockPath | undefined)[] = [];

  constructor(private readonly page: PageBlocks) {}

  /** The path of the blocks that stand right in a container. */
  of(container: number): BlockPath {
    return (this.known[container] ??= readPath(this.page, container));
  }
}

function readPath(page: PageBlocks, container: number): BlockPath {
  const containers: Container[] = [];
  const landmarks = new Uint8Array(LANDMARKS);
  let at = page.containers[container];
  while (at !== undefined && at.parent >= 0 && containers.length < MAX_LEVELS) {
    containers.push(at);
    const landmark = LANDMARK_OF_TAG.get(at.tag);
    if (landmark !== undefined && landmarks[landmark] === 0) landmarks[landmark] = containers.length;
    at = page.containers[at.parent];
  }
  // A copy stays young; see docs/architecture.md, "Young and old".
  return { containers: containers.slice(), landmarks };
}
