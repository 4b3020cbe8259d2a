import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countParts, DOCUMENTS, readCode, renderDocument, runCode } from '../../scripts/docs/render-document.js';
import { ArticleSchema } from '../../src/model/article.js';
import { BlockSchema } from '../../src/model/block.js';
import { QuotationSchema } from '../../src/model/quotation.js';

const read = (document: string): string => readFileSync(document, 'utf8');

describe.each(DOCUMENTS)('%s', (document) => {
  const markdown = read(document);

  test('what stands under its code is what the code prints', () => {
    expect(countParts(markdown).generated).toBe(markdown.match(/^<!-- (?:output|table) of/gm)?.length);
    expect(countParts(markdown).generated).toBeGreaterThan(0);
    expect(renderDocument(markdown)).toBe(markdown);
  });

  test('no code block is left unrun', () => {
    const unprinted = readCode(markdown).filter((code) => !markdown.includes(`${code}\n\`\`\`\n\n`));
    for (const code of unprinted) runCode(code);
    expect(readCode(markdown).length).toBe(markdown.match(/^```ts$/gm)?.length ?? 0);
  });
});

test('links between the documents lead somewhere', () => {
  const documents = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`);
  for (const document of ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...documents]) {
    const links = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(dirname(document), link)))).toEqual([]);
  }
});

test('docs/article.md has every field and every type of block', () => {
  const markdown = read('docs/article.md');
  const fields = [
    ...Object.keys(ArticleSchema.shape),
    ...Object.keys(QuotationSchema.shape).filter((name) => name !== 'source'),
  ];
  const types = BlockSchema.def.options.map(({ def }) => def.shape.type.def.values[0]);
  expect(types).toContain('paragraph');
  expect([...fields, ...types].filter((name) => !markdown.includes(`\`${name}\``))).toEqual([]);
});

test("the README's commands are scripts of the package", () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...read('README.md').matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
  expect(named).toContain('example');
  expect(named.filter((name) => !scripts[name])).toEqual([]);
});
