import { html } from 'parse5';
import { expect, it } from 'vitest';
import { KEPT_ATTRIBUTES } from '../../src/html/attributes.js';
import { NameTable } from '../../src/html/name-table.js';

it('finds each tag and each attribute that is kept: no two share a place', () => {
  for (const names of [Object.values(html.TAG_NAMES), [...KEPT_ATTRIBUTES.keys()]]) {
    const table = new NameTable(names);
    const missed = names.filter((name) => table.find(`<${name}>`, 1, 1 + name.length) !== name);
    expect(missed).toEqual([]);
  }
});

it('takes no other letters for a name, nor what runs past the end of the page', () => {
  const table = new NameTable(['table', 'p']);
  for (const other of ['tuple', 'TABLE', 'tables', 'tabl', 'b', 'P', 'ţable']) {
    expect(table.find(`<${other}>`, 1, 1 + other.length), other).toBeUndefined();
  }
  expect(table.find('<tab', 1, 6)).toBeUndefined();
});
