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
    if (!token.isWord || (token.classes & LINKS) !== 0) continue;
    const run = readName(tokens, i, lexicon, spellings);
    if (run === null) continue;
    const name = cutName(run, tokens, lexicon);
    names.push([name, text.slice((tokens[name.from] as Token).start, (tokens[name.to - 1] as Token).end)]);
    i = name.to - 1;
  }
  return names;
}

const LINKS = WordClass.preposition | WordClass.conjunction;

/** "Ola Brand Calls For New Boats": where all words have capitals, a name ends before the first that is none of a name's. */
function cutName(name: Name, tokens: readonly Token[], lexicon: CompiledLexicon): Name {
  let to = name.from + 1;
  while (to < name.to && !isNoPart(tokens[to] as Token, lexicon)) to++;
  if (to === name.to) return name;
  const count = tokens.slice(name.from, to).filter(({ isWord }) => isWord).length;
  return { ...name, to, words: name.words.slice(0, count) };
}

function isNoPart({ classes, lower, capitalized }: Token, { joiners }: CompiledLexicon): boolean {
  return (
    capitalized &&
    (classes & (FUNCTION_WORD | VERB_CUE)) !== 0 &&
    (classes & WordClass.particle) === 0 &&
    !joiners.has(lower)
  );
}
