import { describe, expect, it } from 'vitest';
import { packGate } from '../../scripts/build/pack-gate.js';
import { PHRASES } from '../../src/lexicon/phrases.js';
import { gateOpenings } from '../../src/text/gate-openings.js';

describe('the words of gates in the package', () => {
  it('are places in the pattern, and beginnings where they do not stand there', () => {
    expect(packGate('mail boxes inbox', String.raw`\bto your (?:inbox|mail)`)).toBe('boxe|re');
    expect(gateOpenings('boxe|re', /\bto your (?:inbox|mail)/)).toEqual(['boxe', 'inbox', 'mail']);
  });

  it('are as much of a word as the pattern writes out, without a letter that may be left out', () => {
    expect(gateOpenings('newsletters comments newsroom', /newsletters?|comm?ents|newsroom\b/)).toEqual([
      'newsletter',
      'comm',
      'newsroom',
    ]);
    expect(gateOpenings('ad tags', /reads?|tags?/)).toEqual(['ad', 'tags']);
  });

  it('are written out where none stands in the pattern', () => {
    expect(packGate('boxes', 'inbox')).toBe('boxe');
    expect(gateOpenings('boxe', /inbox/)).toEqual(['boxe']);
  });

  it('come back where a bundler wrote the letters of the pattern as escapes', () => {
    const gate = packGate('opłat świeże', 'bez opłat|świeże');
    expect(gateOpenings(gate, /bez op\u0142at|\u015bwie\u017ce/)).toEqual(['opłat', 'świeże']);
  });

  it('come back of every phrase', () => {
    for (const { id, words, match } of PHRASES) {
      if (!(match instanceof RegExp)) continue;
      const openings = gateOpenings(packGate(words, match.source), match);
      expect([id, [...openings].sort()]).toEqual([id, [...gateOpenings(words, match)].sort()]);
    }
  });
});
