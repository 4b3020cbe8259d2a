import type { PageBlock, PageBlocks } from '../blocks/page-blocks.js';
import type { HtmlNode } from '../html/node.js';
import { isRemovedRole, type Role } from '../model/role.js';
import { matchPaths, type Path, parseSelector } from '../sites/selector.js';
import type { SiteEdition } from '../sites/site-rule.js';
import { BODY_THRESHOLD, type BodyScores } from './body-scores.js';
import type { Verdict } from './verdict.js';

/** A site rule's edition, ready for one page. */
export interface SiteEditionFor {
  readonly host: string;
  readonly edition: SiteEdition;
}

/** The scores with no running text outside of the element that an edition names as the article's, where it is there. */
export function limitToRoot(
  page: PageBlocks,
  scores: BodyScores,
  document: HtmlNode,
  found: SiteEditionFor | null,
): BodyScores {
  const paths = parseSelector(found?.edition.root ?? '') ?? [];
  if (paths.length === 0) return scores;
  const matched = matchPaths(document, paths);
  const root = page.containers.find(({ node }) => matched.has(node));
  if (root === undefined) return scores;
  const probability = scores.probability.map((p, index) => (index >= root.first && index < root.end ? p : 0));
  const isBody = (p: number): boolean => p >= BODY_THRESHOLD;
  let { end } = root;
  while (end > 0 && !isBody(probability[end - 1] ?? 0)) end -= 1;
  return { ...scores, probability, first: end === 0 ? 0 : probability.findIndex(isBody), end };
}

/**
 * The verdicts with what an edition says of the page's elements: an element's role is that of all in it, down to an
 * element that is named itself. Of what names the same element, `drop` wins, then the order of the rule.
 */
export function applySiteRule(
  page: PageBlocks,
  verdicts: readonly Verdict[],
  document: HtmlNode,
  found: SiteEditionFor | null,
): readonly Verdict[] {
  if (found === null) return verdicts;
  const claims = listClaims(found.edition);
  if (claims.length === 0) return verdicts;
  const matched = matchPaths(
    document,
    claims.map(({ path }) => path),
  );
  const rule = `site-rule ${found.host}`;
  const roles: (Role | null)[] = [];
  for (const { index, parent, node } of page.containers) {
    const first = matched.get(node)?.[0];
    roles[index] = first === undefined ? (roles[parent] ?? null) : (claims[first]?.role ?? null);
  }
  return page.blocks.map((block, i) => {
    const role = roles[block.container] ?? null;
    return role === null ? (verdicts[i] as Verdict) : { role: keepKind(block, role), rule };
  });
}

/** A picture in an element that is kept is a picture still. */
function keepKind({ kind }: PageBlock, role: Role): Role {
  if (kind === 'text' || isRemovedRole(role)) return role;
  return kind === 'media' ? 'caption' : 'embed';
}

function listClaims({ drop = [], roles = {} }: SiteEdition): { path: Path; role: Role }[] {
  const claim = (text: string, role: Role) => (parseSelector(text) ?? []).map((path) => ({ path, role }));
  const named = (Object.keys(roles) as Role[]).flatMap((role) =>
    (roles[role] ?? []).flatMap((text) => claim(text, role)),
  );
  const dropped = drop.flatMap((part) =>
    typeof part === 'string' ? claim(part, 'navigation') : claim(part.select, part.role),
  );
  return [...dropped, ...named];
}
