import { expect, test } from 'vitest';
import { readBatchArguments } from '../../src/cli/batch/read-batch-arguments.js';

test('all options', () => {
  const args = '- --paths --fields headline,body -o out.gz --resume --unordered --threads 3 --timeout 1.5 --memory 200';
  expect(readBatchArguments([...args.split(' '), '--strict', '-q'])).toEqual({
    inputs: ['-'],
    stdinHolds: 'paths',
    format: 'json',
    fields: ['headline', 'body'],
    pretty: false,
    out: 'out.gz',
    resume: true,
    ordered: false,
    strict: true,
    quiet: true,
    threads: 3,
    timeoutMs: 1_500,
    memoryMb: 200,
  });
});

test('--paths alone reads standard input', () => {
  expect(readBatchArguments(['--paths'])).toMatchObject({ inputs: ['-'], stdinHolds: 'paths' });
});

test.each([
  ['', 'Expected files, folders or globs, or - for standard input, but found none.'],
  ['- -', 'Expected - (standard input) once, but found it again.'],
  ['a --format pdf', 'Expected --format json|text|markdown|html, but found "pdf".'],
  ['a --fields headline --format text', 'Expected --fields with --format json alone, but found --format text.'],
  ['a --fields headline,colour', 'There is no field "colour". The fields are headline, standfirst,'],
  ['a --resume', 'Expected --out FILE with --resume, but found none: the lines of FILE say what is done.'],
  ['a --resume --out b --pretty', 'Expected a line for each page with --resume, but found --pretty.'],
  ['./a --out a', 'Expected another file after --out than the input, but found a as both.'],
  ['a --threads 0', 'Expected a number above 0 after --threads, but found "0".'],
  ['a --threads 1.5', 'Expected a whole number after --threads, but found "1.5".'],
  ['a --timeout soon', 'Expected a number above 0 after --timeout, but found "soon".'],
  ['a --colour', 'but found --colour.'],
])('%j is not understood', (line, message) => {
  const args = line.split(' ').filter((word) => word !== '');
  expect(() => readBatchArguments(args)).toThrow(expect.objectContaining({ name: 'UsageError' }));
  expect(() => readBatchArguments(args)).toThrow(message);
});
