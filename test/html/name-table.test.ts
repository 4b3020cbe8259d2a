import { html } from 'parse5';
import { expect, it } from 'vitest';
import { KEPT_ATTRIBUTES } from '../../src/html/attributes.js';
import { NameTable } from '../../src/html/name-table.js';

it('finds each tag and each attribute that is kept: no two share a place', () => {
  const tags: string[] = Object.values(html.TAG_NAMES);
  // The parser gives some elements of SVG their capitals.
  for (const names of [tags.filter((tag) => tag === tag.toLowerCase()), KEPT_ATTRIBUTES]) {
    const table = new NameTable(names.map((name) => ({ name })));
    const missed = names.filter((name) => table.find(`<${name}>`, 1, 1 + name.length)?.name !== name);
    expect(missed).toEqual([]);
  }
});

it('takes no other letters for a name, nor what runs past the end of the page', () => {
  const table = new NameTable([{ name: 'table' }, { name: 'p' }]);
  for (const name of ['table', 'TABLE', 'Table', 'p', 'P']) {
    expect(table.find(`<${name}>`, 1, 1 + name.length)?.name).toBe(name.toLowerCase());
  }
  for (const other of ['tuple', 'tables', 'tabl', 'b', 'ţable', 't\u0041ble\u0000', '\u0050\u0301']) {
    expect(table.find(`<${other}>`, 1, 1 + other.length), other).toBeUndefined();
  }
  expect(table.find('<tab', 1, 6)).toBeUndefined();
});
