import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { BATCH_HELP } from '../../src/cli/batch/help.js';
import { CLI, inventStory, makeFolder, readOutput, runCommand } from '../batch/batch-files.js';

const folder = makeFolder();
const lines = Array.from({ length: 12 }, (_, number) => ({ id: `s${number}`, html: inventStory(number) }));
const jsonl = lines.map((line) => `${JSON.stringify(line)}\n`).join('');

async function packRecord(number: number, over: Record<string, unknown> = {}): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(inventStory(number));
  const record = WARCRecord.create(
    {
      type: 'response',
      url: `https://ferry.example/${number}`,
      date: '2021-03-04T05:06:07Z',
      httpHeaders: { 'Content-Type': 'text/html; charset=utf-8' },
      statusline: 'HTTP/1.1 200 OK',
      ...over,
    },
    [bytes],
  );
  return WARCSerializer.serialize(record);
}

let records: Uint8Array[] = [];
beforeAll(async () => {
  mkdirSync(join(folder, 'pages/deep'), { recursive: true });
  writeFileSync(join(folder, 'pages/b.html'), inventStory(1));
  writeFileSync(join(folder, 'pages/a.html.gz'), gzipSync(inventStory(2)));
  writeFileSync(join(folder, 'pages/notes.txt'), 'no page');
  writeFileSync(join(folder, 'pages/deep/c.htm'), inventStory(3));
  writeFileSync(join(folder, 'in.jsonl'), jsonl);
  records = [
    await packRecord(0),
    await packRecord(1, { type: 'request', statusline: 'GET / HTTP/1.1' }),
    await packRecord(2, { httpHeaders: { 'Content-Type': 'image/png' } }),
    await packRecord(3, { statusline: 'HTTP/1.1 404 Not Found' }),
    await packRecord(4),
    await packRecord(5),
  ];
});

const run = (args: readonly string[], input: string | Uint8Array = '') =>
  runCommand(['batch', ...args, '-q'], { input, cwd: folder });
const ids = (out: string): string[] => readOutput(out).map(({ id }) => id);
const codes = (out: string): (string | undefined)[] => readOutput(out).map(({ error }) => error?.code);

describe('inputs', () => {
  test('a folder at any depth, a file, a glob, in an order that is the same each time', async () => {
    const { code, out } = await run(['pages', 'pages/b.html', 'pages/*.htm*']);
    expect(code).toBe(0);
    const inFolder = ['pages/a.html.gz', 'pages/b.html', 'pages/deep/c.htm'];
    expect(ids(out)).toEqual([...inFolder, 'pages/b.html', 'pages/a.html.gz', 'pages/b.html']);
    expect(readOutput(out)[1]?.headline).toBe('Ferry 1 waits for a heron');
  });

  test('a list of paths on standard input', async () => {
    const { out } = await run(['--paths'], 'pages/b.html\nin.jsonl\nmissing.html\n');
    expect(ids(out)).toEqual(['pages/b.html', ...lines.map(({ id }) => id), 'missing.html']);
    expect(codes(out).at(-1)).toBe('unreadable');
  });

  test('JSON lines: text, base64, wrong ones in their place, and the last without a line break', async () => {
    const bytes = Buffer.from(inventStory(7).replaceAll('Ferry 7', 'Fähre 7').replace(/[“”]/g, '"'), 'latin1');
    const input = [
      JSON.stringify({ id: 1, html: inventStory(1) }),
      'no JSON',
      '',
      JSON.stringify({ url: 'https://ferry.example/7', charset: 'latin1', htmlBase64: bytes.toString('base64') }),
      '{"html": 7}',
      '[]',
      '{"id": "none"}',
      JSON.stringify({ id: 'last', html: inventStory(9) }),
    ].join('\n');
    const { code, out } = await run(['-'], input);
    expect(code).toBe(0);
    expect(ids(out)).toEqual(['1', '-:2', '-:4', '-:5', '-:6', 'none', 'last']);
    expect(codes(out)).toEqual([undefined, 'bad-line', undefined, 'bad-line', 'bad-line', 'bad-line', undefined]);
    expect(readOutput(out)[2]?.headline).toBe('Fähre 7 waits for a heron');
  });

  test('WARC, plain and gzipped by record: pages that were found, and nothing else', async () => {
    writeFileSync(join(folder, 'a.warc'), Buffer.concat(records));
    writeFileSync(join(folder, 'b.warc.gz'), Buffer.concat(records.map((record) => gzipSync(record))));
    const [plain, packed] = [await run(['a.warc']), await run(['b.warc.gz'])];
    expect(plain.out).toBe(packed.out);
    expect(readOutput(plain.out).map(({ url, headline }) => [url, headline])).toEqual(
      [0, 4, 5].map((number) => [`https://ferry.example/${number}`, `Ferry ${number} waits for a heron`]),
    );
  });

  test('a cut or broken archive: what came before it, an error, and the rest of the inputs', async () => {
    const whole = Buffer.concat(records);
    const packed = Buffer.concat(records.map((record) => gzipSync(record)));
    const damaged = Buffer.from(packed);
    damaged.fill(0x55, packed.length - 400, packed.length - 300);
    writeFileSync(join(folder, 'cut.warc'), whole.subarray(0, whole.length - 300));
    writeFileSync(join(folder, 'cut.warc.gz'), packed.subarray(0, packed.length - 100));
    writeFileSync(join(folder, 'damaged.warc.gz'), damaged);
    writeFileSync(join(folder, 'text.warc'), 'no archive at all\n');
    writeFileSync(join(folder, 'empty.warc'), '');
    const { code, out } = await run([
      'cut.warc',
      'cut.warc.gz',
      'damaged.warc.gz',
      'text.warc',
      'empty.warc',
      'pages/b.html',
    ]);
    expect(code).toBe(0);
    const broken = 'broken-archive';
    const none = undefined;
    expect(codes(out)).toEqual([none, none, broken, none, none, broken, none, none, broken, broken, broken, none]);
  });

  test('a cut gzip of JSON lines', async () => {
    writeFileSync(join(folder, 'cut.jsonl.gz'), gzipSync(jsonl.repeat(20)).subarray(0, 200));
    const { code, out } = await run(['cut.jsonl.gz', 'pages/b.html']);
    expect(code).toBe(0);
    expect(codes(out).slice(-2)).toEqual(['unreadable', undefined]);
  });
});

describe('output', () => {
  test('--fields and --format', async () => {
    const fields = await run(['pages/b.html', '--fields', 'headline,quotations']);
    expect(Object.keys(JSON.parse(fields.out))).toEqual(['id', 'url', 'headline', 'quotations']);
    const text = await run(['pages/b.html', '--format', 'text']);
    expect(Object.keys(JSON.parse(text.out))).toEqual(['id', 'url', 'text']);
    expect(JSON.parse(text.out).text).toContain('had settled on the ramp');
  });

  test('--pretty, --out and gzip by name', async () => {
    await run(['pages/b.html', '--pretty', '--out', 'out.json.gz']);
    const written = gunzipSync(readFileSync(join(folder, 'out.json.gz'))).toString('utf8');
    expect(written).toContain('\n  "headline": "Ferry 1 waits for a heron"');
  });

  test('--unordered has the same lines', async () => {
    const [ordered, unordered] = [await run(['in.jsonl']), await run(['in.jsonl', '--unordered'])];
    expect(unordered.out.split('\n').sort()).toEqual(ordered.out.split('\n').sort());
  });

  test('a summary by error code on standard error', async () => {
    const { err } = await runCommand(['batch', 'pages/b.html', 'missing.html', '-'], {
      input: '{}\n{}\n',
      cwd: folder,
    });
    expect(err).toMatch(
      /^4 pages in [\d.]+ s \([\d.]+ pages\/s\): 1 article, 3 failed\n {2}bad-line: 2\n {2}unreadable: 1\n$/,
    );
  });

  test.each([
    [['pages/b.html', 'missing.html'], 0],
    [['pages/b.html', 'missing.html', '--strict'], 1],
    [['missing.html'], 1],
    [[], 2],
    [['--resume', 'pages'], 2],
    [['--fields', 'colour', 'pages'], 2],
    [['--threads', 'two', 'pages'], 2],
    [['--out', 'no/such/folder/x.jsonl', 'pages'], 2],
  ])('%j ends with %d', async (args, code) => {
    expect((await run(args)).code).toBe(code);
  });

  test('a page that has no time is a line, and the rest goes on', async () => {
    const { code, out } = await run(['pages', '--timeout', '0.001', '--threads', '1']);
    expect(codes(out)).toEqual(['timeout', 'timeout', 'timeout']);
    expect(code).toBe(1);
  });

  test('--help', async () => {
    expect(await runCommand(['batch', '--help'])).toEqual({ code: 0, out: BATCH_HELP, err: '' });
  });

  test('a reader that closes the pipe ends the batch', async () => {
    const child = spawn(process.execPath, [CLI, 'batch', '-', '-q'], { stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    let sent = 0;
    const feed = setInterval(() => sent < 5_000 && child.stdin.write(jsonl) && sent++, 5);
    const code = await new Promise((done) => child.on('close', done));
    clearInterval(feed);
    expect(code).toBe(0);
  });
});

describe('--resume', () => {
  // At any byte: resume-output.test.ts.
  test.each(['out.jsonl', 'out.jsonl.gz'])('%s that was cut goes on to the identical result', async (name) => {
    const whole = await run(['in.jsonl', '--fields', 'headline']);
    await run(['in.jsonl', '--fields', 'headline', '--out', name]);
    const file = join(folder, name);
    const bytes = readFileSync(file);
    const read = (): string =>
      (name.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file)).toString('utf8');
    const cuts = [0, Math.floor(bytes.length / 2), bytes.length - 1];
    for (const cut of cuts) {
      writeFileSync(file, bytes.subarray(0, cut));
      const { code } = await run(['in.jsonl', '--fields', 'headline', '--out', name, '--resume']);
      expect([cut, code, read()]).toEqual([cut, 0, whole.out]);
    }
  });

  test('as completed too', async () => {
    const whole = await run(['in.jsonl', '--unordered']);
    const part = whole.out.split('\n').slice(3, 8).join('\n');
    writeFileSync(join(folder, 'part.jsonl'), `${part}\n{"id":"s`);
    await run(['in.jsonl', '--unordered', '--out', 'part.jsonl', '--resume']);
    const lines = readFileSync(join(folder, 'part.jsonl'), 'utf8').split('\n').sort();
    expect(lines).toEqual(whole.out.split('\n').sort());
  });

  test("another input's output is refused and left as it is", async () => {
    writeFileSync(join(folder, 'other.jsonl'), '{"id":"elsewhere"}\n');
    expect((await run(['in.jsonl', '--out', 'other.jsonl', '--resume'])).code).toBe(2);
    expect(readFileSync(join(folder, 'other.jsonl'), 'utf8')).toBe('{"id":"elsewhere"}\n');
  });

  test('an output among the inputs is refused; in a folder of inputs it is left out', async () => {
    mkdirSync(join(folder, 'both'));
    writeFileSync(join(folder, 'both/a.html'), inventStory(1));
    const refused = await run(['both/a.html', '--out', './both/a.html']);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('Expected another file after --out')]);
    expect(readFileSync(join(folder, 'both/a.html'), 'utf8')).toBe(inventStory(1));
    await run(['both', 'both/*', '--fields', 'headline', '--out', 'both/out.jsonl']);
    await run(['both', 'both/*', '--fields', 'headline', '--out', 'both/out.jsonl', '--resume']);
    expect(ids(readFileSync(join(folder, 'both/out.jsonl'), 'utf8'))).toEqual(['both/a.html', 'both/a.html']);
  });

  test('Ctrl-C ends with whole lines and 130, and the run is resumed', async () => {
    const out = join(folder, 'stopped.jsonl');
    const child = spawn(process.execPath, [CLI, 'batch', '-', '--out', out], { stdio: ['pipe', 'ignore', 'pipe'] });
    let err = '';
    child.stderr.on('data', (piece) => {
      err += piece;
    });
    // Standard input stays open: the stop does not wait for it.
    child.stdin.on('error', () => {});
    child.stdin.write(jsonl);
    await new Promise((done) => setTimeout(done, 2_500));
    child.kill('SIGINT');
    const code = await new Promise((done) => child.on('close', done));
    expect(code).toBe(130);
    expect(err).toMatch(/Stopping[\s\S]* pages in /);
    const written = readFileSync(out, 'utf8');
    expect(written === '' || written.endsWith('\n')).toBe(true);
    await run(['-', '--out', out, '--resume'], jsonl);
    expect(readFileSync(out, 'utf8')).toBe((await run(['-'], jsonl)).out);
  });
});
