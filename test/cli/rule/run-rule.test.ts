import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { RULE_HELP } from '../../../src/cli/rule/help.js';
import { runRule } from '../../../src/cli/rule/run-rule.js';
import { aNewsPage } from '../../../src/testing.js';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-rule-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await runRule(args, {
    writeOutput: (text) => {
      out += text;
    },
    writeError: (text) => {
      err += text;
    },
  });
  return { code, out: out.replaceAll(folder, '.'), err: err.replaceAll(folder, '.') };
}

const paragraphs = [
  'The ferry between Sandport and Holm runs again after eleven weeks in the dock, the harbour office said on Monday.',
  'Engineers replaced both engines and most of the deck, which had rusted through in the winter storms.',
  'The first boat left at six in the morning with forty passengers, among them a class of the island school.',
];
const tip =
  'Whoever takes the ferry with a bicycle should come a quarter of an hour early, since the racks fill up fast.';
const made = aNewsPage({ theme: 'div-soup', paragraphs, traps: [] });
const page = write('page.html', made.html.replace('</p>\n', `</p>\n<div class="rider-tip"><p>${tip}</p></div>\n`));
const other = write('other.html', aNewsPage({ seed: 9, theme: 'composed' }).html);
const host = new URL(made.url).hostname;

test('what a rule hits and changes', async () => {
  const rules = write('rules.json', [
    { hosts: [host], editions: [{ drop: [{ select: 'div.rider-tip', role: 'about' }] }] },
  ]);
  const { code, out, err } = await run('test', rules, page);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(
    [
      `./page.html  ${made.url}`,
      `  rule for ${host}, edition 0`,
      '    drop div.rider-tip: 1 element',
      '  body',
      `      1 paragraph, now stripped as about by site-rule ${host}`,
      `    - ${tip}`,
      '',
      `rule for ${host}, edition 0: for 1 page, changes 1`,
      '  drop div.rider-tip: hits something on 1 page',
      '',
    ].join('\n'),
  );
});

test('a rule for no page, a selector that hits nothing, a page without a rule', async () => {
  const rules = write('rules.json', [
    { hosts: [host], editions: [{ root: 'main.gone', roles: { caption: ['.pic'] } }] },
    { hosts: ['nowhere.example'], editions: [{ drop: ['p'] }] },
  ]);
  const { code, out } = await run('test', rules, page, other);
  expect(code).toBe(1);
  expect(out).toContain(
    '    root main.gone: nothing\n    roles.caption .pic: nothing\n  the article is the same without the rule\n',
  );
  expect(out).toMatch(/other\.html {2}https:\S+\n {2}no rule is for its host and day\n/);
  expect(out).toContain('  root main.gone: hits nothing on any page\n');
  expect(out).toContain('rule for nowhere.example, edition 0: for no page\n');
});

test('--url for a page without an address, --json', async () => {
  const bare = write('bare.html', `<h1>Ferry runs again</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`);
  const rules = write('rules.json', [{ hosts: ['sandport.example'], editions: [{ drop: ['h1'] }] }]);
  expect((await run('test', rules, bare)).out).toContain('no rule: the page has no address; give --url');
  const { code, out } = await run('test', rules, bare, '--url', 'https://www.sandport.example/ferry', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    pages: [{ rule: { host: 'sandport.example', edition: 0 }, hits: [{ key: 'drop', select: 'h1', elements: 1 }] }],
    rules: [{ hosts: ['sandport.example'], pages: 1 }],
  });
});

test('a page that cannot be read is said so, and the rest goes on', async () => {
  const rules = write('rules.json', [{ hosts: [host], editions: [{ drop: ['.rider-tip'] }] }]);
  const { code, out } = await run('test', rules, join(folder, 'missing.html'), page);
  expect(code).toBe(1);
  expect(out).toMatch(/missing\.html\n {2}could not be compared, without the rules: /);
  expect(out).toContain('for 1 page, changes 1');
});

test('errors name the rule and the place in it', async () => {
  const rules = write('rules.json', [{ hosts: ['sandport.example'], editions: [{ root: 'p:hover' }] }]);
  const { code, err } = await run('test', rules, page);
  expect(code).toBe(2);
  expect(err).toContain(
    'rules.json: The option "siteRules" is wrong at siteRules[0].editions[0].root, in the rule for sandport.example: expected a selector',
  );
});

test.each([
  [[], 'Expected "rule test", but found "rule".'],
  [['try', 'a', 'b'], 'Expected "rule test", but found "rule try".'],
  [['test', 'rules.json'], 'Expected RULES.json and at least one PAGE, but found 1 of them.'],
  [
    ['test', 'missing.json', 'b'],
    'Expected a list of site rules in JSON, but missing.json could not be read as such: ENOENT',
  ],
  [
    ['test', 'a', 'b', '--url', 'x'],
    'Expected an absolute address after --url, such as https://example.com/story, but found "x".',
  ],
])('%j is not understood', async (args, message) => {
  const { code, err } = await run(...args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('--help', async () => {
  expect(await run('--help')).toEqual({ code: 0, out: RULE_HELP, err: '' });
});
