import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.js';

/** The formats that the command prints. */
export const FORMATS = ['json', 'text', 'markdown', 'html', 'json-ld', 'ninjs', 'terminal'] as const;
/** The name of a format. */
export type Format = (typeof FORMATS)[number];

/** What the command was asked to do. */
export type Command =
  | { readonly type: 'help' }
  | { readonly type: 'version' }
  | {
      readonly type: 'print' | 'explain';
      readonly file: string;
      /** Null: the one that suits where the output goes. */
      readonly format: Format | null;
      readonly url: string | undefined;
    };

/** The command that the arguments ask for. @throws UsageError */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = splitArguments(args);
  if (values.help) return { type: 'help' };
  if (values.version) return { type: 'version' };
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('Expected a FILE, or - for standard input, but found none.');
  if (more.length > 0)
    throw new UsageError(`Expected one FILE, but found ${positionals.length}: ${positionals.join(' ')}.`);
  const format = FORMATS.find((name) => name === values.format) ?? null;
  if (format === null && values.format !== undefined)
    throw new UsageError(`Expected --format ${FORMATS.join('|')}, but found "${values.format}".`);
  if (values.url !== undefined && !URL.canParse(values.url)) {
    throw new UsageError(
      `Expected an absolute address after --url, such as https://example.com/story, but found "${values.url}".`,
    );
  }
  return { type: values.explain ? 'explain' : 'print', file, format, url: values.url };
}

function splitArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        url: { type: 'string' },
        explain: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    });
  } catch (error) {
    // parseArgs says what it found and what it knows; only its own errors are about the command line.
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')) {
      throw new UsageError(error.message);
    }
    throw error;
  }
}
