import { InsertionMode, Parser, type Token, TokenizerMode, type TreeAdapter } from 'parse5';
import { EMBED_ELEMENTS, MEDIA_ELEMENTS } from './elements.js';
import type { HtmlNode } from './node.js';
import type { Places, TextPlace } from './places.js';
import type { HtmlNodeMap } from './tree-adapter.js';

/**
 * parse5's parser, telling `places` where the text comes from that it inserts, and which tag made an element.
 *
 * Tokens come in the order of the input, and after each tag the tokenizer stands at its end; so the text that follows
 * begins there, and each further piece of text where the one before it ended. parse5's own locations cost more than
 * all the rest of the parse. A token of text carries its place in the field of its location, which is unused without them.
 */
export class PlacingParser extends Parser<HtmlNodeMap> {
  /** Where the next token begins. */
  private next = 0;
  /** The tag that was handled last, and where it begins. */
  private tag: Token.Token | null = null;
  private tagStart = 0;
  /** The text node that was made, or made longer, last. */
  private text: HtmlNode | null = null;

  constructor(
    adapter: TreeAdapter<HtmlNodeMap>,
    private readonly places: Places,
  ) {
    super({ treeAdapter: adapter, scriptingEnabled: false });
    this.treeAdapter = {
      ...adapter,
      createElement: (name, namespace, attributes) => {
        const node = adapter.createElement(name, namespace, attributes);
        if (name in MEDIA_ELEMENTS || EMBED_ELEMENTS.has(name)) places.noteTag(node, this.tagStart, this.next);
        return node;
      },
      insertText: (parent, data) => {
        adapter.insertText(parent, data);
        this.text = parent.type === 'script' || parent.type === 'style' ? null : parent.lastChild;
      },
      insertTextBefore: (parent, data, reference) => {
        adapter.insertTextBefore(parent, data, reference);
        this.text = reference.prev;
      },
    };
  }

  override onStartTag(token: Token.TagToken): void {
    this.passTag(token);
    super.onStartTag(token);
  }

  override onEndTag(token: Token.TagToken): void {
    this.passTag(token);
    super.onEndTag(token);
  }

  override onComment(token: Token.CommentToken): void {
    this.passTag(token);
    super.onComment(token);
  }

  override onDoctype(token: Token.DoctypeToken): void {
    this.passTag(token);
    super.onDoctype(token);
  }

  override onCharacter(token: Token.CharacterToken): void {
    this.passText(token);
    super.onCharacter(token);
  }

  override onNullCharacter(token: Token.CharacterToken): void {
    this.passText(token);
    super.onNullCharacter(token);
  }

  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.passText(token);
    // The line break behind `<pre>`, which is about to be dropped.
    if (this.skipNextNewLine && token.chars.startsWith('\n')) {
      const place = readPlace(token);
      keepPlace(token, { ...place, source: this.places.follow(place, '\n') });
    }
    super.onWhitespaceCharacter(token);
  }

  override _insertCharacters(token: Token.CharacterToken): void {
    const place = readPlace(token);
    // parse5 looks through all siblings for the text whose location it has.
    token.location = null;
    super._insertCharacters(token);
    keepPlace(token, place);
    const { text } = this;
    if (text?.type !== 'text') return;
    this.places.noteText(text, text.data.length - token.chars.length, place);
  }

  private passTag(token: Token.Token): void {
    // A token that comes again, in another mode of insertion, has been passed.
    if (token === this.tag) return;
    this.tag = token;
    this.tagStart = this.next;
    this.next = this.tokenizer.preprocessor.offset + 1;
  }

  private passText(token: Token.CharacterToken): void {
    if (token.location !== null) return;
    const { chars } = token;
    const { places, next } = this;
    const literal = this.insertionMode === InsertionMode.TEXT || this.tokenizer.state === TokenizerMode.PLAINTEXT;
    const plain = places.html.startsWith(chars, next) && (literal || !chars.includes('&'));
    const place: TextPlace = { source: next, writing: plain ? 'plain' : literal ? 'literal' : 'references' };
    keepPlace(token, place);
    this.next = plain ? next + chars.length : places.follow(place, chars);
  }
}

function keepPlace(token: Token.CharacterToken, place: TextPlace): void {
  (token as { location: unknown }).location = place;
}

function readPlace(token: Token.CharacterToken): TextPlace {
  return token.location as unknown as TextPlace;
}
