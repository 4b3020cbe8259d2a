import * as z from 'zod/mini';
import { REMOVED_ROLES, type RemovedRole, ROLES, type Role } from '../model/role.js';
import { parseSelector, SUBSET } from './selector.js';

const ROLE_NAMES = Object.keys(ROLES) as [Role, ...Role[]];
const selector = z.string({ error: SUBSET }).check(z.refine((text) => parseSelector(text) !== null, { error: SUBSET }));
const day = z.string({ error: 'a day as "2024-05-31"' }).check(z.regex(/^\d{4}-\d\d-\d\d$/, { error: 'a day as "2024-05-31"' }));
const HOST = 'a host as "example.com", without scheme and path';
const host = z.string({ error: HOST }).check(z.regex(/^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}$/u, { error: HOST }));
const removedRole = z.enum(REMOVED_ROLES as [RemovedRole, ...RemovedRole[]], { error: `one of ${REMOVED_ROLES.join(', ')}` });

const selectors = z.optional(z.array(selector, { error: 'a list of selectors' }));
/** Each role with what it is found by; a record of zod's would weigh half a kilobyte more. */
const RolesSchema = z.strictObject(
  Object.fromEntries(ROLE_NAMES.map((name) => [name, selectors])) as Record<Role, typeof selectors>,
);

/** A site's pages as they were built in some time. */
const EditionSchema = z.strictObject({
  /** First day of publication on which it holds. */
  from: z.optional(day),
  /** Last day of publication on which it holds. */
  until: z.optional(day),
  /** The element that holds the text: what stands outside is no running text. Of several the first that shows something. */
  root: z.optional(selector),
  /** What is stripped: as `navigation`, or in the role that is named. */
  drop: z.optional(z.array(z.union([selector, z.strictObject({ select: selector, role: removedRole })], { error: `${SUBSET}, or { select, role }` }), { error: 'a list' })),
  /** What elements are. */
  roles: z.optional(RolesSchema),
});

/** What a caller knows of a site. */
const SiteRuleSchema = z.strictObject({
  /** Hosts with all their subdomains. */
  hosts: z.array(host, { error: 'a list of hosts' }).check(z.minLength(1, { error: 'at least one host' })),
  editions: z.array(EditionSchema, { error: 'a list of editions' }).check(z.minLength(1, { error: 'at least one edition' })),
});

const SiteRulesSchema = z.array(SiteRuleSchema, { error: 'a list of site rules' });

/** What a caller knows of a site: its hosts, and how its pages were built when. See docs/site-rules.md. */
export type SiteRule = z.infer<typeof SiteRuleSchema>;
/** How a site's pages are built, in some time. */
export type SiteEdition = z.infer<typeof EditionSchema>;

/** What is wrong with a list of site rules, and where. */
export interface SiteRuleFault {
  /** The first host of the rule, where it has one. */
  readonly rule: string | null;
  /** As in "[0].editions[1].root". */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** The first fault in what was given as site rules; null where it is a list of them. */
export function findSiteRuleFault(given: unknown): SiteRuleFault | null {
  const result = SiteRulesSchema.safeParse(given);
  const issue = result.error?.issues[0];
  if (issue === undefined) return null;
  const keys = 'keys' in issue && Array.isArray(issue.keys) && issue.code === 'unrecognized_keys' ? issue.keys : [];
  const path = [...issue.path, ...keys.slice(0, 1)];
  const hosts = readPath(given, [...path.slice(0, 1), 'hosts', 0]);
  return {
    rule: typeof hosts === 'string' ? hosts : null,
    path: path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join(''),
    expected: keys.length > 0 ? 'a known key' : issue.message,
    found: showValue(keys.length > 0 ? keys[0] : readPath(given, path)),
  };
}

function readPath(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of path) at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined;
  return at;
}

function showValue(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 80)}"`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return value === null || typeof value !== 'object' ? String(value) : 'an object';
}

/**
 * The edition that holds for a page: of the first rule with its host, the one whose days hold the day of publication;
 * where that day is not known, the last one. Null where no rule or no edition is for the page.
 */
export function chooseEdition(
  rules: readonly SiteRule[],
  url: string | null,
  publishedAt: string | null,
): { host: string; edition: SiteEdition } | null {
  const name = url !== null && URL.canParse(url) ? new URL(url).hostname : '';
  for (const { hosts, editions } of name === '' ? [] : rules) {
    const host = hosts.find((own) => name === own.toLowerCase() || name.endsWith(`.${own.toLowerCase()}`));
    if (host === undefined) continue;
    const on = publishedAt?.slice(0, 10) ?? null;
    const edition =
      on === null ? editions.at(-1) : editions.find(({ from, until }) => (from ?? on) <= on && on <= (until ?? on));
    return edition === undefined ? null : { host, edition };
  }
  return null;
}
