import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { tooLarge } from '../limits.js';
import { type Attributes, NO_ATTRIBUTES } from './attributes.js';
import { type Harvest, noteElement } from './harvest.js';
import { HtmlNode } from './node.js';

/** parse5's name for the kinds of nodes: all are of one class. */
export type HtmlNodeMap = TreeAdapterTypeMap<
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode
>;

/** What the tree may grow to. */
export interface TreeLimits {
  /** Nodes in all, text included. */
  readonly maxNodes: number;
  /** Elements open at once. */
  readonly maxDepth: number;
  /** Called at each step of the parse; stops it by throwing. */
  readonly onStep?: () => void;
}

/**
 * The parse5 adapter that grows {@link HtmlNode}s, fills `harvest` and keeps to `limits`.
 *
 * Comments, doctypes and the text of styles are not kept: nothing reads them.
 *
 * @throws {ArticleError} `too-large` out of the parse where a limit is passed. No bound on the input's size can stand
 *   in for this one: the standard's own rules let 14 KB of unclosed formatting elements grow half a million nodes.
 */
export function createTreeAdapter(harvest: Harvest, limits: TreeLimits): TreeAdapter<HtmlNodeMap> {
  let nodes = 0;
  let depth = 0;
  let mode: html.DOCUMENT_MODE = html.DOCUMENT_MODE.NO_QUIRKS;
  const templates = new Map<HtmlNode, HtmlNode>();
  const comment = new HtmlNode('comment', '', NO_ATTRIBUTES, '', false);

  const make = (
    type: HtmlNode['type'],
    name: string,
    attributes: Attributes,
    data: string,
    foreign: boolean,
  ): HtmlNode => {
    nodes += 1;
    limits.onStep?.();
    if (nodes > limits.maxNodes) throw tooLarge('maxNodes', limits.maxNodes, nodes, 'nodes in the page’s tree');
    return new HtmlNode(type, name, attributes, data, foreign);
  };

  return {
    createDocument: () => make('root', '', NO_ATTRIBUTES, '', false),
    createDocumentFragment: () => make('root', '', NO_ATTRIBUTES, '', false),
    createElement(name, namespace, attributes) {
      const type = name === 'script' ? 'script' : name === 'style' ? 'style' : 'tag';
      const foreign = namespace !== html.NS.HTML;
      const node = make(type, name, attributes, '', foreign);
      noteElement(harvest, node);
      return node;
    },
    createCommentNode: () => comment,
    createTextNode: (data) => make('text', '', NO_ATTRIBUTES, data, false),
    appendChild,
    insertBefore,
    setTemplateContent: (template, content) => void templates.set(template, content),
    getTemplateContent: (template) => templates.get(template) ?? template,
    setDocumentType: () => {},
    setDocumentMode: (_document, value) => void (mode = value),
    getDocumentMode: () => mode,
    detachNode,
    insertText(parent, data) {
      limits.onStep?.();
      if (parent.type === 'style') return;
      if (parent.type === 'script') parent.data += data;
      else if (parent.lastChild?.type === 'text') parent.lastChild.data += data;
      else appendChild(parent, make('text', '', NO_ATTRIBUTES, data, false));
    },
    insertTextBefore(parent, data, reference) {
      if (reference.prev?.type === 'text') reference.prev.data += data;
      else insertBefore(parent, make('text', '', NO_ATTRIBUTES, data, false), reference);
    },
    adoptAttributes(node, attributes) {
      const known = new Set(node.attributes.map(({ name }) => name));
      node.attributes = [...node.attributes, ...attributes.filter(({ name }) => !known.has(name))];
    },
    getFirstChild: (node) => node.firstChild,
    getChildNodes: (node) => node.children,
    getParentNode: (node) => node.parent,
    getAttrList: (node) => node.attributes as Token.Attribute[],
    getTagName: (node) => node.name,
    getNamespaceURI: (node) => (node.foreign ? html.NS.SVG : html.NS.HTML),
    getTextNodeContent: (node) => node.data,
    getCommentNodeContent: (node) => node.data,
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is HtmlNode => node.type === 'text',
    isCommentNode: (node): node is HtmlNode => node.type === 'comment',
    isDocumentTypeNode: (_node): _node is HtmlNode => false,
    isElementNode: (node): node is HtmlNode => node.name !== '',
    setNodeSourceCodeLocation: () => {},
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation: () => {},
    onItemPush() {
      depth += 1;
      if (depth > limits.maxDepth) throw tooLarge('maxDepth', limits.maxDepth, depth, 'elements inside each other');
    },
    onItemPop() {
      depth -= 1;
    },
  };
}

function appendChild(parent: HtmlNode, node: HtmlNode): void {
  if (node.type === 'comment') return;
  node.parent = parent;
  node.next = null;
  node.prev = parent.lastChild;
  if (parent.lastChild) parent.lastChild.next = node;
  else parent.firstChild = node;
  parent.lastChild = node;
}

function insertBefore(parent: HtmlNode, node: HtmlNode, reference: HtmlNode): void {
  if (node.type === 'comment') return;
  node.parent = parent;
  node.next = reference;
  node.prev = reference.prev;
  if (reference.prev) reference.prev.next = node;
  else parent.firstChild = node;
  reference.prev = node;
}

function detachNode(node: HtmlNode): void {
  const { parent, prev, next } = node;
  if (!parent) return;
  if (prev) prev.next = next;
  else parent.firstChild = next;
  if (next) next.prev = prev;
  else parent.lastChild = prev;
  node.parent = node.prev = node.next = null;
}
