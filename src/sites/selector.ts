/** An element as selectors see it. */
export interface SelectableNode {
  /** The tag in lower case; empty for text and comments. */
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly parent: SelectableNode | null;
  readonly firstChild: SelectableNode | null;
  readonly next: SelectableNode | null;
}

/** One element's part of a selector: `div.note[data-kind=tip]`. */
interface Compound {
  readonly tag: string | null;
  readonly classes: readonly string[];
  readonly attributes: readonly { readonly name: string; readonly value: string | null }[];
  /** Whether the part before it has to match the parent (`>`), not any element around. */
  readonly child: boolean;
}

/** A selector without commas, its parts from the outermost in. */
export type Path = readonly Compound[];

/** Most parts of a path: what was matched above an element is kept as the bits of a number. */
const MAX_PARTS = 24;
const NAME = String.raw`-?[\p{L}_][\p{L}\p{N}_-]*`;
const PART = new RegExp(
  String.raw`^(?:(?<tag>\*|${NAME})|\.(?<klass>${NAME})|#(?<id>${NAME})|\[\s*(?<attribute>[\p{L}_][\p{L}\p{N}_:.-]*)\s*(?:=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[\p{L}\p{N}_-]+))\s*)?\])`,
  'u',
);

/** What the selectors of site rules may be made of; for messages. */
export const SUBSET = 'a selector of tags, .classes, #ids, [attr], [attr=value], spaces, ">" and commas';

/** A selector -> its paths; null where it is none, or beyond the subset ({@link SUBSET}). */
export function parseSelector(text: string): readonly Path[] | null {
  const paths: Path[] = [];
  for (let rest = text.trim(); ; ) {
    const found = parsePath(rest);
    if (found === null) return null;
    paths.push(found.path);
    if (found.rest === '') return paths;
    rest = found.rest.slice(1).trimStart();
  }
}

function parsePath(text: string): { path: Path; rest: string } | null {
  const path: Compound[] = [];
  let rest = text;
  let child = false;
  for (;;) {
    const found = parseCompound(rest, child);
    if (found === null || path.length === MAX_PARTS) return null;
    path.push(found.compound);
    const gap = /^\s*(?:>\s*)?/.exec(found.rest)?.[0] ?? '';
    rest = found.rest.slice(gap.length);
    child = gap.includes('>');
    if (!child && (rest === '' || rest.startsWith(','))) return { path, rest };
    if (gap === '') return null;
  }
}

function parseCompound(text: string, child: boolean): { compound: Compound; rest: string } | null {
  let tag: string | null = null;
  const classes: string[] = [];
  const attributes: { name: string; value: string | null }[] = [];
  let rest = text;
  for (let first = true; ; first = false) {
    const groups = PART.exec(rest)?.groups;
    const part = PART.exec(rest)?.[0];
    if (groups === undefined || part === undefined) return first ? null : { compound: { tag, classes, attributes, child }, rest };
    if (groups['tag'] !== undefined) {
      if (!first) return null;
      tag = groups['tag'] === '*' ? null : groups['tag'].toLowerCase();
    } else if (groups['klass'] !== undefined) classes.push(groups['klass']);
    else if (groups['id'] !== undefined) attributes.push({ name: 'id', value: groups['id'] });
    else {
      const value = groups['double'] ?? groups['single'] ?? groups['bare'] ?? null;
      attributes.push({ name: (groups['attribute'] ?? '').toLowerCase(), value });
    }
    rest = rest.slice(part.length);
  }
}

/**
 * Every element of a tree that a path matches, with the indexes of the paths that do, in their order.
 *
 * One walk, without recursion: for each element and path, a number keeps which parts match up to here (`own`) and here
 * or further out (`around`), one bit a part. Cost: elements times paths.
 */
export function matchPaths(root: SelectableNode, paths: readonly Path[]): Map<SelectableNode, number[]> {
  const found = new Map<SelectableNode, number[]>();
  const none: State = { own: paths.map(() => 0), around: paths.map(() => 0) };
  const above = [none];
  for (let node = root.firstChild; node !== null; ) {
    let state = above.at(-1) ?? none;
    if (node.name !== '') {
      state = matchNode(node, paths, state, found);
      if (node.firstChild !== null) {
        above.push(state);
        node = node.firstChild;
        continue;
      }
    }
    while (node !== null && node.next === null) {
      node = node.parent === root ? null : node.parent;
      above.pop();
    }
    node = node?.next ?? null;
  }
  return found;
}

type State = { readonly own: readonly number[]; readonly around: readonly number[] };

function matchNode(
  node: SelectableNode,
  paths: readonly Path[],
  above: State,
  found: Map<SelectableNode, number[]>,
): State {
  const classes = node.attribs['class'];
  const words = classes === undefined ? NO_WORDS : new Set(classes.split(/\s+/));
  const own = paths.map((path, index) => {
    let bits = 0;
    path.forEach((compound, part) => {
      const before = part === 0 ? 1 : ((compound.child ? above.own : above.around)[index] ?? 0) >> (part - 1);
      if ((before & 1) === 1 && matches(node, words, compound)) bits |= 1 << part;
    });
    if ((bits >> (path.length - 1)) & 1) found.set(node, [...(found.get(node) ?? []), index]);
    return bits;
  });
  return { own, around: own.map((bits, index) => bits | (above.around[index] ?? 0)) };
}

const NO_WORDS: ReadonlySet<string> = new Set();

function matches({ name, attribs }: SelectableNode, words: ReadonlySet<string>, compound: Compound): boolean {
  if (compound.tag !== null && compound.tag !== name) return false;
  if (!compound.classes.every((word) => words.has(word))) return false;
  return compound.attributes.every((asked) => {
    const value = Object.hasOwn(attribs, asked.name) ? attribs[asked.name] : undefined;
    return value !== undefined && (asked.value === null || value === asked.value);
  });
}
