import { describe, expect, it } from 'vitest';
import { packGate } from '../../scripts/build/pack-gate.js';
import { PHRASES } from '../../src/lexicon/phrases.js';
import { gateStems } from '../../src/text/stems-of.js';

describe('the words of gates in the package', () => {
  it('are places in the pattern, and beginnings where they do not stand there', () => {
    expect(packGate('mail boxes inbox', String.raw`\bto your (?:inbox|mail)`)).toBe('boxe|re');
    expect(gateStems('boxe|re', /\bto your (?:inbox|mail)/)).toEqual(['boxe', 'inbo', 'mail']);
  });

  it('are written out where none stands in the pattern', () => {
    expect(packGate('boxes', 'inbox')).toBe('boxe');
    expect(gateStems('boxe', /inbox/)).toEqual(['boxe']);
  });

  it('come back where a bundler wrote the letters of the pattern as escapes', () => {
    const gate = packGate('opłat świeże', 'bez opłat|świeże');
    expect(gateStems(gate, /bez op\u0142at|\u015bwie\u017ce/)).toEqual(['opła', 'świe']);
  });

  it('come back of every phrase', () => {
    for (const { id, words, match } of PHRASES) {
      if (!(match instanceof RegExp)) continue;
      const stems = gateStems(packGate(words, match.source), match);
      expect([id, [...stems].sort()]).toEqual([id, [...gateStems(words, match)].sort()]);
    }
  });
});
