import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { inlineNumbers } from './inline-numbers.js';
import { orderLabels } from './order-labels.js';
import { packGate } from './pack-gate.js';
import { listWords, packCyrillic, packWords } from './pack-words.js';
import { shareWords, type WordList } from './share-words.js';

/** The function of src/lexicon that makes a list of words of the packed one. */
const UNPACK = 'unpackWords';
const UNPACK_FILE = 'lexicon/unpack-words.ts';
/** The function beside it for a list in Cyrillic letters. */
const UNPACK_CYRILLIC = 'unpackCyrillic';
/** Small Cyrillic letters and what parts words; escapes would make six characters of each. */
const CYRILLIC_LIST = /^[\s|;\u0430-\u045f]{8,}$/;
const SOURCE_FILES = /[\\/]src[\\/].*\.ts$/;
const PHRASE_FILES = /-phrases\.ts$/;
const LEAN_FILES = /[\\/](?:lexicon[\\/].*|roles[\\/]rules[\\/].*-rules|model[\\/]role)\.ts$/;
/** What a phrase catches and spares, and what a rule or a role means, is for tests and docs; nobody ships it. */
const EXAMPLES = new Set(['catches', 'spares', 'meaning']);

/**
 * Leaves the example sentences of phrases and the meanings of rules and roles out of what is built, and packs the lists
 * of words (`packWords`, `shareWords`, `packCyrillic`). Of the words that open the gate to a phrase it keeps their first letters,
 * or no more than where they stand in the pattern (`packGate`); labels that are alike it writes side by side (`orderLabels`).
 * Constants that are numbers are written where they are used (`inlineNumbers`).
 *
 * What is beyond Latin-1 it writes as escapes. esbuild does so in strings, but not in patterns, and one such character is
 * enough for V8 to hold the text of a file in two bytes a character for as long as the program runs.
 */
export const shipLean: Plugin = {
  name: 'ship-lean',
  setup(build) {
    build.onLoad({ filter: SOURCE_FILES }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { contents: escapeBeyondLatin(makeLean(path, text)), loader: 'ts' };
    });
  },
};

function makeLean(path: string, text: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const steps = [inlineNumbers];
  if (LEAN_FILES.test(path)) steps.push(leaner);
  if (PHRASE_FILES.test(path)) steps.push(phrasePacker);
  const { transformed } = ts.transform(file, steps);
  const lean = ts.createPrinter().printFile(transformed[0] as ts.SourceFile);
  const source = path.slice(0, path.search(/src[\\/](?:lexicon|roles|model)[\\/]/) + 'src/'.length);
  const used = [UNPACK, UNPACK_CYRILLIC].filter((name) => lean.includes(`${name}(`));
  return used.length > 0 && !path.endsWith(UNPACK_FILE.slice(UNPACK_FILE.indexOf('/')))
    ? `import { ${used.join(', ')} } from ${JSON.stringify(source + UNPACK_FILE)};\n${lean}`
    : lean;
}

/** Holds in strings and patterns alike; a raw template has to be a pattern's source. */
function escapeBeyondLatin(text: string): string {
  return text.replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Packs the lists of words of a file; of any other list the line breaks go. */
const leaner: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const nodes: ts.Node[] = [];
  const lists: (readonly string[])[] = [];
  const collect = (node: ts.Node): void => {
    const words = ts.isNoSubstitutionTemplateLiteral(node) ? listWords(node.text) : null;
    if (words !== null && !CYRILLIC_LIST.test(words.join(' '))) {
      nodes.push(node);
      lists.push(words);
    }
    ts.forEachChild(node, collect);
  };
  collect(file);
  const shared = shareWords(lists);
  const visit = (node: ts.Node): ts.Node | undefined => {
    if (ts.isPropertyAssignment(node) && EXAMPLES.has(node.name.getText(file))) return undefined;
    if (!ts.isNoSubstitutionTemplateLiteral(node) && !ts.isStringLiteral(node))
      return ts.visitEachChild(node, visit, context);
    const list = shared.lists[nodes.indexOf(node)];
    if (list !== undefined) return unpacked(list);
    if (CYRILLIC_LIST.test(node.text))
      return call(UNPACK_CYRILLIC, [ts.factory.createStringLiteral(packCyrillic(inOneLine(node.text)))]);
    return ts.isStringLiteral(node) ? node : ts.factory.createStringLiteral(inOneLine(node.text));
  };
  const lean = ts.visitEachChild(file, visit, context);
  // What a later list has in common with one goes before it.
  const common = shared.common.map((list, at) => declare(commonName(at), unpacked(list)));
  return ts.factory.updateSourceFile(lean, [...common.reverse(), ...lean.statements]);
};

function inOneLine(list: string): string {
  return list.replace(/\s+/g, ' ').trim();
}

function commonName(at: number): ts.Identifier {
  return ts.factory.createIdentifier(`commonWords${at}`);
}

function unpacked({ words, others }: WordList): ts.Expression {
  return call(UNPACK, [ts.factory.createStringLiteral(packWords(words)), ...others.map(commonName)]);
}

function declare(name: ts.Identifier, value: ts.Expression): ts.Statement {
  const { factory } = ts;
  const declaration = factory.createVariableDeclaration(name, undefined, undefined, value);
  return factory.createVariableStatement([], factory.createVariableDeclarationList([declaration], ts.NodeFlags.Const));
}

function call(name: string, parameters: readonly ts.Expression[]): ts.Expression {
  const made = ts.factory.createCallExpression(ts.factory.createIdentifier(name), undefined, parameters);
  return ts.addSyntheticLeadingComment(made, ts.SyntaxKind.MultiLineCommentTrivia, ' @__PURE__ ', false);
}

/** Of the words that open the gate to a phrase what the gate looks at; labels that are alike side by side. */
const phrasePacker: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const visit = (node: ts.Node): ts.Node => {
    const parts = ts.isObjectLiteralExpression(node) ? node.properties.filter(ts.isPropertyAssignment) : [];
    const [words, match, labels] = ['words', 'match', 'labels'].map((name) =>
      parts.find((part) => part.name.getText(file) === name),
    );
    const rewrite = (old: ts.PropertyAssignment, text: string): ts.Node => {
      const value = ts.factory.createStringLiteral(text);
      return ts.visitEachChild(
        node,
        (part) => (part === old ? ts.factory.updatePropertyAssignment(old, old.name, value) : part),
        context,
      );
    };
    if (labels !== undefined && ts.isStringLiteral(labels.initializer))
      return rewrite(labels, orderLabels(labels.initializer.text));
    if (words !== undefined && match !== undefined && ts.isStringLiteral(words.initializer)) {
      const pattern = match.initializer.getText(file);
      return rewrite(words, packGate(words.initializer.text, pattern.slice(1, pattern.lastIndexOf('/'))));
    }
    return ts.visitEachChild(node, visit, context);
  };
  return ts.visitEachChild(file, visit, context);
};
