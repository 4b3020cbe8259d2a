import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { DOCTOR_HELP } from '../../../src/cli/doctor/help.js';
import { runDoctor } from '../../../src/cli/doctor/run-doctor.js';
import { anArticle } from '../../../src/testing.js';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-doctor-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function write(lines: readonly unknown[], ending = 'jsonl'): string {
  const file = join(folder, `${++files}.${ending}`);
  const text = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
  writeFileSync(file, ending.endsWith('gz') ? gzipSync(text) : text);
  return file;
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await runDoctor(args, { writeOutput: (text) => (out += text), writeError: (text) => (err += text) });
  return { code, out, err };
}

const page = (id: string, host = 'lantern', overrides: Parameters<typeof anArticle>[0] = {}): object => ({
  id,
  ...anArticle(overrides),
  url: `https://${host}.example/${id}`,
});

test('two outputs that say the same: exit code 0, whatever their order and packing', async () => {
  const pages = ['a', 'b', 'c'].map((id) => page(id));
  const { code, out, err } = await run(write(pages), write([...pages].reverse(), 'jsonl.gz'));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe('3 pages in both, 0 in OLD alone, 0 in NEW alone\n0 of 3 changed (0 %)\n');
});

test('what changed, on how many pages, by host', async () => {
  const body = ['It rained.', 'Get our newsletter now.', '“I am wet”, said Maren Holt.'];
  const quotations = [{ text: 'I am wet', speaker: 'Maren Holt' }];
  const old = write([page('a', 'lantern', { body, quotations }), page('b', 'courier'), page('c'), page('d')]);
  const removed = [{ role: 'promo-newsletter' as const, text: 'Get our newsletter now.', rule: 'en-newsletter' }];
  const now = write([
    page('a', 'lantern', {
      body: ['It rained.', '“I am wet”, said Maren Holt.'],
      quotations: [{ ...quotations[0], speaker: null, mention: null, cue: null }],
      removed,
    }),
    page('b', 'courier', { headline: 'Other' }),
    { id: 'c', url: 'https://lantern.example/c', error: { code: 'no-article', message: '' } },
    page('e'),
  ]);
  const { code, out, err } = await run(old, now);
  expect(code).toBe(1);
  expect(err).toBe('More changed than --threshold 0 allows: all 100 %.\n');
  expect(out).toMatchInlineSnapshot(`
    "3 pages in both, 1 in OLD alone, 1 in NEW alone
    5 of 5 changed (100 %)

    blocks      1 gone, 0 new, 0 changed
    quotations  0 gone, 0 new, 1 changed

    facts, by pages
         1  headline

    blocks that are now stripped
         1  promo-newsletter by en-newsletter

    pages with another outcome
         1  article -> no-article
         1  article -> not there
         1  not there -> article

    by host                                   pages       changed        blocks  quotations  facts
    lantern.example                               4     4 (100 %)      -1 +0 ~0    -0 +0 ~1      0
    courier.example                               1     1 (100 %)      -0 +0 ~0    -0 +0 ~0      1

    most changed

    c  https://lantern.example/c
      article -> no-article

    d  https://lantern.example/d
      article -> not there

    e  https://lantern.example/e
      not there -> article

    a  https://lantern.example/a
      body
          1 paragraph, now stripped as promo-newsletter by en-newsletter
        - Get our newsletter now.
      quotations
        - Maren Holt: “I am wet” (direct)
        + (nobody named): “I am wet” (direct)

    b  https://courier.example/b
      headline
        - "Ferry runs again at Sandholm"
        + "Other"
    "
  `);
});

test('--threshold is held against all pages and against each host of 20 or more', async () => {
  const ids = Array.from({ length: 100 }, (_, index) => `p${index}`);
  const hostOf = (index: number): string => (index < 20 ? 'small' : 'big');
  const old = write(ids.map((id, index) => page(id, hostOf(index))));
  const now = write(ids.map((id, index) => page(id, hostOf(index), index < 4 ? { headline: 'Other' } : {})));
  expect((await run(old, now, '--threshold', '20')).code).toBe(0);
  expect((await run(old, now, '--threshold', '20%')).code).toBe(0);
  const { code, err } = await run(old, now, '--threshold', '10');
  expect({ code, err }).toEqual({ code: 1, err: 'More changed than --threshold 10 allows: small.example 20 %.\n' });
});

test('--ignore, --common and --by', async () => {
  const old = write([page('a'), page('b')]);
  const now = write([page('a', 'lantern', { headline: 'Other', tags: [] })]);
  expect((await run(old, now, '--common', '--ignore', 'headline,tags')).code).toBe(0);
  expect((await run(old, now, '--common', '--ignore', 'headline')).code).toBe(1);
  const renamed = write([
    { ...page('a'), id: 'x' },
    { ...page('b'), id: 'y' },
  ]);
  expect((await run(old, renamed, '--by', 'url')).code).toBe(0);
  const { code, err } = await run(old, renamed);
  expect(code).toBe(2);
  expect(err).toContain('of the 2 of OLD and the 2 of NEW none is in the other. Try --by url');
});

test('lines with some fields alone are compared by those that both have', async () => {
  const whole = page('a');
  expect((await run(write([whole]), write([{ id: 'a', headline: 'Ferry runs again at Sandholm' }]))).code).toBe(0);
  expect((await run(write([whole]), write([{ id: 'a', headline: 'Other' }]))).code).toBe(1);
});

test('--json has the counts, and what was beyond the threshold', async () => {
  const { out } = await run(write([page('a')]), write([page('a', 'lantern', { headline: 'Other' })]), '--json');
  expect(JSON.parse(out)).toMatchObject({
    pages: { both: 1, onlyOld: 0, onlyNew: 0, changed: 1 },
    facts: { headline: 1 },
    hosts: [{ host: 'lantern.example', pages: 1, changed: 1 }],
    beyond: ['all 100 %'],
  });
});

test('lines that are no results are counted, and end nothing', async () => {
  const { code, out } = await run(write([page('a'), 'not JSON', '[1]']), write([page('a')]));
  expect(code).toBe(1);
  expect(out).toContain('2  bad-line -> not there');
});

test.each([
  [['a.jsonl'], 'Expected two files of JSON lines, OLD and NEW, but found 1.'],
  [['a', 'b', '--by', 'name'], 'Expected --by id or --by url, but found "name".'],
  [['a', 'b', '--ignore', 'title'], 'There is no part "title" to ignore. The parts are body, quotations, headline,'],
  [['a', 'b', '--threshold', 'few'], 'Expected --threshold with a number from 0 to 100, but found "few".'],
  [['missing.jsonl', 'b'], 'Expected a file of JSON lines, but missing.jsonl could not be read. (ENOENT)'],
])('%j is not understood', async (args, message) => {
  const { code, err } = await run(...args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('--help', async () => {
  expect(await run('--help')).toEqual({ code: 0, out: DOCTOR_HELP, err: '' });
});
