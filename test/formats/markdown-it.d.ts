/** As much of markdown-it as the tests use: a Markdown parser that is not ours. */
declare module 'markdown-it' {
  export interface Token {
    readonly type: string;
    readonly content: string;
    readonly level: number;
    readonly children: readonly Token[] | null;
  }
  export default class MarkdownIt {
    constructor(options?: { readonly html?: boolean });
    parse(markdown: string, env: object): Token[];
    render(markdown: string): string;
  }
}
