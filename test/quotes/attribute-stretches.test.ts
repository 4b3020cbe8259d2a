import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../src/lexicon/choose-lexicon.js';
import { attributeStretches } from '../../src/quotes/attribute-stretches.js';
import { readArticle } from '../../src/quotes/read-article.js';
import { packTrees } from '../../src/quotes/score-trees.js';
import { STRETCH_COLUMNS } from '../../src/quotes/weight-columns.js';
import { WEIGHTS } from '../../src/quotes/weights.js';
import { compileLexicon } from '../../src/quotes/word-classes.js';

const CONTEXT = { language: 'en', headline: null, standfirst: null, authors: [], captions: [], publisher: null };

/** Weights that take a stretch for a quotation where the one before it in its text looks like one. */
const AFTER_ANOTHER = {
  ...WEIGHTS,
  amongOthers: packTrees({
    depth: 1,
    base: 0,
    features: [STRETCH_COLUMNS.indexOf('previous')],
    thresholds: [24],
    leaves: [-4, 4],
  }),
};

function kinds(...paragraphs: string[]): string[] {
  const units = paragraphs.map((text, block) => ({ text, block, kind: 'paragraph' as const }));
  const read = readArticle(units, CONTEXT, compileLexicon(lexiconFor('en')));
  return attributeStretches(read, AFTER_ANOTHER).map(({ kind }) => (kind === 'none' ? 'none' : 'quotation'));
}

describe('what is a quotation among others', () => {
  it('is decided once every stretch was looked at alone', () => {
    expect(kinds('“We waited all night,” said Ola Brand. “Nobody came to the pier.”', 'So it went.')).toEqual([
      'none',
      'quotation',
    ]);
  });

  it('is decided alone where there are no others', () => {
    expect(kinds('“We waited all night,” said Ola Brand.')).toEqual(['quotation']);
  });
});
