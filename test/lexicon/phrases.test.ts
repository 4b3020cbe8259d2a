import { describe, expect, it } from 'vitest';
import { PHRASES } from '../../src/lexicon/phrases.js';
import { ROLES } from '../../src/model/role.js';
import { matchPhrase } from '../../src/roles/match-phrases.js';
import { foldWords } from '../../src/text/fold-words.js';

/** A quantifier without an upper bound that is not possessed by a class of its own. */
const UNBOUNDED_DOT = /(?<!\\)\.[*+]|\{\d+,\}/;
/** A group that repeats without a bound, or one whose content does. */
const NESTED = /\)[*+]/;

describe('phrases', () => {
  it('have unique ids', () => {
    const ids = PHRASES.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('name roles that exist', () => {
    expect(PHRASES.filter(({ role }) => !(role in ROLES))).toEqual([]);
  });

  it('are bounded patterns', () => {
    const unbounded = PHRASES.filter(
      ({ match }) => match instanceof RegExp && (UNBOUNDED_DOT.test(match.source) || NESTED.test(match.source)),
    );
    expect(unbounded.map(({ id }) => id)).toEqual([]);
  });

  it('keep no state between texts', () => {
    expect(
      PHRASES.filter(({ match }) => match instanceof RegExp && /[gy]/.test(match.flags)).map(({ id }) => id),
    ).toEqual([]);
  });

  it('have each label once, in the first list that has it: the others would never be asked', () => {
    const labels = PHRASES.flatMap(({ match }) => (match instanceof RegExp ? [] : match));
    expect(labels.every((label) => label !== '')).toBe(true);
    expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
  });

  it('have folded labels', () => {
    const labels = PHRASES.flatMap(({ match }) => (match instanceof RegExp ? [] : match));
    expect(labels.filter((label) => foldWords(label) !== label)).toEqual([]);
  });

  it('look past an arrow, a bullet or a bracket before the first word, not past what continues or quotes a sentence', () => {
    const line = 'Listen to this story';
    for (const before of ['» ', '+ ', '(', '→ ', '- ', '📧 '])
      expect([before, matchPhrase(before + line)?.role]).toEqual([before, 'player']);
    for (const before of ['“', '‘', '… “'])
      expect([before, matchPhrase(`${before}Mara Quill is a reporter we trust`)?.role]).toEqual([before, undefined]);
    expect(matchPhrase(', register or subscribe to save stories for later.')).toBeNull();
  });

  it('are given for the same jobs in every language', () => {
    const roles = (language: string): string[] =>
      [...new Set(PHRASES.filter((p) => p.language === language).map((p) => p.role))].sort();
    for (const language of ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'])
      expect([language, roles(language)]).toEqual([language, roles('en')]);
  });
});

describe.each(PHRASES.map((phrase) => [phrase.id, phrase] as const))(
  '%s',
  (_, { role, match, catches, spares, maxWords }) => {
    it('has a sentence to catch and one to spare', () => {
      expect(catches.length).toBeGreaterThan(0);
      expect(spares.length).toBeGreaterThan(0);
    });

    it('catches', () => {
      for (const text of catches) {
        if (match instanceof RegExp) expect([text, matchPhrase(text)?.role]).toEqual([text, role]);
        else expect([text, matchPhrase(text)?.id]).not.toEqual([text, undefined]);
        expect(text.split(/\s+/).length).toBeLessThanOrEqual(maxWords);
      }
    });

    it('spares', () => {
      for (const text of spares) expect([text, matchPhrase(text)?.id]).toEqual([text, undefined]);
    });
  },
);
