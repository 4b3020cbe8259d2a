import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { HELP } from '../../src/cli/help.js';
import { runCli } from '../../src/cli/run-cli.js';
import { ArticleSchema } from '../../src/model/article.js';

const EXAMPLE = 'examples/harbour-bridge.html';

async function run(args: readonly string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runCli(args, {
    readInput: async () => new TextEncoder().encode(input),
    writeOutput: (text) => {
      out += text;
    },
    writeError: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

test('JSON is the default, and valid', async () => {
  const { code, out, err } = await run([EXAMPLE]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(ArticleSchema.parse(JSON.parse(out)).headline).toBe('Port Callow Closes Its Swing Bridge To Lorries');
});

test('- is standard input', async () => {
  const fromFile = await run([EXAMPLE]);
  const fromInput = await run(['-'], readFileSync(EXAMPLE, 'utf8'));
  expect(fromInput).toEqual(fromFile);
});

test('--url is what links are resolved against', async () => {
  const html = readFileSync(EXAMPLE, 'utf8').replaceAll('https://callowshore.example/2016', '/2016');
  const { out } = await run(['--url', 'https://other.example/story', '-'], html);
  const article = ArticleSchema.parse(JSON.parse(out));
  expect(JSON.stringify(article.body)).toContain('https://other.example/2016/05/bridge-bylaw/');
});

test.each([
  ['text', /^Port Callow Closes .{0,200}\n\n/, '\nQuotations\n'],
  ['markdown', /^# Port Callow Closes /, '\n## Quotations\n'],
  ['html', /^<!doctype html>\n/, '<span class="quotation direct" data-speaker="Maren Holt'],
  ['json-ld', /^<script type="application\/ld\+json">\{"@context":"https:\/\/schema.org"/, '"@type":"Quotation"'],
  ['ninjs', /^\{\n {2}"uri": "https:/, '"version": "3.0"'],
])('--format %s', async (format, start, part) => {
  const { code, out } = await run(['--format', format, EXAMPLE]);
  expect(code).toBe(0);
  expect(out).toMatch(start);
  expect(out).toContain(part);
});

test('--explain has a line for each block', async () => {
  const { code, out } = await run(['--explain', EXAMPLE]);
  expect(code).toBe(0);
  expect(out).toMatch(/^\+ +\d+ +h1 +headline +\S.{0,40}? +Port Callow Closes Its Swing Bridge To Lorries$/m);
  expect(out).toMatch(/^- +\d+ +p +promo-donate +\S.{0,40}? +Support the Callow Shore Daily/m);
});

test('--help and --version', async () => {
  expect(await run(['--help'])).toEqual({ code: 0, out: HELP, err: '' });
  expect(await run(['-v'])).toEqual({ code: 0, out: `${packageFile.version}\n`, err: '' });
});

test.each([
  [[], 'Expected a FILE, or - for standard input, but found none.'],
  [['a', 'b'], 'Expected one FILE, but found 2: a b.'],
  [['--format', 'pdf', 'a'], 'Expected --format json|text|markdown|html|json-ld|ninjs|terminal, but found "pdf".'],
  [['--url', 'story', 'a'], 'Expected an absolute address after --url'],
  [['--colour', 'a'], 'but found --colour.'],
])('%j is not understood', async (args, message) => {
  const { code, out, err } = await run(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
  expect(err).toContain('nutgraf --help');
});

test.each([
  [['missing.html'], '', /could not be read\. Check its name and rights\. \(ENOENT\)/],
  [[resolve('src')], '', /\(EISDIR\)/],
  [['-'], '', /\(empty-input\)/],
])('%j has no article', async (args, input, message) => {
  const { code, out, err } = await run(args, input);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(message);
});

test('ninjs of a page without an address says what to do', async () => {
  const html = readFileSync(EXAMPLE, 'utf8').replaceAll('https://callowshore.example', '');
  const { code, out, err } = await run(['--format', 'ninjs', '-'], html);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^nutgraf: Expected a URI, .{10,120}\(invalid-options\)\n$/);
  expect((await run(['--format', 'ninjs', '--url', 'https://a.example/1', '-'], html)).code).toBe(0);
});
