import { BYLINE_WORDS } from '../lexicon/all-bylines.js';
import { DATE_WORDS } from '../lexicon/all-dates.js';
import { type BylineWords, OUTLET_WORDS } from '../lexicon/byline-words.js';
import { compactPattern } from '../text/compact-pattern.js';

/** The byline words of all languages, compiled once. */
export interface CompiledBylines {
  /** Phrases right before the names, at the start of a text. */
  readonly by: RegExp;
  /** Whoever follows these phrases is no author: matches to the end. */
  readonly notBy: RegExp;
  /** What stands between two names. */
  readonly between: RegExp;
  /** After it come a name's place or paper. */
  readonly of: RegExp;
  readonly jobs: ReadonlySet<string>;
  /** Job titles that scripts without spaces write right after the name. */
  readonly jobEndings: RegExp;
  readonly nobody: ReadonlySet<string>;
  readonly furniture: ReadonlySet<string>;
  readonly outlets: ReadonlySet<string>;
  /** Names of months: names of people too, so they count only before a number. */
  readonly months: ReadonlySet<string>;
}

const CJK = /\p{Script=Han}|\p{Script=Hangul}/u;

let compiled: CompiledBylines | null = null;

/** The byline words of all languages; the same object at every call. */
export function compileBylines(): CompiledBylines {
  compiled ??= {
    by: compile(`^([\\s:,.]{0,3}(?:${alternatives('by', ';')})(?=[\\s:：/]|$)[\\s:：/]{0,3}){1,3}`),
    notBy: compile(`(?:^|[\\s,;])(?:${alternatives('notBy', ';')})(?=[\\s:])[^]{0,400}$`),
    between: compile(`\\s?[,;、・]\\s?|\\s(?:&|${alternatives('and', ' ')})\\s`),
    of: new RegExp(`\\s(?:${alternatives('of', ' ')})\\s`, 'u'),
    jobs: words('jobs', /\s+/),
    jobEndings: new RegExp(`(?<=.)(?:${[...words('jobs', /\s+/)].filter((word) => CJK.test(word)).join('|')})$`, 'u'),
    nobody: words('nobody', ';'),
    furniture: words('furniture', /\s+/),
    outlets: OUTLET_WORDS,
    months: new Set(DATE_WORDS.flatMap(({ months }) => months.flatMap((forms) => forms.split(' ')))),
  };
  return compiled;
}

/** Without the flag for Unicode, with which each letter would be compared in every case that it has in any script. */
function compile(source: string): RegExp {
  return new RegExp(compactPattern(source), 'i');
}

function words(list: keyof BylineWords, separator: string | RegExp): Set<string> {
  return new Set(
    BYLINE_WORDS.flatMap((language) => language[list].split(separator))
      .map((word) => word.trim())
      .filter(Boolean),
  );
}

/** A pattern of all words of a list, the longest first, so that "written by" wins over "written". */
function alternatives(list: keyof BylineWords, separator: string): string {
  const all = [...words(list, separator)].sort((a, b) => b.length - a.length);
  return all.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s')).join('|');
}
