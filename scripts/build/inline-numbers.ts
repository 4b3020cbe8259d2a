import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** How names of constants are written; nothing else has such a name. */
const CONSTANT = /^[A-Z][A-Z\d_]*$/;

/** What a file knows by a name: a number, or the numbers of an enum. */
type Numbers = Map<string, number | ReadonlyMap<string, number>>;

/**
 * Writes numbers in the place of the constants that have names for them: `words > MAX_WORDS` is `words > 8`, the constant of
 * another file or not. In the source a number needs a name; in the package each name costs two letters that no packer
 * foresees where it is declared and where it is used (3 of 250 kB in all), and hides from the bundler what can be reckoned.
 *
 * What is declared stays where it is; nobody imports it any more, so it goes when the package is bundled.
 */
export const inlineNumbers: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const { factory } = context;
  const numbers = numbersOf(file.fileName, file);
  const write = (value: number): ts.Expression => {
    const digits = factory.createNumericLiteral(Math.abs(value));
    return value < 0 ? factory.createParenthesizedExpression(factory.createPrefixMinus(digits)) : digits;
  };
  const visit = (node: ts.Node): ts.Node => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node;
    if (ts.isShorthandPropertyAssignment(node)) {
      const value = numbers.get(node.name.text);
      return typeof value === 'number' ? factory.createPropertyAssignment(node.name, write(value)) : node;
    }
    const value = ts.isIdentifier(node) && isRead(node) ? numbers.get(node.text) : undefined;
    return typeof value === 'number' ? write(value) : ts.visitEachChild(node, visit, context);
  };
  return ts.visitEachChild(file, visit, context);
};

/** Is the value of a constant asked for? Otherwise the name is declared here, or is one of a property. */
function isRead(name: ts.Identifier): boolean {
  const { parent } = name;
  return CONSTANT.test(name.text) && !('name' in parent && parent.name === name) && !ts.isBindingElement(parent);
}

const files = new Map<string, { readonly text: string; readonly numbers: Numbers }>();

function numbersOf(path: string, file?: ts.SourceFile): Numbers {
  const text = file?.text ?? readFileSync(path, 'utf8');
  const known = files.get(path);
  if (known?.text === text) return known.numbers;
  const numbers = readNumbers(file ?? ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  files.set(path, { text, numbers });
  return numbers;
}

function readNumbers(file: ts.SourceFile): Numbers {
  const numbers: Numbers = new Map();
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) addImported(statement, file.fileName, numbers);
    if (ts.isEnumDeclaration(statement)) numbers.set(statement.name.text, readEnum(statement, numbers));
    if (ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.Const) !== 0)
      for (const { name, initializer } of statement.declarationList.declarations)
        addDeclared(name, initializer, numbers);
  }
  return numbers;
}

function addImported({ importClause, moduleSpecifier }: ts.ImportDeclaration, from: string, numbers: Numbers): void {
  const names = importClause?.namedBindings;
  if (names === undefined || !ts.isNamedImports(names) || !ts.isStringLiteral(moduleSpecifier)) return;
  if (importClause?.isTypeOnly || !/^\..*\.js$/.test(moduleSpecifier.text)) return;
  const exported = numbersOf(resolve(dirname(from), moduleSpecifier.text.replace(/js$/, 'ts')));
  for (const { name, propertyName = name } of names.elements) {
    const value = exported.get(propertyName.text);
    if (value !== undefined) numbers.set(name.text, value);
  }
}

/** `const MAX = 8` and `const [MIN, MAX] = [2, 8]`. */
function addDeclared(name: ts.BindingName, value: ts.Expression | undefined, numbers: Numbers): void {
  if (ts.isArrayBindingPattern(name) && value !== undefined && ts.isArrayLiteralExpression(value))
    name.elements.forEach((element, at) => {
      if (ts.isBindingElement(element)) addDeclared(element.name, value.elements[at], numbers);
    });
  if (!ts.isIdentifier(name) || !CONSTANT.test(name.text)) return;
  const number = reckon(value, numbers);
  if (number !== undefined) numbers.set(name.text, number);
}

function readEnum({ members }: ts.EnumDeclaration, numbers: Numbers): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  let before: number | undefined = -1;
  for (const { name, initializer } of members) {
    if (initializer !== undefined) before = reckon(initializer, numbers);
    else if (before !== undefined) before++;
    if (before !== undefined && ts.isIdentifier(name)) values.set(name.text, before);
  }
  return values;
}

const OPERATIONS: Partial<Record<ts.SyntaxKind, (a: number, b: number) => number>> = {
  [ts.SyntaxKind.PlusToken]: (a, b) => a + b,
  [ts.SyntaxKind.MinusToken]: (a, b) => a - b,
  [ts.SyntaxKind.AsteriskToken]: (a, b) => a * b,
  [ts.SyntaxKind.SlashToken]: (a, b) => a / b,
  [ts.SyntaxKind.BarToken]: (a, b) => a | b,
  [ts.SyntaxKind.LessThanLessThanToken]: (a, b) => a << b,
};

/** The value of what is made of numbers and of names for them, or undefined. */
function reckon(node: ts.Expression | undefined, numbers: Numbers): number | undefined {
  if (node === undefined) return undefined;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isParenthesizedExpression(node)) return reckon(node.expression, numbers);
  if (ts.isIdentifier(node)) return asNumber(numbers.get(node.text));
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const members = numbers.get(node.expression.text);
    return typeof members === 'object' ? members.get(node.name.text) : undefined;
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) {
    const value = reckon(node.operand, numbers);
    return value === undefined ? undefined : -value;
  }
  if (!ts.isBinaryExpression(node)) return undefined;
  const [left, right] = [reckon(node.left, numbers), reckon(node.right, numbers)];
  return left === undefined || right === undefined ? undefined : OPERATIONS[node.operatorToken.kind]?.(left, right);
}

function asNumber(value: number | ReadonlyMap<string, number> | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
