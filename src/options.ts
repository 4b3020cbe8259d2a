import { ArticleError } from './errors.js';
import { findSiteRuleFault, type SiteRule } from './sites/site-rule.js';

/** What `parseArticle` takes beside the page. Unknown keys are refused by name. */
export interface ParseOptions {
  /** The page's address: links are resolved against it, and the page's own data is held against it. @default none */
  readonly url?: string;
  /** The charset of the HTTP `Content-Type` header, for input in bytes. @default none */
  readonly charset?: string;
  /** The page's language as a BCP 47 tag, where the caller knows better than the page. @default what the page says */
  readonly language?: string;
  /** What you know of sites: where their article stands, what to strip. None is needed. @default [] */
  readonly siteRules?: readonly SiteRule[];
  /**
   * Whether blocks, quotations and removed blocks say where they stand in the HTML (`source`). @default false
   */
  readonly positions?: boolean;
  /** Longest input: bytes, or UTF-16 units of a string. @default 20_000_000 */
  readonly maxBytes?: number;
  /** Most nodes that the page's tree may grow. @default 250_000 */
  readonly maxNodes?: number;
  /** Most elements that may be open inside each other. @default 2_000 */
  readonly maxDepth?: number;
  /** Most blocks (paragraphs, items, cells, pictures, embeds) that the page may show. @default 30_000 */
  readonly maxBlocks?: number;
  /** Longest text that the page may show, in UTF-16 units, white space collapsed. @default 2_000_000 */
  readonly maxTextLength?: number;
  /** Milliseconds after which the parse gives up. The clock is read only where this is given. @default none */
  readonly deadlineMs?: number;
  /** Stops the parse where it is aborted: before the first stage, between stages and inside the long ones. @default none */
  readonly signal?: AbortSignal;
}

/** Options with every default filled in. */
export interface Settings {
  readonly url: string | null;
  readonly charset: string | null;
  readonly language: string | null;
  readonly siteRules: readonly SiteRule[];
  readonly positions: boolean;
  readonly maxBytes: number;
  readonly maxNodes: number;
  readonly maxDepth: number;
  readonly maxBlocks: number;
  readonly maxTextLength: number;
  readonly deadlineMs: number | null;
  readonly signal: AbortSignal | null;
}

/** The defaults. No real page of the labelled corpora comes near a limit: the largest has 3.6 MB and 60,000 nodes. */
const DEFAULTS: Settings = Object.freeze({
  url: null,
  charset: null,
  language: null,
  siteRules: [],
  positions: false,
  maxBytes: 20_000_000,
  maxNodes: 250_000,
  maxDepth: 2_000,
  maxBlocks: 30_000,
  maxTextLength: 2_000_000,
  deadlineMs: null,
  signal: null,
});

type Check = { readonly expected: string; readonly accepts: (value: unknown) => boolean };
const text: Check = { expected: 'a non-empty string', accepts: (v) => typeof v === 'string' && v !== '' };
const count: Check = {
  expected: 'a positive whole number',
  accepts: (v) => Number.isSafeInteger(v) && (v as number) > 0,
};
/** Checked on its own, so that the message names the place in the rule. */
const anything: Check = { expected: 'a list of site rules', accepts: () => true };
const flag: Check = { expected: 'true or false', accepts: (v) => typeof v === 'boolean' };
const duration: Check = { expected: 'a positive number', accepts: (v) => typeof v === 'number' && v > 0 };
const abortable: Check = {
  expected: 'an AbortSignal',
  accepts: (v) => typeof v === 'object' && v !== null && typeof (v as AbortSignal).aborted === 'boolean',
};
const address: Check = {
  expected: 'an absolute http or https URL',
  accepts: (v) => typeof v === 'string' && isHttpUrl(v),
};

const CHECKS: Readonly<Record<keyof Settings, Check>> = {
  url: address,
  charset: text,
  language: text,
  siteRules: anything,
  positions: flag,
  maxBytes: count,
  maxNodes: count,
  maxDepth: count,
  maxBlocks: count,
  maxTextLength: count,
  deadlineMs: duration,
  signal: abortable,
};

/**
 * Options -> frozen settings.
 *
 * @throws {ArticleError} `invalid-options`, naming the option, what was expected and what was found.
 */
export function resolveOptions(options: ParseOptions = {}): Settings {
  if (typeof options !== 'object' || options === null) {
    throw refuse('options', 'an object', options);
  }
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    const check = Object.hasOwn(CHECKS, name) ? CHECKS[name as keyof Settings] : undefined;
    if (check === undefined) {
      const known = Object.keys(CHECKS).join(', ');
      throw new ArticleError('invalid-options', `There is no option "${name}". The options are ${known}.`, {
        option: name,
      });
    }
    if (!check.accepts(value)) throw refuse(name, check.expected, value);
  }
  if (options.siteRules !== undefined) checkSiteRules(options.siteRules);
  return Object.freeze({ ...DEFAULTS, ...Object.fromEntries(given) });
}

function refuse(option: string, expected: string, found: unknown): ArticleError {
  const shown = typeof found === 'string' ? `"${found.slice(0, 80)}"` : String(found).slice(0, 80);
  return new ArticleError('invalid-options', `The option "${option}" has to be ${expected}; found ${shown}.`, {
    option,
    expected,
    found: shown,
  });
}

function checkSiteRules(rules: unknown): void {
  const fault = findSiteRuleFault(rules);
  if (fault === null) return;
  const { rule, path, expected, found } = fault;
  throw new ArticleError(
    'invalid-options',
    `The option "siteRules" is wrong at siteRules${path}${rule === null ? '' : `, in the rule for ${rule}`}: expected ${expected}; found ${found}.`,
    { option: 'siteRules', ...fault, path: `siteRules${path}` },
  );
}

function isHttpUrl(value: string): boolean {
  return URL.canParse(value) && /^https?:/i.test(value);
}
