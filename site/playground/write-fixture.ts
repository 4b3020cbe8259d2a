import type { Reading } from '../view/reading.js';
import type { PageSource } from './read-page.js';

/** Characters of a block's text that a fixture repeats; enough to know it by. */
const SHOWN = 60;

/**
 * A test of its own for vitest: the page, the role and rule of each of its blocks, and who said what. Paste it into a file,
 * and a change of nutgraf that changes this page fails it and shows which block.
 */
export function writeFixture({ input, url }: PageSource, { article, blocks }: Reading): string {
  const rows = blocks.map(({ role, rule, text }) => `${role} | ${rule} | ${text.slice(0, SHOWN)}`);
  const said = article.quotations.map(({ speaker, text }) => [speaker?.name ?? null, text]);
  return `import { explainArticle } from 'nutgraf';
import { expect, test } from 'vitest';

const page = ${typeof input === 'string' ? writeText(input) : writeBytes(input)};

test(${writeText(article.headline ?? 'a page without a headline')}, () => {
  const { article, blocks } = explainArticle(page${url === null ? '' : `, { url: ${writeText(url)} }`});
  expect(blocks.map(({ role, rule, text }) => \`\${role} | \${rule} | \${text.slice(0, ${SHOWN})}\`)).toEqual(${writeList(rows)});
  expect(article.quotations.map(({ speaker, text }) => [speaker?.name ?? null, text])).toEqual(${writeList(said)});
});
`;
}

function writeList(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${JSON.stringify(item)},\n`).join('')}  ]`;
}

/** A string of JSON is one of TypeScript. */
function writeText(text: string): string {
  return JSON.stringify(text);
}

function writeBytes(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `Uint8Array.from(atob('${btoa(binary)}'), (sign) => sign.charCodeAt(0))`;
}
