import { html, type Token } from 'parse5';
import { FORMATTING_ELEMENTS } from './attributes.js';

/** What a tag is by its name. */
export class TagKind {
  /** parse5's number of it. */
  readonly id: Token.TagToken['tagID'];
  /** Whether its elements keep all of their attributes. */
  readonly keepsAll: boolean;

  constructor(readonly name: string) {
    this.id = html.getTagID(name);
    this.keepsAll = FORMATTING_ELEMENTS.has(name);
  }
}
