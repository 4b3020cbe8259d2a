import { type Name, readName } from './read-name.js';
import type { Spellings } from './read-spellings.js';
import type { Token } from './read-tokens.js';
import type { CompiledLexicon } from './word-classes.js';

/** Every name of a text that is no part of the body (a caption, the standfirst, the byline). */
export function listNames(
  tokens: readonly Token[],
  text: string,
  lexicon: CompiledLexicon,
  spellings: Spellings,
): [Name, string][] {
  const names: [Name, string][] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!(tokens[i] as Token).isWord) continue;
    const name = readName(tokens, i, lexicon, spellings);
    if (name === null) continue;
    names.push([name, text.slice((tokens[name.from] as Token).start, (tokens[name.to - 1] as Token).end)]);
    i = name.to - 1;
  }
  return names;
}
