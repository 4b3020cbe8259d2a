import { resolve } from 'node:path';
import { ArticleSchema } from '../../model/article.js';
import { FLAG, HELP_FLAG, splitArguments } from '../split-arguments.js';
import { UsageError } from '../usage-error.js';

const VALUE = { type: 'string' } as const;
const OPTIONS = {
  paths: FLAG,
  format: { ...VALUE, default: 'json' },
  fields: VALUE,
  pretty: FLAG,
  out: { ...VALUE, short: 'o' },
  resume: FLAG,
  unordered: FLAG,
  strict: FLAG,
  quiet: { ...FLAG, short: 'q' },
  threads: VALUE,
  timeout: VALUE,
  memory: VALUE,
  help: HELP_FLAG,
} as const;

/** The formats of an output line. */
const FORMATS = ['json', 'text', 'markdown', 'html'] as const;

/** What `nutgraf batch` was asked to do. */
export interface BatchCommand {
  readonly inputs: readonly string[];
  readonly stdinHolds: 'jsonl' | 'paths';
  readonly format: (typeof FORMATS)[number];
  readonly fields: readonly string[] | null;
  readonly pretty: boolean;
  readonly out: string | null;
  readonly resume: boolean;
  readonly ordered: boolean;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly threads: number | undefined;
  readonly timeoutMs: number | undefined;
  readonly memoryMb: number | undefined;
}

/** The batch that the arguments after `batch` ask for; null for its help. @throws {@link UsageError} */
export function readBatchArguments(args: readonly string[]): BatchCommand | null {
  const { values, positionals } = splitArguments(args, OPTIONS);
  if (values.help) return null;
  const inputs = positionals.length === 0 && values.paths ? ['-'] : positionals;
  const format = FORMATS.find((name) => name === values.format);
  if (!format) throw new UsageError(`Expected --format ${FORMATS.join('|')}, but found "${values.format}".`);
  const fields = values.fields === undefined ? null : readFields(values.fields);
  if (fields && format !== 'json') {
    throw new UsageError(`Expected --fields with --format json alone, but found --format ${format}.`);
  }
  checkInputs(inputs, values.out);
  checkResume(values);
  const seconds = readNumber('timeout', values.timeout);
  return {
    inputs,
    stdinHolds: values.paths ? 'paths' : 'jsonl',
    format,
    fields,
    pretty: values.pretty,
    out: values.out ?? null,
    resume: values.resume,
    ordered: !values.unordered,
    strict: values.strict,
    quiet: values.quiet,
    threads: readWhole('threads', values.threads),
    timeoutMs: seconds === undefined ? undefined : Math.max(1, Math.round(seconds * 1000)),
    memoryMb: readWhole('memory', values.memory),
  };
}

function checkInputs(inputs: readonly string[], out: string | undefined): void {
  if (inputs.length === 0) {
    throw new UsageError('Expected files, folders or globs, or - for standard input, but found none.');
  }
  if (inputs.filter((input) => input === '-').length > 1) {
    throw new UsageError('Expected - (standard input) once, but found it again.');
  }
  if (out !== undefined && inputs.some((input) => resolve(input) === resolve(out))) {
    throw new UsageError(`Expected another file after --out than the input, but found ${out} as both.`);
  }
}

function checkResume({ resume, out, pretty }: { resume: boolean; out?: string; pretty: boolean }): void {
  if (!resume) return;
  if (out === undefined) {
    throw new UsageError('Expected --out FILE with --resume, but found none: the lines of FILE say what is done.');
  }
  if (pretty) throw new UsageError('Expected a line for each page with --resume, but found --pretty.');
}

function readFields(list: string): string[] {
  const known = Object.keys(ArticleSchema.shape);
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !known.includes(name) && name !== 'id');
  if (unknown !== undefined)
    throw new UsageError(`There is no field "${unknown}". The fields are ${known.join(', ')}.`);
  return names;
}

function readNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!(value > 0 && value <= 1_000_000))
    throw new UsageError(`Expected a number above 0 after --${name}, but found "${text}".`);
  return value;
}

function readWhole(name: string, text: string | undefined): number | undefined {
  const value = readNumber(name, text);
  if (value !== undefined && !Number.isInteger(value)) {
    throw new UsageError(`Expected a whole number after --${name}, but found "${text}".`);
  }
  return value;
}
