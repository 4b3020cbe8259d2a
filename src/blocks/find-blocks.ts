import { isCustomElement, MEDIA_ELEMENTS, PREFORMATTED_ELEMENTS } from '../html/elements.js';
import { findNextOutside, type HtmlNode } from '../html/node.js';
import { normalizeRun } from '../text/clean-text.js';
import { ContainerStack } from './container-stack.js';
import {
  fillsHeading,
  firstText,
  firstTextNode,
  isBareReading,
  isHidden,
  isUnseen,
  KINDS,
  LINE_ELEMENTS,
  MARK_TYPES,
} from './element-kinds.js';
import { BlockMedia, EmbedBlock, MediaBlock, type PageBlock, type PageBlocks, TextBlock } from './page-blocks.js';
import { TextRun } from './text-run.js';

/** A label for screen readers is no longer than this, in UTF-16 units. */
const LABEL_CHARS = 120;

/**
 * The only walk over the tree: a document -> its blocks in reading order and the containers around them.
 *
 *     <div class="box"><h2>Late <b>bus</b></h2>It came.<br><br>It went.<img></div>
 *     containers  div[0..4)  h2[0..1)
 *     blocks      h2 "Late bus" (strong 5..8)   div "It came."   div "It went."   media
 *
 * Iterative and linear; nothing is changed. Text that is hidden by the element around it keeps a record with `hidden`;
 * hidden pieces inside a line are left out, labels for screen readers listed apart.
 *
 * @param keepsPieces whether text blocks name the text nodes that they come from
 */
export function findBlocks(document: HtmlNode, keepsPieces = false): PageBlocks {
  return new Walk(document, keepsPieces).run();
}

class Walk {
  private readonly blocks: PageBlock[] = [];
  private readonly containers: ContainerStack;
  private readonly labels: TextBlock[] = [];
  private readonly line: TextRun;
  private loose = false;
  private preformatted = 0;

  constructor(
    private readonly root: HtmlNode,
    private readonly keepsPieces: boolean,
  ) {
    this.line = new TextRun(keepsPieces);
    this.containers = new ContainerStack(root);
  }

  run(): PageBlocks {
    let node = this.root.firstChild;
    while (node) {
      if (this.enter(node) && node.firstChild) {
        node = node.firstChild;
        continue;
      }
      this.leave(node);
      while (!node.next) {
        node = node.parent as HtmlNode;
        if (node === this.root) {
          this.containers.close(this.blocks.length);
          return this.result();
        }
        this.leave(node);
      }
      node = node.next;
    }
    this.containers.close(this.blocks.length);
    return this.result();
  }

  private result(): PageBlocks {
    const { all: containers, wordListCount: wordLists } = this.containers;
    return { blocks: this.blocks, containers, wordLists, labels: this.labels };
  }

  /** Handles a node on the way down; answers whether its children are to be walked. */
  private enter(node: HtmlNode): boolean {
    if (node.type === 'text') {
      this.readText(node);
      return false;
    }
    if (node.type !== 'tag' || node.foreign) return false;
    switch (KINDS.get(node.name)) {
      case 'skipped':
        return false;
      case 'inline':
        if (isSourceLine(node)) break;
        return !isBareReading(node) && this.enterInline(node);
      case 'media':
        this.addMedia(node);
        return false;
      case 'embed':
        this.addEmbed(node);
        return false;
      case 'noscript':
        return this.isLazyImage(node) || isUnclosed(node);
      case 'br':
        this.line.breakLine();
        return false;
      case 'hr':
        this.flush();
        return false;
      case undefined:
        if (isPartOfLine(node, this.containers.current.tag)) return this.enterInline(node);
    }
    this.enterContainer(node);
    return true;
  }

  private leave(node: HtmlNode): void {
    if (node.type !== 'tag') return;
    if (node === this.containers.current.node) {
      this.flush();
      this.containers.close(this.blocks.length);
      if (PREFORMATTED_ELEMENTS.has(node.name)) this.preformatted -= 1;
      this.loose = true;
      return;
    }
    this.line.closeMark(node);
    this.line.closeWrapper(node);
    if (node.name === 'a' || node.get('class') !== undefined) this.line.markSeam(node.name === 'a');
  }

  private readText(node: HtmlNode): void {
    if (this.preformatted > 0) {
      this.line.appendVerbatim(node);
      return;
    }
    if (this.line.isNewParagraph(node.data) && node.data.trim() !== '') {
      this.flush();
      this.loose = true;
    }
    this.line.append(node);
  }

  private enterInline(node: HtmlNode): boolean {
    const classes = node.get('class');
    const href = node.get('href');
    if (isHidden(node)) return false;
    if (isUnseen(node)) {
      this.addLabel(node);
      return false;
    }
    if (this.line.isNewParagraph(firstText(node)) && node.firstChild !== null) {
      this.flush();
      this.loose = true;
    }
    const type = MARK_TYPES.get(node.name);
    if (type === 'link' || classes !== undefined) this.line.bridge(type === 'link', firstText(node));
    if (type !== undefined) this.line.openMark(node, type, href);
    if (classes !== undefined) this.line.openWrapper(node);
    return true;
  }

  private enterContainer(node: HtmlNode): void {
    this.flush();
    this.loose = false;
    if (PREFORMATTED_ELEMENTS.has(node.name)) this.preformatted += 1;
    this.containers.open(node, this.blocks.length);
  }

  /** A picture that a script would load stands in `noscript` for the others; any other text there is a warning. */
  private isLazyImage(node: HtmlNode): boolean {
    const first = node.firstChild?.type === 'text' ? node.firstChild.next : node.firstChild;
    return first !== null && first !== undefined && (first.name in MEDIA_ELEMENTS || first.name === 'picture');
  }

  private addMedia(node: HtmlNode): void {
    const kind = MEDIA_ELEMENTS[node.name] ?? 'image';
    const { index, hidden } = this.containers.current;
    this.blocks.push(new MediaBlock(this.blocks.length, index, hidden, new BlockMedia(kind, node)));
  }

  private addEmbed(node: HtmlNode): void {
    this.flush();
    const { index, hidden } = this.containers.current;
    this.blocks.push(new EmbedBlock(this.blocks.length, index, hidden, node));
  }

  private addLabel(element: HtmlNode): void {
    const node = firstTextNode(element);
    const text = node === null ? '' : normalizeRun(node.data).trim();
    if (node === null || text === '' || text.length > LABEL_CHARS) return;
    const pieces = this.keepsPieces ? [{ at: 0, node, verbatim: false }] : [];
    const { index } = this.containers.current;
    this.labels.push(new TextBlock(this.blocks.length, index, true, text, NONE, 0, 0, NONE, false, false, pieces));
  }

  private flush(): void {
    const run = this.line.finish();
    if (run === null) return;
    const { text, marks, linkChars, strongChars, wrapper, pieces } = run;
    const { index, hidden } = this.containers.current;
    this.blocks.push(
      new TextBlock(
        this.blocks.length,
        index,
        hidden,
        text,
        marks,
        linkChars,
        strongChars,
        wrapper === null ? NONE : this.containers.wordsOf(wrapper).tokens,
        this.loose,
        this.preformatted > 0,
        pieces,
      ),
    );
    this.containers.count(text, linkChars);
  }
}

const NONE: readonly never[] = [];

/** Whether an element that is neither known as inline nor as a block is a part of the line in an element of that tag. */
function isPartOfLine(node: HtmlNode, tag: string): boolean {
  return LINE_ELEMENTS.has(tag) && (isCustomElement(node.name) || node.name === 'picture' || fillsHeading(node));
}

/** Whether a `cite` is a line of its own: the source of the block quotation that it stands in. */
function isSourceLine({ name, parent }: HtmlNode): boolean {
  return name === 'cite' && parent?.name === 'blockquote';
}

/** Whether a `noscript` holds what makes no sense in one: its end got lost among elements left open, and the page stands inside. */
function isUnclosed(noscript: HtmlNode): boolean {
  for (let at = noscript.firstChild; at !== null; at = at.firstChild ?? findNextOutside(at, noscript))
    if (at.type === 'script' || at.name === 'noscript') return true;
  return false;
}
