import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

const LEAN_FILES = /[\\/](?:lexicon[\\/].*|roles[\\/]rules[\\/].*-rules|model[\\/]role)\.ts$/;
/** What a phrase catches and spares, and what a rule or a role means, is for tests and docs; nobody ships it. */
const EXAMPLES = new Set(['catches', 'spares', 'meaning']);

/**
 * Leaves the example sentences of phrases and the meanings of rules and roles out of what is built, and the line breaks out of
 * the lists of words, whose words may stand on one line as well.
 */
export const shipLean: Plugin = {
  name: 'ship-lean',
  setup(build) {
    build.onLoad({ filter: LEAN_FILES }, async ({ path }) => {
      const file = ts.createSourceFile(path, await readFile(path, 'utf8'), ts.ScriptTarget.Latest, true);
      const { transformed } = ts.transform(file, [leaner]);
      return { contents: ts.createPrinter().printFile(transformed[0] as ts.SourceFile), loader: 'ts' };
    });
  },
};

const leaner: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const visit = (node: ts.Node): ts.Node | undefined => {
    if (ts.isPropertyAssignment(node) && EXAMPLES.has(node.name.getText(file))) return undefined;
    if (ts.isNoSubstitutionTemplateLiteral(node))
      return context.factory.createStringLiteral(node.text.replace(/\s+/g, ' ').trim());
    return ts.visitEachChild(node, visit, context);
  };
  return ts.visitEachChild(file, visit, context);
};
