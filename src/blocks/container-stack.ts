import { HEADING_LEVELS } from '../html/elements.js';
import type { HtmlNode } from '../html/node.js';
import { kindsOf } from '../lexicon/container-words.js';
import { splitClassTokens } from '../text/class-tokens.js';
import { isProse } from '../text/is-prose.js';
import { isHidden } from './element-kinds.js';
import { Container } from './page-blocks.js';

/** The words of a class attribute and the like, as all elements with the same one share them. */
export class WordList {
  constructor(
    /** From 1; 0 for the empty list. */
    readonly number: number,
    readonly tokens: readonly string[],
    readonly kinds: number,
  ) {}
}
const NO_WORDS = new WordList(0, [], 0);

/** The containers of a page as the walk opens and closes them; the innermost open one is `current`. */
export class ContainerStack {
  readonly all: Container[] = [];
  current: Container;
  private readonly wordLists = new Map<string, WordList>();

  constructor(root: HtmlNode) {
    this.current = this.make(root, null, 0);
  }

  /** Opens a container whose first block is the `next` one. */
  open(node: HtmlNode, next: number): void {
    this.current = this.make(node, this.current, next);
  }

  /** Closes the current container before the `next` block. */
  close(next: number): void {
    const closed = this.current;
    closed.end = next;
    const outer = this.all[closed.parent];
    if (outer === undefined) return;
    outer.chars += closed.chars;
    outer.linkChars += closed.linkChars;
    outer.texts += closed.texts;
    outer.proseChars += closed.proseChars;
    this.current = outer;
  }

  /** Counts a text block of the current container. */
  count(text: string, linkChars: number): void {
    this.current.chars += text.length;
    this.current.linkChars += linkChars;
    this.current.texts += 1;
    if (isProse(text, linkChars)) this.current.proseChars += text.length;
  }

  /** How many lists of class words there are, the empty one among them. */
  get wordListCount(): number {
    return this.wordLists.size + 1;
  }

  /** The words of an element's class, id, role and the like. */
  wordsOf(node: HtmlNode): WordList {
    if (node.attributes.length === 0) return NO_WORDS;
    const classes = node.get('class') ?? '';
    // A heading's id is a place to link to, in the words of the heading.
    const id = node.name in HEADING_LEVELS ? '' : (node.get('id') ?? '');
    const role = node.get('role') ?? '';
    const component = node.get('data-component') ?? node.get('data-testid') ?? node.get('data-type') ?? '';
    const others = id === '' && role === '' && component === '' ? '' : ` ${id} ${role} ${component}`;
    if (classes === '' && others === '') return NO_WORDS;
    const names = others === '' ? classes : classes + others;
    let words = this.wordLists.get(names);
    if (words === undefined) {
      const tokens = splitClassTokens(names);
      words = new WordList(this.wordLists.size + 1, tokens, kindsOf(tokens));
      this.wordLists.set(names, words);
    }
    return words;
  }

  private make(node: HtmlNode, outer: Container | null, next: number): Container {
    const words = this.wordsOf(node);
    const container = new Container(
      this.all.length,
      outer?.index ?? -1,
      (outer?.depth ?? -1) + 1,
      node.name,
      node,
      words.tokens,
      words.number,
      words.kinds,
      (outer?.hidden ?? false) || isHidden(node),
      next,
    );
    this.all.push(container);
    return container;
  }
}
