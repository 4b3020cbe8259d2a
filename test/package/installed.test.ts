import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importBuiltPackage } from './built-package.js';

/** The package as a stranger has it: packed, and installed into an empty project. */
const project = mkdtempSync(join(tmpdir(), 'nutgraf-installed-'));
const { parseArticle } = await importBuiltPackage();
const example = resolve('examples/harbour-bridge.html');

beforeAll(() => {
  const packed = run('npm', ['pack', '--json', '--pack-destination', project], process.cwd());
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  write('package.json', JSON.stringify({ name: 'stranger', private: true }));
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${filename}`]);
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

const USE = `
const html = readFileSync(${JSON.stringify(example)});
const article = ArticleSchema.parse(parseArticle(html));
const page = aNewsPage({ seed: 1 });
const [quotation] = findQuotations(['“We start on Monday,” said Ola Brand, a baker.']);
console.log(JSON.stringify({
  article,
  code: safeParseArticle('').error.code,
  sameError: safeParseArticle('').error instanceof ArticleError,
  sameSchema: SchemaOfSchema === ArticleSchema,
  speaker: quotation.speaker.name,
  formats: [toText(article), toMarkdown(article), toHtml(article), toJsonLdScript(article), JSON.stringify(toNinjs(article))].map(
    (text) => text.includes('Pellard'),
  ),
  kit: toMatchArticle(parseArticle(page.html, { url: page.url }), page.article).pass,
}));
`;
const NAMES = [
  ['nutgraf', '{ parseArticle, safeParseArticle, ArticleSchema, ArticleError }'],
  ['nutgraf/quotes', '{ findQuotations }'],
  ['nutgraf/formats', '{ toText, toMarkdown, toHtml, toJsonLdScript, toNinjs }'],
  ['nutgraf/testing', '{ aNewsPage, toMatchArticle }'],
] as const;
const SCHEMA_NAME = { import: '{ ArticleSchema as SchemaOfSchema }', require: '{ ArticleSchema: SchemaOfSchema }' };

test('every entry works by import', () => {
  const imports = [...NAMES, ['nutgraf/schema', SCHEMA_NAME.import] as const].map(
    ([from, names]) => `import ${names} from '${from}';`,
  );
  write('use.mjs', `import { readFileSync } from 'node:fs';\n${imports.join('\n')}${USE}`);
  expectUse(run('node', ['use.mjs']));
});

test('every entry works by require, without require of ESM', () => {
  const requires = [...NAMES, ['nutgraf/schema', SCHEMA_NAME.require] as const].map(
    ([from, names]) => `const ${names} = require('${from}');`,
  );
  write('use.cjs', `const { readFileSync } = require('node:fs');\n${requires.join('\n')}${USE}`);
  expectUse(run('node', ['--no-experimental-require-module', 'use.cjs']));
});

test('the JSON Schema is there', () => {
  write('schema.cjs', "console.log(require('nutgraf/article.schema.json').title)");
  expect(run('node', ['schema.cjs'])).toBe('Article\n');
});

test('the command is there', () => {
  const printed = run(join(project, 'node_modules/.bin/nutgraf'), [example]);
  expect(JSON.parse(printed).headline).toBe('Port Callow Closes Its Swing Bridge To Lorries');
});

const TYPED = `
import { readFileSync } from 'node:fs';
import { type Article, type Quotation, ArticleSchema, parseArticle, safeParseArticle } from 'nutgraf';
import { findQuotations } from 'nutgraf/quotes';
import { type Ninjs, toJsonLd, toNinjs, toText } from 'nutgraf/formats';
import { anArticle, nutgrafMatchers } from 'nutgraf/testing';
import { ArticleSchema as Same } from 'nutgraf/schema';
const article: Article = parseArticle(readFileSync('x'), { url: 'https://a.example/' });
const quotations: Quotation[] = findQuotations(article.keyPoints);
const again: Article = Same.parse(ArticleSchema.parse(article));
const result = safeParseArticle('');
const item: Ninjs = toNinjs(article);
const older: string = toNinjs(article, { version: '2.1' }).representationtype;
export const formats = [toJsonLd(article).hasPart?.[0]?.creator?.name, item.representationType, older];
export const pass: boolean = nutgrafMatchers.toMatchArticle(article, anArticle({ body: ['Rain.'] })).pass;
export const words: string = result.success ? toText(result.data) : result.error.code;
for (const block of again.body) if (block.type === 'table') block.rows.flat().map(({ text }) => text.length);
// @ts-expect-error: there is no such option
parseArticle('', { uri: '' });
// @ts-expect-error: a speaker may be missing
export const name: string = quotations[0]?.speaker.name;
`;

test.each([
  ['bundler', 'ESNext', ['use.ts']],
  ['node16', 'Node16', ['use.mts', 'use.cts']],
  ['nodenext', 'NodeNext', ['use.mts', 'use.cts']],
])('TypeScript finds the types under moduleResolution %s', (moduleResolution, module, files) => {
  const folder = join(project, `types-${moduleResolution}`);
  mkdirSync(folder);
  for (const file of files) writeFileSync(join(folder, file), TYPED);
  const compilerOptions = {
    module,
    moduleResolution,
    strict: true,
    noEmit: true,
    target: 'ES2022',
    lib: ['ES2022', 'DOM'],
    typeRoots: [resolve('node_modules/@types')],
    types: ['node'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  expect(run('node', [resolve('node_modules/typescript/bin/tsc'), '-p', folder])).toBe('');
});

function expectUse(printed: string): void {
  const { article, ...rest } = JSON.parse(printed);
  expect(rest).toEqual({
    code: 'empty-input',
    sameError: true,
    sameSchema: true,
    speaker: 'Ola Brand',
    formats: [true, true, true, true, true],
    kit: true,
  });
  expect(article).toEqual(parseArticle(readFileSync(example)));
}

function write(file: string, text: string): void {
  writeFileSync(join(project, file), text);
}

function run(command: string, args: readonly string[], cwd = project): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  }
}
