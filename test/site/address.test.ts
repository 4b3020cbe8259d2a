import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../site/view/address.js';

test.each([
  ['#harbour-bridge/block-12', { page: 'harbour-bridge', view: 'blocks', id: 'block-12' }],
  ['#harbour-bridge/quotation-2', { page: 'harbour-bridge', view: 'article', id: 'quotation-2' }],
  ['#harbour-bridge/json', { page: 'harbour-bridge', view: 'json', id: null }],
  ['#harbour-bridge/', { page: 'harbour-bridge', view: null, id: null }],
  ['#block-12', { page: null, view: 'blocks', id: 'block-12' }],
  ['#article', { page: null, view: 'article', id: null }],
])('%s points at %o, and is written so', (hash, target) => {
  expect(readAddress(hash)).toEqual(target);
  expect(writeAddress(target.page, target.id ?? target.view ?? '')).toBe(hash);
});

test.each([
  '',
  '#',
  '#block-',
  '#block-1"]',
  '#block-12345678',
  '#a/b/block-1',
  '#<img src=x onerror=alert(1)>',
  `#${'a'.repeat(50_000)}/json`,
])('what is no address of ours points at nothing: %#', (hash) => {
  expect(readAddress(hash)).toEqual({ page: null, view: null, id: null });
});
