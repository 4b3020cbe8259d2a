import { readFileSync } from 'node:fs';
import { readPages } from '../../batch/inputs/read-pages.js';
import { ArticleError } from '../../errors.js';
import { resolveOptions } from '../../options.js';
import type { SiteRule } from '../../sites/site-rule.js';
import { FLAG, HELP_FLAG, readUrlOption, splitArguments } from '../split-arguments.js';
import { UsageError } from '../usage-error.js';
import { RULE_HELP } from './help.js';
import { hitsNothing, sumUpRules } from './sum-up-rules.js';
import { type PageFinding, tryRules } from './try-rules.js';
import { writeFindings } from './write-findings.js';

const OPTIONS = { url: { type: 'string' }, json: FLAG, help: HELP_FLAG } as const;

/** Where the command writes. */
export interface RuleStreams {
  readonly writeOutput: (text: string) => void;
  readonly writeError: (text: string) => void;
}

/** Runs `nutgraf rule`. 0: all rules hit; 1: one hits nothing, or a page could not be read; 2: not understood. */
export async function runRule(args: readonly string[], streams: RuleStreams): Promise<0 | 1 | 2> {
  try {
    const { values, positionals } = splitArguments(args, OPTIONS);
    if (values.help) {
      streams.writeOutput(RULE_HELP);
      return 0;
    }
    const [what, file, ...pages] = positionals;
    if (what !== 'test')
      throw new UsageError(`Expected "rule test", but found "rule${what === undefined ? '' : ` ${what}`}".`);
    if (file === undefined || pages.length === 0)
      throw new UsageError(`Expected RULES.json and at least one PAGE, but found ${positionals.length - 1} of them.`);
    const url = readUrlOption(values.url);
    const rules = readRules(file);
    const findings: PageFinding[] = [];
    for await (const page of readPages(pages)) findings.push(tryRules(page, rules, url));
    const summary = sumUpRules(rules, findings);
    streams.writeOutput(
      values.json
        ? `${JSON.stringify({ pages: findings, rules: summary }, null, 2)}\n`
        : writeFindings(findings, summary),
    );
    return summary.some(hitsNothing) || findings.some(({ error }) => error !== null) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.writeError(`nutgraf: ${error.message}\nnutgraf rule --help says what it takes.\n`);
    return 2;
  }
}

/** @throws {UsageError} naming the rule and the place in it */
function readRules(file: string): readonly SiteRule[] {
  let siteRules: readonly SiteRule[];
  try {
    siteRules = JSON.parse(readFileSync(file, 'utf8')) as readonly SiteRule[];
  } catch (error) {
    throw new UsageError(
      `Expected a list of site rules in JSON, but ${file} could not be read as such: ${(error as Error).message}.`,
    );
  }
  try {
    return resolveOptions({ siteRules }).siteRules;
  } catch (error) {
    if (error instanceof ArticleError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}
