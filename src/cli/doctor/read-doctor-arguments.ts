import { COMPARED_FACTS } from '../../compare/compare-articles.js';
import { FLAG, HELP_FLAG, splitArguments } from '../split-arguments.js';
import { UsageError } from '../usage-error.js';

const OPTIONS = {
  by: { type: 'string' },
  common: FLAG,
  ignore: { type: 'string' },
  threshold: { type: 'string', default: '0' },
  show: { type: 'string', default: '5' },
  json: FLAG,
  help: HELP_FLAG,
} as const;

/** What `nutgraf doctor` was asked to do. */
export interface DoctorCommand {
  readonly old: string;
  readonly now: string;
  readonly by: 'id' | 'url' | null;
  readonly common: boolean;
  readonly ignored: ReadonlySet<string>;
  /** The share of pages that may have changed, 0 to 1. */
  readonly threshold: number;
  readonly show: number;
  readonly json: boolean;
}

/** What may be left out of the comparison. */
const PARTS: readonly string[] = ['body', 'quotations', ...COMPARED_FACTS];

/** What the arguments after `doctor` ask for; null for its help. @throws {@link UsageError} */
export function readDoctorArguments(args: readonly string[]): DoctorCommand | null {
  const { values, positionals } = splitArguments(args, OPTIONS);
  if (values.help) return null;
  const [old, now, ...more] = positionals;
  if (old === undefined || now === undefined || more.length > 0) {
    throw new UsageError(`Expected two files of JSON lines, OLD and NEW, but found ${positionals.length}.`);
  }
  const { by, ignore = '' } = values;
  if (by !== undefined && by !== 'id' && by !== 'url')
    throw new UsageError(`Expected --by id or --by url, but found "${by}".`);
  const ignored = ignore === '' ? [] : ignore.split(',').map((name) => name.trim());
  const unknown = ignored.find((name) => !PARTS.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`There is no part "${unknown}" to ignore. The parts are ${PARTS.join(', ')}.`);
  return {
    old,
    now,
    by: by ?? null,
    common: values.common,
    ignored: new Set(ignored),
    threshold: readNumber('threshold', values.threshold.replace(/%$/, ''), 100) / 100,
    show: Math.floor(readNumber('show', values.show, 1_000)),
    json: values.json,
  };
}

function readNumber(name: string, text: string, most: number): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= most) return value;
  throw new UsageError(`Expected --${name} with a number from 0 to ${most}, but found "${text}".`);
}
