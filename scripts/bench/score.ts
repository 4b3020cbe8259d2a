import { join } from 'node:path';
import type { SetName } from './corpora.js';
import { type Job, runPool } from './run-pool.js';

/** Figures by name, such as `andy AEB F1`; shares between 0 and 1, or counts. */
export type Figures = Readonly<Record<string, number>>;

/** One run of a scorer: what it needs, and how its output is read. */
interface Scorer {
  readonly set: SetName | 'pages';
  readonly label: string;
  readonly args: (paths: ScorePaths) => string[];
  readonly read: (output: string) => Figures;
}

/** Where the scorers find things. */
export interface ScorePaths {
  readonly folder: string;
  readonly out: string;
  readonly rouge: boolean;
}

const BODY_FIGURES: Readonly<Record<string, string>> = {
  aeb_F1: 'AEB F1',
  aeb_P: 'AEB P',
  aeb_R: 'AEB R',
  rouge_F1: 'ROUGE F1',
  para_F1: 'paragraphs F1',
  title: 'headline letter for letter',
  seg_F1: 'segments F1',
  seg_P: 'segments P',
  seg_R: 'segments R',
  empty: 'empty pages',
};

/** Every scorer, in the order of the printed table. */
const SCORERS: readonly Scorer[] = [
  body('andy', 'andy', []),
  body('andy', 'andy sound', ['--sound']),
  body('fundus_tests', 'fundus_tests', []),
  body('trafilatura_eval', 'trafilatura_eval', []),
  facts('andy'),
  facts('fundus_tests'),
  {
    set: 'pages',
    label: 'key points',
    args: ({ folder, out }) =>
      script(folder, 'score_keypoints.py', goldFile(folder, 'keypoints.jsonl'), join(out, 'keypoints.jsonl')),
    read: (output) => ({
      ...readWords(output, ['P', 'R', 'F1', 'pages right']),
      'given to pages without': readNumber(output, /that have none (\d+)/),
    }),
  },
  {
    set: 'pages',
    label: 'roles',
    args: ({ folder, out }) =>
      script(folder, 'score_roles.py', goldFile(folder, 'roles.jsonl'), join(out, 'roles.jsonl')),
    read: (output) => readWords(output, ['body kept', 'leaked', 'leaked in the region', 'reported', 'role']),
  },
  speakers('en'),
  speakers('de'),
  {
    set: 'polnear',
    label: 'polnear dev',
    args: ({ folder, out }) =>
      script(folder, 'score_quotes.py', '--split', 'dev', '--json', join(out, 'polnear.jsonl')),
    read: readPolnear,
  },
];

/** Runs the scorers of the given sets on all cores over the predictions in `out`. */
export async function scorePredictions(
  sets: ReadonlySet<SetName>,
  paths: ScorePaths,
  pagesComplete: boolean,
): Promise<Figures> {
  const scorers = SCORERS.filter(({ set }) => (set === 'pages' ? pagesComplete : sets.has(set)));
  const env = {
    CORPORA: join(paths.folder, 'corpora/body'),
    POLNEAR: join(paths.folder, 'corpora/polnear'),
    PYTHONIOENCODING: 'utf-8',
  };
  const jobs = scorers.map((scorer): Job => ({ command: 'python3', args: scorer.args(paths), env }));
  const outputs = await runPool(jobs);
  const figures: Record<string, number> = {};
  scorers.forEach(({ label, read }, index) => {
    for (const [name, value] of Object.entries(read(outputs[index] ?? ''))) figures[`${label}: ${name}`] = value;
  });
  return figures;
}

function body(set: SetName, label: string, more: readonly string[]): Scorer {
  return {
    set,
    label,
    args: ({ folder, out, rouge }) => {
      const perPage = more.length > 0 ? [] : ['--per-page', join(out, `${set}.tsv`)];
      const given = ['--set', set, '--pred', join(out, `${set}.body.jsonl`), '--json', ...perPage, ...more];
      return script(folder, 'score_body.py', ...given, ...(rouge ? [] : ['--no-rouge']));
    },
    read: (output) => {
      const scored = JSON.parse(output) as Record<string, number>;
      const known = Object.entries(BODY_FIGURES).filter(([key]) => scored[key] !== undefined);
      return Object.fromEntries(known.map(([key, name]) => [name, scored[key] as number]));
    },
  };
}

function facts(set: SetName): Scorer {
  return {
    set,
    label: set,
    args: ({ folder, out }) => script(folder, 'score_facts.py', set, join(out, `${set}.facts.jsonl`)),
    read: (output) => ({
      headline: readNumber(output, /headline ([\d.]+)/),
      'authors F1': readNumber(output, /authors .{0,40}F1 ([\d.]+)/),
      'authors invented on': readNumber(output, /invented on (\d+)/),
      published: readNumber(output, /published ([\d.]+)/),
    }),
  };
}

function speakers(lang: string): Scorer {
  return {
    set: 'speakers',
    label: `speakers ${lang}`,
    args: ({ folder, out }) =>
      script(
        folder,
        'score_speakers.py',
        goldFile(folder, 'speakers.jsonl'),
        join(out, 'speakers.jsonl'),
        '--lang',
        lang,
      ),
    read: (output) => ({
      'detection P': readNumber(output, /detection +P ([\d.]+)/),
      'detection R': readNumber(output, /detection .{0,40}R ([\d.]+)/),
      'detection F1': readNumber(output, /detection .{0,40}F1 ([\d.]+)/),
      kind: readNumber(output, /kind +([\d.]+)/),
      'speaker of those found': readNumber(output, /speaker +([\d.]+)/),
      'end to end F1': readNumber(output, /end to end .{0,40}F1 ([\d.]+)/),
      'end to end F1, full name': readNumber(output, /full name +P .{0,40}F1 ([\d.]+)/),
    }),
  };
}

function readPolnear(output: string): Figures {
  const scored = JSON.parse(output) as Record<'det' | 'e2e_loose' | 'e2e_strict', { F1: number }> &
    Record<'attr_loose' | 'attr_strict', number | null>;
  return {
    'detection F1': scored.det.F1,
    'attribution loose': scored.attr_loose ?? 0,
    'attribution strict': scored.attr_strict ?? 0,
    'end to end F1 loose': scored.e2e_loose.F1,
    'end to end F1 strict': scored.e2e_strict.F1,
  };
}

/** Figures of the last line, each after its name. */
function readWords(output: string, names: readonly string[]): Figures {
  const line = ` ${output.trim().split('\n').at(-1) ?? ''}`;
  return Object.fromEntries(names.map((name) => [name, readNumber(line, new RegExp(` ${name} ([\\d.]+)`))]));
}

function readNumber(output: string, pattern: RegExp): number {
  const found = pattern.exec(output)?.[1];
  if (found === undefined)
    throw new Error(`Expected ${pattern} in what the scorer printed, but found: ${output.slice(-400)}`);
  return Number(found);
}

function script(folder: string, name: string, ...args: string[]): string[] {
  return [join(folder, 'bench', name), ...args];
}

function goldFile(folder: string, name: string): string {
  return join(folder, 'corpora', name);
}
