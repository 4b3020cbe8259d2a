import { HELP_FLAG, readFileArgument, readUrlOption, splitArguments } from '../split-arguments.js';
import { UsageError } from '../usage-error.js';

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  url: { type: 'string' },
  help: HELP_FLAG,
} as const;

/** What `nutgraf explain` was asked to do. */
export interface ExplainCommand {
  readonly file: string;
  /** Where the report goes; undefined for lines on standard output. */
  readonly out: string | undefined;
  readonly url: string | undefined;
}

/** The command that the arguments ask for; null for help. @throws UsageError */
export function readExplainArguments(args: readonly string[]): ExplainCommand | null {
  const { values, positionals } = splitArguments(args, OPTIONS);
  if (values.help) return null;
  const file = readFileArgument(positionals);
  const { out } = values;
  if (out === '') throw new UsageError('Expected the name of a file after --out, but found nothing.');
  if (out !== undefined && out === file)
    throw new UsageError(`Expected --out to name another file than the page, but found ${out} for both.`);
  return { file, out, url: readUrlOption(values.url) };
}
