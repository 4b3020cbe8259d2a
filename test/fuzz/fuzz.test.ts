import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as core from '../../src/index.js';
import { findFault } from './find-fault.js';
import { drawFrom, mutatePage } from './mutate-page.js';

const EXAMPLE = readFileSync('examples/harbour-bridge.html', 'utf8');
const QUOTED = `<title>Ferry</title><article><h1>Ferry leaves late</h1><ul><li>Late</ul>${'<p>“We leave <em>late</em>,” said <a href=/o>Ola Brand</a>, a baker. “It is so.”<p>He said: “No<p>“and no.”<blockquote><p>Late again</blockquote><br><br><table><tr><td>1<td>2</table>'.repeat(6)}</article>`;

test('changed pages keep every promise', () => {
  const change = fc.record({ seed: fc.integer(), page: fc.constantFrom(EXAMPLE, QUOTED) });
  fc.assert(
    fc.property(change, ({ seed, page }) => {
      expect(findFault(mutatePage(page, page === EXAMPLE ? QUOTED : EXAMPLE, drawFrom(seed)), core)).toBeNull();
    }),
    { numRuns: 300 },
  );
});

test('soup of tags, words and marks keeps every promise', () => {
  const piece = fc.oneof(
    fc
      .constantFrom(
        ...'p div b a ul li table tr td h1 h2 blockquote q span article svg template select br pre title'.split(' '),
      )
      .chain((tag) => fc.constantFrom(`<${tag}>`, `</${tag}>`)),
    fc.constantFrom(
      ' ',
      'The ferry to Holm left late. ',
      '“',
      '”',
      '"',
      ' said Ola Brand. ',
      'She said ',
      '<br><br>',
      '&#0;',
      '<!--',
      '-->',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
      expect(findFault(`<p>${pieces.join('')}`, core)).toBeNull();
    }),
    { numRuns: 300 },
  );
});

test('bytes of any kind keep every promise', () => {
  const page = Buffer.from(EXAMPLE);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(page.length), (bytes, at) => {
      expect(findFault(Buffer.concat([page.subarray(0, at), bytes, page.subarray(at)]), core)).toBeNull();
    }),
    { numRuns: 100 },
  );
});
