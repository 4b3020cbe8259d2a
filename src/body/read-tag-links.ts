import { type HtmlNode, readNodeText } from '../html/node.js';
import type { Candidate, PageFacts } from '../page/page-facts.js';
import { cleanText } from '../text/clean-text.js';
import { foldWords } from '../text/fold-words.js';
import type { PlacedBlocks } from './place-blocks.js';
import { MAX_WORDS } from './read-shown-labels.js';

/** Most links that are looked at, and most labels of one kind that one story has; more are a cloud of topics. */
const [MAX_LINKS, MAX_LABELS] = [500, 40];

/** The labels that the story's own links give: its topics, and the sections that it is filed under. */
export interface LinkedLabels {
  readonly sections: Candidate<readonly string[]>;
  readonly tags: Candidate<readonly string[]>;
}

/**
 * Links with `rel="tag"` -> the story's topics; those with `rel="category tag"` -> its sections.
 *
 * Pages mark the labels of other stories and of the whole site so, too. The story's own share the innermost element
 * with its text:
 *
 *     body
 *       article          <- holds the text: the links in it are the story's
 *         header           a rel="category tag"
 *         p                running text
 *         footer           a rel="tag"
 *       aside              a rel="tag"
 *
 * Where some labels stand there more often than others, they are those of several stories.
 */
export function readTagLinks({ blocks, page, verdicts }: PlacedBlocks, { tagLinks }: PageFacts): LinkedLabels {
  const around = new Set<HtmlNode>();
  let at = page.containers[blocks[verdicts.findIndex(({ role }) => role === 'paragraph')]?.container ?? -1];
  for (; at !== undefined; at = page.containers[at.parent]) around.add(at.node);
  const innermost = [...around];
  const read = (isSection: boolean): Candidate<readonly string[]> => {
    const counts = new Map<string, number>();
    let nearest = innermost.length;
    for (const link of tagLinks.slice(0, MAX_LINKS)) {
      if (/category/i.test(link.get('rel') ?? '') !== isSection) continue;
      let shared = link.parent;
      while (shared !== null && !around.has(shared)) shared = shared.parent;
      const distance = shared === null ? innermost.length : innermost.indexOf(shared);
      if (distance > nearest) continue;
      if (distance < nearest) counts.clear();
      nearest = distance;
      const label = cleanText(readNodeText(link));
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    const isOne = counts.size <= MAX_LABELS && new Set(counts.values()).size === 1;
    const value = [...counts.keys()].filter((label) => label.split(' ').length <= MAX_WORDS);
    return { value: isOne ? value : [], source: 'microdata', rule: 'rel tag' };
  };
  return { sections: read(true), tags: read(false) };
}

/** Whether a list has all the labels, and so tells no less. */
export function isToldBy(labels: readonly string[], list: readonly string[]): boolean {
  const told = new Set(list.map(foldWords));
  return labels.every((label) => told.has(foldWords(label)));
}
