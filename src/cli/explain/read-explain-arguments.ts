import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error.js';

/** What `nutgraf explain` was asked to do. */
export interface ExplainCommand {
  readonly file: string;
  /** Where the report goes; undefined for lines on standard output. */
  readonly out: string | undefined;
  readonly url: string | undefined;
}

/** The command that the arguments ask for; null for help. @throws UsageError */
export function readExplainArguments(args: readonly string[]): ExplainCommand | null {
  const { values, positionals } = splitArguments(args);
  if (values.help) return null;
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('Expected a FILE, or - for standard input, but found none.');
  if (more.length > 0)
    throw new UsageError(`Expected one FILE, but found ${positionals.length}: ${positionals.join(' ')}.`);
  const { out, url } = values;
  if (out === '') throw new UsageError('Expected the name of a file after --out, but found nothing.');
  if (out !== undefined && out === file)
    throw new UsageError(`Expected --out to name another file than the page, but found ${out} for both.`);
  if (url !== undefined && !URL.canParse(url)) {
    throw new UsageError(
      `Expected an absolute address after --url, such as https://example.com/story, but found "${url}".`,
    );
  }
  return { file, out, url };
}

function splitArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string', short: 'o' },
        url: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
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
