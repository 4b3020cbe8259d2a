import type { Rule } from './rule.js';

/** The publisher's own summary list; `findKeyPoints` says which list that is. */
export const keyPointRules: readonly Rule[] = [
  {
    id: 'key-point',
    meaning:
      'An item of the list that sums up the article: under a label that says so, in an element named so, or right under the headline.',
    label: ({ index, page }) => (page.keyPoints.items.has(index) ? 'keypoint' : null),
  },
  {
    id: 'key-points-heading',
    meaning: 'The label over that list.',
    label: ({ index, page }) => (page.keyPoints.heading === index ? 'keypoints-heading' : null),
  },
];
