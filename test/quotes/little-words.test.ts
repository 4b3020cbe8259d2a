import { expect, it } from 'vitest';
import { LANGUAGES, lexiconFor } from '../../src/lexicon/choose-lexicon.js';
import { compileLexicon, WordClass } from '../../src/quotes/word-classes.js';

/** What `find-noun-phrases` relies on: it asks these lists only about words of such classes. */
it.each(LANGUAGES)(
  'lists no word of %s as indefinite, genitive or oblique that is no determiner, pronoun or preposition',
  (language) => {
    const { indefinites, genitives, obliques, classes } = compileLexicon(lexiconFor(language));
    const little = WordClass.determiner | WordClass.pronoun | WordClass.preposition;
    const others = [...indefinites, ...genitives, ...obliques].filter(
      (word) => ((classes.get(word) ?? 0) & little) === 0,
    );
    expect(indefinites.size).toBeGreaterThan(0);
    expect(others).toEqual([]);
  },
);
