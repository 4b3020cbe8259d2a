import type { Token } from 'parse5';

/*
 * The tokens of the fast lane, each kind of one shape. None has a location.
 */

export class PlainTag implements Token.TagToken {
  ackSelfClosing = false;
  readonly location = null;

  constructor(
    readonly type: Token.TagToken['type'],
    readonly tagName: string,
    readonly tagID: Token.TagToken['tagID'],
    readonly selfClosing: boolean,
    readonly attrs: Token.Attribute[],
  ) {}
}

export class PlainAttribute implements Token.Attribute {
  constructor(
    readonly name: string,
    readonly value: string,
  ) {}
}

export class PlainText implements Token.CharacterToken {
  readonly location = null;

  constructor(
    readonly type: Token.CharacterToken['type'],
    readonly chars: string,
  ) {}
}
