import type { HtmlNode } from '../html/node.js';
import { splitClassTokens } from '../text/class-tokens.js';
import { isHidden } from './element-kinds.js';
import { Container } from './page-blocks.js';

/** Text blocks at least this long (UTF-16 units) and mostly unlinked count as prose. */
const PROSE_CHARS = 80;
const PROSE_LINK_SHARE = 0.4;
const NO_TOKENS: readonly string[] = [];

/** The containers of a page as the walk opens and closes them; the innermost open one is `current`. */
export class ContainerStack {
  readonly all: Container[] = [];
  current: Container;
  private readonly tokenCache = new Map<string, readonly string[]>();

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
  count(chars: number, linkChars: number): void {
    this.current.chars += chars;
    this.current.linkChars += linkChars;
    this.current.texts += 1;
    if (chars >= PROSE_CHARS && linkChars < PROSE_LINK_SHARE * chars) this.current.proseChars += chars;
  }

  /** The words of an element's class, id, role and the like. */
  tokensOf({ attribs }: HtmlNode): readonly string[] {
    const { class: classes = '', id = '', role = '' } = attribs;
    const component = attribs['data-component'] ?? attribs['data-testid'] ?? attribs['data-type'] ?? '';
    const others = id === '' && role === '' && component === '' ? '' : ` ${id} ${role} ${component}`;
    if (classes === '' && others === '') return NO_TOKENS;
    const names = others === '' ? classes : classes + others;
    let tokens = this.tokenCache.get(names);
    if (tokens === undefined) {
      tokens = splitClassTokens(names);
      this.tokenCache.set(names, tokens);
    }
    return tokens;
  }

  private make(node: HtmlNode, outer: Container | null, next: number): Container {
    const container = new Container(
      this.all.length,
      outer?.index ?? -1,
      (outer?.depth ?? -1) + 1,
      node.name,
      node,
      this.tokensOf(node),
      (outer?.hidden ?? false) || isHidden(node),
      next,
    );
    this.all.push(container);
    return container;
  }
}
