import { FLAG, HELP_FLAG, readFileArgument, readUrlOption, splitArguments } from './split-arguments.js';
import { UsageError } from './usage-error.js';

const OPTIONS = {
  format: { type: 'string' },
  url: { type: 'string' },
  explain: FLAG,
  help: HELP_FLAG,
  version: { ...FLAG, short: 'v' },
} as const;

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
  const { values, positionals } = splitArguments(args, OPTIONS);
  if (values.help) return { type: 'help' };
  if (values.version) return { type: 'version' };
  const file = readFileArgument(positionals);
  const format = FORMATS.find((name) => name === values.format) ?? null;
  if (format === null && values.format !== undefined)
    throw new UsageError(`Expected --format ${FORMATS.join('|')}, but found "${values.format}".`);
  return { type: values.explain ? 'explain' : 'print', file, format, url: readUrlOption(values.url) };
}
