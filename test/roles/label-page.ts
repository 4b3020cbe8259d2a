import { findBlocks } from '../../src/blocks/find-blocks.js';
import { parseHtml } from '../../src/html/parse-html.js';
import { resolveOptions } from '../../src/options.js';
import { readPageFacts } from '../../src/page/read-page-facts.js';
import type { BodyScores } from '../../src/roles/body-scores.js';
import { labelBlocks } from '../../src/roles/label-blocks.js';
import { measureBlocks } from '../../src/roles/measure-blocks.js';
import { readPageEvidence } from '../../src/roles/page-evidence.js';

/**
 * Labels an invented page, a line a text block: "role rule: text". Running text is what stands in an element with a
 * `data-body` attribute, so that a test says what the fitted score would (`score`, for all of it but where the attribute
 * has a value) and holds when the weights change.
 */
export function labelPage(html: string, score = 1): string[] {
  const settings = resolveOptions({});
  const parsed = parseHtml(html, { ...settings, keepAttributes: true });
  const page = findBlocks(parsed.document);
  const probability = Float64Array.from(page.blocks, ({ container }) => {
    const own = page.containers[container]?.node.attribs?.['data-body'];
    return own === undefined ? 0 : Number(own) || score;
  });
  const bodies = page.blocks.filter(({ index }) => probability[index] === score).map(({ index }) => index);
  const headline = page.blocks.find(
    ({ kind, container }) => kind === 'text' && page.containers[container]?.tag === 'h1',
  );
  const scores: BodyScores = {
    probability,
    headline: headline?.index ?? -1,
    first: bodies[0] ?? 0,
    end: (bodies.at(-1) ?? -1) + 1,
    measured: measureBlocks(page),
  };
  const verdicts = labelBlocks(page, scores, readPageEvidence(readPageFacts(parsed, settings)));
  return page.blocks.flatMap((block, i) =>
    block.kind === 'text' ? [`${verdicts[i]?.role} ${verdicts[i]?.rule}: ${block.text}`] : [],
  );
}

/** {@link labelPage}, the roles alone with the first words of each block. */
export function rolesOf(html: string, score = 1): string[] {
  return labelPage(html, score).map((line) => line.replace(/^(\S+) .*?: (.{0,28}).*$/, '$1 | $2'));
}
