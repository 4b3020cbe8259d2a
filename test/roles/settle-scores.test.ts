import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/blocks/find-blocks.js';
import { parseHtml } from '../../src/html/parse-html.js';
import { readPageFacts } from '../../src/page/read-page-facts.js';
import { measureBlocks } from '../../src/roles/measure-blocks.js';
import { readPageEvidence } from '../../src/roles/page-evidence.js';
import { settleScores } from '../../src/roles/settle-scores.js';

const TEXT = 'The ferry lay at the pier for an hour and then went back the way it had come.';

/** What becomes of opinions on paragraphs of one length. */
function settle(...scores: number[]): number[] {
  const html = `<html><body>${scores.map((_, i) => `<p>${TEXT} ${i}</p>`).join('')}</body></html>`;
  const parsed = parseHtml(html, { maxNodes: 1000, maxDepth: 100 });
  const page = findBlocks(parsed.document);
  const evidence = readPageEvidence(readPageFacts(parsed, { url: null }));
  return settleScores(page, measureBlocks(page), evidence, { headline: -1, scores });
}

describe('settleScores', () => {
  it('leaves the opinion on a page that it is sure of as it is', () => {
    expect(settle(0.95, 0.9, 0.4, 0.02)).toEqual([0.95, 0.9, 0.4, 0.02]);
  });

  it('asks for less where it is unsure throughout: half the F1 to be expected', () => {
    expect(settle(0.45, 0.42, 0.4, 0.03)).toEqual([0.5, 0.5, 0.5, 0.03]);
  });

  it('never takes what is likely none for running text', () => {
    expect(settle(0.24, 0.2, 0.2, 0.1)).toEqual([0.24, 0.2, 0.2, 0.1]);
    expect(settle()).toEqual([]);
  });
});
