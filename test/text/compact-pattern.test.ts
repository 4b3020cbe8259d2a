import { describe, expect, it } from 'vitest';
import { compactPattern } from '../../src/text/compact-pattern.js';

describe('compactPattern', () => {
  it.each([
    ['(?:a|b)c', '(?:a|b)(?=)c', 'behind a group of alternatives'],
    ['(?<place>[ab]|(c|d))', '(?<place>[ab]|(c|d)(?=))(?=)', 'behind groups in groups, with a name or a number'],
    ['(?:abc)?d', '(?:abc)?(?=)d', 'behind a group that may be left out'],
    [String.raw`[(|]?\s{0,2}\p{L}{1,3}`, String.raw`[(|]?(?=)\s{0,2}(?=)\p{L}{1,3}(?=)`, 'behind classes and escapes'],
    ['(?:ab|c){1,3}?', '(?:ab|c){1,3}?(?=)', 'behind a lazy quantifier'],
  ])('%s -> %s: %s', (source, compact) => {
    expect(compactPattern(source)).toBe(compact);
  });

  it.each(['a|bs?', '(?:abc)d', '(?:a|b)*c', '(?:a|b)+c', '(?:a|b){2,9}c', String.raw`\(a|b\)`, '[(|)]', '.{0,60}'])(
    'leaves %s as it is',
    (source) => {
      expect(compactPattern(source)).toBe(source);
    },
  );
});
