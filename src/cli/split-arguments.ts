import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './usage-error.js';

/** The options that a command knows, as `parseArgs` takes them. */
type Options = NonNullable<ParseArgsConfig['options']>;

interface Config<T extends Options> {
  args: string[];
  allowPositionals: true;
  options: T;
}

/** A yes-or-no option, off where it is not given. */
export const FLAG = { type: 'boolean', default: false } as const;
/** `--help` and `-h`. */
export const HELP_FLAG = { ...FLAG, short: 'h' } as const;

/** Parts a command line into options and the rest. @throws UsageError */
export function splitArguments<T extends Options>(
  args: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<Config<T>>> {
  try {
    return parseArgs<Config<T>>({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    // Only what parseArgs itself throws is about the command line.
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')) {
      throw new UsageError(explain(error, options));
    }
    throw error;
  }
}

/** What parseArgs found, in a sentence; of an option that there is not, the ones that there are. */
function explain(error: TypeError & { code: unknown }, options: Options): string {
  const found = /'[^']{0,9}(--[\w-]{1,80})|'(-\w)/.exec(error.message)?.slice(1).find(Boolean) ?? '';
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const known = Object.keys(options).map((name) => `--${name}`);
    return `Expected one of the options ${known.join(', ')}, but found ${found}.`;
  }
  if (error.message.endsWith('argument missing')) return `Expected a value after ${found}, but found none.`;
  if (error.message.includes('is ambiguous')) return `Expected a value after ${found}, but found another option.`;
  return error.message.replace(/[.\n][\s\S]*$/, '').concat('.');
}

/** The one file of a command. @throws UsageError */
export function readFileArgument(positionals: readonly string[]): string {
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('Expected a FILE, or - for standard input, but found none.');
  if (more.length > 0)
    throw new UsageError(`Expected one FILE, but found ${positionals.length}: ${positionals.join(' ')}.`);
  return file;
}

/** What stands after `--url`. @throws UsageError where it is no absolute address */
export function readUrlOption(url: string | undefined): string | undefined {
  if (url === undefined || URL.canParse(url)) return url;
  throw new UsageError(
    `Expected an absolute address after --url, such as https://example.com/story, but found "${url}".`,
  );
}
