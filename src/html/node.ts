import type { AttributeName, Attributes } from './attributes.js';

/**
 * A node of the page's tree, in the shape that domhandler's readers know (`type`, `name`, `attribs`, `data`, `parent`,
 * `prev`, `next`, `firstChild`, `lastChild`, `children`).
 *
 * All nodes are of one class with all fields set at once, so that the engine sees one shape. Children are a linked
 * list: every move that the HTML standard asks of a parser costs the same however many siblings there are.
 *
 *     parent
 *       firstChild <-> next <-> lastChild
 */
export class HtmlNode {
  parent: HtmlNode | null = null;
  prev: HtmlNode | null = null;
  next: HtmlNode | null = null;
  firstChild: HtmlNode | null = null;
  lastChild: HtmlNode | null = null;

  constructor(
    readonly type: 'root' | 'tag' | 'script' | 'style' | 'text' | 'comment',
    /** The tag name in lower case; empty for text, comments and the root. */
    readonly name: string,
    public attributes: Attributes,
    /** The text of a text node; of a script, its source where it may hold data. */
    public data: string,
    /** Whether the element stands outside the HTML namespace (SVG, MathML). */
    readonly foreign: boolean,
  ) {}

  /** The value of an attribute; undefined where the element does not have it. */
  get(name: AttributeName): string | undefined {
    const { attributes } = this;
    // Elements have few attributes. As properties of an object they would give each page some hundred shapes of objects, and
    // the engine forgets where a property of so many stands.
    for (let i = 0; i < attributes.length; i++) {
      const attribute = attributes[i] as Attributes[number];
      if (attribute.name === name) return attribute.value;
    }
    return undefined;
  }

  /** The attributes by their names, made anew at each call. */
  get attribs(): Record<string, string> {
    return Object.fromEntries(this.attributes.map(({ name, value }) => [name, value]));
  }

  /** The children as an array, made anew at each call. */
  get children(): HtmlNode[] {
    const list: HtmlNode[] = [];
    for (let child = this.firstChild; child; child = child.next) list.push(child);
    return list;
  }
}

/** The next node in document order that is not inside `node`, within `root`; null at the end. */
export function findNextOutside(node: HtmlNode, root: HtmlNode): HtmlNode | null {
  for (let n: HtmlNode | null = node; n && n !== root; n = n.parent) if (n.next) return n.next;
  return null;
}

/** Most nodes that are looked at for one inside another: bylines, author boxes and entries of live blogs are small. */
const MAX_INSIDE = 200;

/** The first element in document order that passes, `root` itself or one inside it; null where none of the first nodes does. */
export function findInside(root: HtmlNode, passes: (node: HtmlNode) => boolean): HtmlNode | null {
  let node: HtmlNode | null = root;
  for (let seen = 0; node && seen < MAX_INSIDE; seen++) {
    if (node.type === 'tag' && passes(node)) return node;
    node = node.firstChild ?? findNextOutside(node, root);
  }
  return null;
}

/** All text inside a node, in document order, scripts and styles left out. Iterative: depth costs no stack. */
export function readNodeText(root: HtmlNode): string {
  let text = '';
  let node: HtmlNode | null = root;
  while (node) {
    if (node.type === 'text') text += node.data;
    const skip: boolean = node.type === 'script' || node.type === 'style' || node.name === 'template';
    node = (!skip && node.firstChild) || (node === root ? null : findNextOutside(node, root));
  }
  return text;
}
