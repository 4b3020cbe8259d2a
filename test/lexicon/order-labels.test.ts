import { expect, it } from 'vitest';
import { orderLabels } from '../../scripts/build/order-labels.js';
import { PHRASES } from '../../src/lexicon/phrases.js';

it('labels that are alike stand side by side in the package', () => {
  expect(orderLabels('our app|related news|get our app|the news')).toBe('our app|get our app|related news|the news');
});

it('labels in the package are all there, each once', () => {
  for (const { id, match } of PHRASES) {
    if (match instanceof RegExp) continue;
    expect([id, orderLabels(match.join('|')).split('|').sort()]).toEqual([id, [...match].sort()]);
  }
});
