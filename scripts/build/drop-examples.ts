import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

const RULE_FILES = /[\\/](?:lexicon[\\/].*-phrases|roles[\\/]rules[\\/].*-rules|model[\\/]role)\.ts$/;
/** What a phrase catches and spares, and what a rule or a role means, is for tests and docs; nobody ships it. */
const EXAMPLES = new Set(['catches', 'spares', 'meaning']);

/** Leaves the example sentences of phrases and the meanings of rules and roles out of what is built. */
export const dropExamples: Plugin = {
  name: 'drop-examples',
  setup(build) {
    build.onLoad({ filter: RULE_FILES }, async ({ path }) => {
      const file = ts.createSourceFile(path, await readFile(path, 'utf8'), ts.ScriptTarget.Latest, true);
      const { transformed } = ts.transform(file, [withoutExamples]);
      return { contents: ts.createPrinter().printFile(transformed[0] as ts.SourceFile), loader: 'ts' };
    });
  },
};

const withoutExamples: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const visit = (node: ts.Node): ts.Node | undefined =>
    ts.isPropertyAssignment(node) && EXAMPLES.has(node.name.getText(file))
      ? undefined
      : ts.visitEachChild(node, visit, context);
  return ts.visitEachChild(file, visit, context);
};
