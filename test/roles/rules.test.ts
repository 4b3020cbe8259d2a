import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderRules } from '../../scripts/docs/render-rules.js';
import { CONTAINER_WORDS } from '../../src/lexicon/container-words.js';
import { ROLES } from '../../src/model/role.js';
import { RULES } from '../../src/roles/rules/rules.js';

it('docs/rules.md is what the rules say', () => {
  expect(readFileSync('docs/rules.md', 'utf8'), 'run `npx tsx scripts/build-rules-doc.ts`').toBe(renderRules());
});

it('rules have unique ids and a meaning', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(RULES.filter(({ meaning }) => meaning.length < 15)).toEqual([]);
});

it('class words stand once and for roles that exist', () => {
  const words = CONTAINER_WORDS.flatMap((entry) => entry.words.split(' ').map((word) => `${entry.reach} ${word}`));
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  expect(CONTAINER_WORDS.filter(({ role }) => !(role in ROLES))).toEqual([]);
});
