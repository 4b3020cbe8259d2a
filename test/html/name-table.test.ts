import { html } from 'parse5';
import { expect, it } from 'vitest';
import { NameTable } from '../../src/html/name-table.js';

it('finds each name in its place, but for a second one of the same ends and length', () => {
  const names = Object.values(html.TAG_NAMES);
  const table = new NameTable(names);
  const missed = names.filter((name) => table.find(`<${name}>`, 1, 1 + name.length) !== name);
  expect(missed).toEqual(['frameset', 'select', 'strike', 'title']);
});

it('takes no other letters for a name, nor what runs past the end of the page', () => {
  const table = new NameTable(['table', 'p']);
  for (const other of ['tuple', 'TABLE', 'tables', 'tabl', 'b', 'P', 'ţable']) {
    expect(table.find(`<${other}>`, 1, 1 + other.length), other).toBeUndefined();
  }
  expect(table.find('<tab', 1, 6)).toBeUndefined();
});
