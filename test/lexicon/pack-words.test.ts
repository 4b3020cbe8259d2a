import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { listWords, packCyrillic, packWords } from '../../scripts/build/pack-words.js';
import { shareWords } from '../../scripts/build/share-words.js';
import { shipLean } from '../../scripts/build/ship-lean.js';
import { LANGUAGES, lexiconFor } from '../../src/lexicon/choose-lexicon.js';
import { unpackCyrillic, unpackWords } from '../../src/lexicon/unpack-words.js';

const TRADES = 'baker cooper miller weaver glover fuller carter sawyer potter turner mason smith';

describe('lists of words in the package', () => {
  it('are sorted by their ends, which are written once', () => {
    expect(packWords(TRADES.split(' '))).toBe('AsmithAmasonAbakerCmillEfuCturnCcoopCcartDpotCweavDgloCsawy');
  });

  it('come back as they were, each word once', () => {
    expect(sorted(unpackWords(packWords(listWords(`\n  ${TRADES}\n  mason`) ?? [])))).toEqual(sorted(TRADES));
  });

  it('are left alone where they are no lists of words', () => {
    expect(listWords('by;written by;story by')).toBeNull();
    expect(listWords(`${TRADES} Miller`)).toBeNull();
    expect(listWords('baker cooper')).toBeNull();
  });

  it('say a dozen words that two of them have in common once, and those that a third has, too', () => {
    const trades = TRADES.split(' ');
    const crafts = ['weaver', 'glover', 'saddler', 'cutler'];
    const sailors = 'mate cook boatswain stoker pilot purser steward bosun greaser rigger lamplighter helmsman'.split(
      ' ',
    );
    const { lists, common } = shareWords([
      [...trades, ...sailors, ...crafts],
      [...sailors, ...trades, 'tinker'],
      sailors,
    ]);
    expect(lists).toEqual([
      { words: ['saddler', 'cutler'], others: [0] },
      { words: ['tinker'], others: [0] },
      { words: [], others: [1] },
    ]);
    expect(common).toEqual([
      { words: trades, others: [1] },
      { words: sailors, others: [] },
    ]);
    expect(unpackWords(packWords(['tinker']), 'mate cook')).toBe('mate cook tinker');
  });

  it('hold what the lexicons hold', async () => {
    const { outputFiles } = await build({
      entryPoints: ['src/lexicon/choose-lexicon.ts'],
      bundle: true,
      format: 'esm',
      write: false,
      plugins: [shipLean],
    });
    const text = outputFiles[0]?.text ?? '';
    expect(text).toContain('unpackWords(');
    const built: typeof import('../../src/lexicon/choose-lexicon.js') = await import(
      `data:text/javascript,${encodeURIComponent(text)}`
    );
    for (const language of LANGUAGES)
      expect(sortLists(built.lexiconFor(language))).toEqual(sortLists(lexiconFor(language)));
  });
});

function sorted(list: string): string[] {
  return [...new Set(list.split(/\s+/))].filter((word) => word !== '').sort();
}

/** A lexicon with the words of each list sorted, as their order means nothing. */
function sortLists(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'string' ? sorted(part).join(' ') : part)));
}

describe('lists in Cyrillic letters in the package', () => {
  it('are written in letters of ASCII and come back as they were', () => {
    const list = 'січня январь|їх;є';
    expect(packCyrillic(list)).toMatch(/^[\0-\x7f]+$/);
    expect(unpackCyrillic(packCyrillic(list))).toBe(list);
  });
});
