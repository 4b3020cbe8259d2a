import { type Name, readName } from './read-name.js';
import type { Token } from './read-tokens.js';
import type { Spellings } from './spellings.js';
import { type CompiledLexicon, FUNCTION_WORD, VERB_CUE, WordClass } from './word-classes.js';

/** Every name of a text that is no part of the body (the headline, a caption, the standfirst, the byline). */
export function listNames(
  tokens: readonly Token[],
  text: string,
  lexicon: CompiledLexicon,
  spellings: Spellings,
): [Name, string][] {
  const names: [Name, string][] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!token.isWord || isNoPart(token, lexicon, spellings)) continue;
    const run = readName(tokens, i, lexicon, spellings);
    if (run === null) continue;
    const name = cutName(run, tokens, lexicon, spellings);
    names.push([name, text.slice((tokens[name.from] as Token).start, (tokens[name.to - 1] as Token).end)]);
    i = name.to - 1;
  }
  return names;
}

/** "Ola Brand Calls For New Boats": where all words have capitals, a name ends before the first that is none of a name's. */
function cutName(name: Name, tokens: readonly Token[], lexicon: CompiledLexicon, spellings: Spellings): Name {
  let to = name.from + 1;
  while (to < name.to && !isNoPart(tokens[to] as Token, lexicon, spellings)) to++;
  if (to === name.to) return name;
  const count = tokens.slice(name.from, to).filter(({ isWord }) => isWord).length;
  return { ...name, to, words: name.words.slice(0, count) };
}

/** A verb or a function word with a capital that it has nowhere inside the article's sentences, and that is no given name. */
function isNoPart(
  { form, classes, lower, capitalized }: Token,
  lexicon: CompiledLexicon,
  spellings: Spellings,
): boolean {
  if (!capitalized || (classes & (FUNCTION_WORD | VERB_CUE)) === 0 || (classes & WordClass.particle) !== 0)
    return false;
  const isName = spellings.capital.has(lower) || form.isGivenName;
  return !isName && !lexicon.joiners.has(lower);
}
