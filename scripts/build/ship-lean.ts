import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

const SOURCE_FILES = /[\\/]src[\\/].*\.ts$/;
const LEAN_FILES = /[\\/](?:lexicon[\\/].*|roles[\\/]rules[\\/].*-rules|model[\\/]role)\.ts$/;
/** What a phrase catches and spares, and what a rule or a role means, is for tests and docs; nobody ships it. */
const EXAMPLES = new Set(['catches', 'spares', 'meaning']);

/**
 * Leaves the example sentences of phrases and the meanings of rules and roles out of what is built, and the line breaks out of
 * the lists of words, whose words may stand on one line as well.
 *
 * What is beyond Latin-1 it writes as escapes. esbuild does so in strings, but not in patterns, and one such character is
 * enough for V8 to hold the text of a file in two bytes a character for as long as the program runs.
 */
export const shipLean: Plugin = {
  name: 'ship-lean',
  setup(build) {
    build.onLoad({ filter: SOURCE_FILES }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { contents: escapeBeyondLatin(LEAN_FILES.test(path) ? leaveOut(path, text) : text), loader: 'ts' };
    });
  },
};

function leaveOut(path: string, text: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const { transformed } = ts.transform(file, [leaner]);
  return ts.createPrinter().printFile(transformed[0] as ts.SourceFile);
}

/** Holds in strings and patterns alike; a raw template has to be a pattern's source. */
function escapeBeyondLatin(text: string): string {
  return text.replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Words that end alike stand side by side, which packs better: the order of a list of words means nothing, that of phrases may. */
function packWords(list: string): string {
  if (/[;|,]/.test(list)) return list.replace(/\s+/g, ' ').trim();
  const words = new Set(list.trim().split(/\s+/));
  return [...words]
    .map((word) => [[...word].reverse().join(''), word] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, word]) => word)
    .join(' ');
}

const leaner: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const visit = (node: ts.Node): ts.Node | undefined => {
    if (ts.isPropertyAssignment(node) && EXAMPLES.has(node.name.getText(file))) return undefined;
    if (ts.isNoSubstitutionTemplateLiteral(node)) return context.factory.createStringLiteral(packWords(node.text));
    return ts.visitEachChild(node, visit, context);
  };
  return ts.visitEachChild(file, visit, context);
};
