import type { ChildNode, Document } from 'domhandler';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

/** Elements that stand in a line of text; all others end the paragraph before them and after them. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn del em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** What the scored texts leave out, as they do of our own articles: code, and what stands under pictures. */
const SKIPPED = new Set(['script', 'style', 'template', 'head', 'noscript', 'svg', 'math', 'figcaption', 'iframe']);
/** Elements whose inner blocks become the lines of one paragraph. */
const GROUPS = new Set(['ul', 'ol', 'dl', 'table']);
/** Elements inside a group that begin a line. */
const LINES = new Set(['li', 'dt', 'dd', 'tr']);

/**
 * The text of a peer's HTML, a string for each paragraph: text up to the next element that is not inline; a list is one
 * paragraph with a line for each item, a table one with a line for each row; a single `br` is a space, two are a new
 * paragraph; white space collapsed, NFC; captions left out. The same choices as for our own articles
 * (docs/benchmarks.md), so that one scorer can read both.
 */
export function readHtmlText(html: string): string[] {
  return new Reader().read(parse(html, { treeAdapter: adapter }));
}

class Reader {
  private readonly paragraphs: string[] = [];
  private lines: string[] = [];
  private line = '';
  private breaks = 0;
  private groups = 0;

  read(root: Document): string[] {
    let node: ChildNode | null = root.firstChild as ChildNode | null;
    while (node !== null) {
      const inner: ChildNode | null = this.open(node);
      if (inner !== null) {
        node = inner;
        continue;
      }
      this.close(node);
      while (node.nextSibling === null) {
        const parent: ChildNode | null = node.parent as ChildNode | null;
        if (parent === null || parent === (root as unknown)) return this.finish();
        this.close(parent);
        node = parent;
      }
      node = node.nextSibling as ChildNode;
    }
    return this.finish();
  }

  private finish(): string[] {
    this.endParagraph();
    return this.paragraphs;
  }

  /** On the way down; the first child where it is to be read. */
  private open(node: ChildNode): ChildNode | null {
    if (node.type === 'text') {
      if (node.data.trim() !== '') this.breaks = 0;
      this.line += node.data;
      return null;
    }
    if (!('name' in node) || !('children' in node) || SKIPPED.has(node.name)) return null;
    if (node.name === 'br') this.addBreak();
    else if (!INLINE.has(node.name)) this.breakAt(node.name);
    if (GROUPS.has(node.name)) this.groups += 1;
    return node.firstChild as ChildNode | null;
  }

  private close(node: ChildNode): void {
    if (!('name' in node) || SKIPPED.has(node.name) || node.name === 'br' || INLINE.has(node.name)) return;
    if (GROUPS.has(node.name)) this.groups -= 1;
    this.breakAt(node.name);
  }

  private addBreak(): void {
    this.breaks += 1;
    this.line += ' ';
    if (this.breaks > 1 && this.groups === 0) this.endParagraph();
  }

  private breakAt(name: string): void {
    if (this.groups === 0) this.endParagraph();
    else if (LINES.has(name)) this.endLine();
    else this.line += ' ';
  }

  private endLine(): void {
    const text = this.line.replace(/\s+/g, ' ').trim().normalize('NFC');
    if (text !== '') this.lines.push(text);
    this.line = '';
    this.breaks = 0;
  }

  private endParagraph(): void {
    this.endLine();
    if (this.lines.length > 0) this.paragraphs.push(this.lines.join('\n'));
    this.lines = [];
  }
}
