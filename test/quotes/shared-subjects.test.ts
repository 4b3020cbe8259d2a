import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../src/lexicon/choose-lexicon.js';
import { findQuotations } from '../../src/quotes/find-quotations.js';
import { readArticle } from '../../src/quotes/read-article.js';
import { compileLexicon } from '../../src/quotes/word-classes.js';

const CONTEXT = { language: 'en', headline: null, standfirst: null, authors: [], captions: [], publisher: null };

/** The subject of each verb or noun that can hand on a quotation, by that word. */
function subjects(text: string): Record<string, string | null> {
  const article = readArticle([{ text, block: 0, kind: 'paragraph' }], CONTEXT, compileLexicon(lexiconFor('en')));
  return Object.fromEntries((article.cues[0] ?? []).map(({ lower, subject }) => [lower, subject?.text ?? null]));
}

describe('whose verb it is', () => {
  it.each([
    ['and, behind a place', 'Ola Brand took the stage in Holm and told them the mill was “safe.”', 'told', 'Ola Brand'],
    ['and, behind a person', 'Ola Brand thanked Tilda Kern and called the mill “a gem.”', 'called', 'Ola Brand'],
    [
      'but, behind a quotation',
      'Ola Brand called the mill “a gem” but described its roof as “poor.”',
      'described',
      'Ola Brand',
    ],
    [
      'and, behind what was said',
      'Ola Brand said that Tilda Kern was late and called her “slow.”',
      'called',
      'Ola Brand',
    ],
    ['and, behind a clause of his own', 'Ola Brand said she was glad and called it “a gem.”', 'called', 'Ola Brand'],
    [
      'a participle behind a comma',
      'Ola Brand spoke of her rival, Tilda Kern, calling her “slow.”',
      'calling',
      'Ola Brand',
    ],
    ['a participle behind a quotation', 'Ola Brand told Kern it was “a gem,” adding, “I know.”', 'adding', 'Ola Brand'],
    [
      'a participle before an object',
      'Ola Brand praised “the mill,” saying the council saw its “worth.”',
      'saying',
      'Ola Brand',
    ],
    ['a participle that opens', 'Recalling the fire of “Holm,” Ola Brand left the room.', 'recalling', 'Ola Brand'],
    ['as saying', 'The Holm Herald quoted Ola Brand as saying “I know.”', 'saying', 'Ola Brand'],
    [
      'a participle behind the name',
      'Texan delegate Ola Brand, wearing a cowboy hat and “Holm” pins, said it was “good.”',
      'said',
      'Ola Brand',
    ],
    [
      'a relative clause behind a bracket',
      'Ola Brand (D-Holm), who knows Tilda Kern, said: “No.”',
      'said',
      'Ola Brand',
    ],
    ['a description and an object', 'Ola Brand, a baker who left, said Tilda Kern “never paid.”', 'said', 'Ola Brand'],
    [
      'a title and an object',
      'Ola Brand, star of “The Mill,” thanked Tilda Kern for “the roof.”',
      'thanked',
      'Ola Brand',
    ],
    ['a noun of no list', 'The pitch on Holmstarter says: “Buy a mill.”', 'says', 'The pitch'],
    ['a short form of is', 'He’s predicting “a very long winter.”', 'predicting', 'He'],
    [
      'two descriptions and a clause',
      'Angela Brand, a Holm-based baker and spokeswoman for the Holm Coalition, which is old, said many “failed.”',
      'said',
      'Angela Brand',
    ],
    ['a verdict that is owned', 'Ola Brand’s verdict: “A ruin.”', 'verdict', 'Ola Brand'],
    ['a signature', '“It is ours, and it stays ours.” ― Ola Brand, Holm', '―', 'Ola Brand'],
    ['a remark of hers', 'Ola Brand rued her remark that the mill “sinks.”', 'remark', 'her'],
    ['comments of his', 'The council read his comments that “the mill sinks.”', 'comments', 'his'],
    [
      'a clause that as opens',
      'As Ola Brand denounced the mill and pledged to “burn it,” she left.',
      'pledged',
      'Ola Brand',
    ],
    ['a description behind as', 'She noted her years as senator, saying “we had a mill.”', 'saying', 'She'],
    [
      'a bracket behind a described name',
      '“It is not free,” panel chairman Ola Brand (R-Holm) said.',
      'said',
      'Ola Brand',
    ],
    ['what is owned', 'Ola Brand’s hope is that the mill “will turn.”', 'hope', 'Ola Brand'],
    [
      'a participle behind a letter',
      'Ola Brand sent an email to the council stating it was “late.”',
      'stating',
      'Ola Brand',
    ],
    [
      'according to papers',
      'The mill is “worth nothing,” according to court documents.',
      'according',
      'court documents',
    ],
    ['papers', 'Court documents say the mill is “worth nothing.”', 'say', 'Court documents'],
    ['another', '“I love it,” one fan wrote. “Me too, very much,” added another.', 'added', 'another'],
  ])('%s', (_, text, cue, subject) => {
    expect(subjects(text)[cue]).toBe(subject);
  });

  it('is nobody where a quotation opens the text before a participle', () => {
    expect(subjects('“It is late,” saying Ola Brand was the mayor’s word.').saying).toBeNull();
  });

  it('is wholly whose name stands behind a quotation, whatever word is before it', () => {
    const text = 'We want to “build a mill that turns,” Ola Brand said.';
    const article = readArticle([{ text, block: 0, kind: 'paragraph' }], CONTEXT, compileLexicon(lexiconFor('en')));
    expect(article.cues[0]?.find(({ lower }) => lower === 'said')?.link).toBe('adjacent');
  });

  it('is not the object behind and', () => {
    expect(subjects('“It is late,” said Ola Brand, and thanked Tilda Kern for “the roof.”').thanked).toBe('Ola Brand');
  });
});

describe('words handed on', () => {
  it.each([
    ['The Holm Herald quoted Ola Brand as saying “I was wrong.”', 'Ola Brand'],
    ['Ola Brand said that her father had told her: “Never sell the mill.”', 'her father'],
    ['The council rejected Ola Brand’s claim that the mill is “a ruin.”', 'Ola Brand'],
  ])('%s', (text, speaker) => {
    expect(findQuotations([text]).map((quotation) => quotation.speaker?.name)).toEqual([speaker]);
  });

  it('are those of each whose name stands before a colon', () => {
    const found = findQuotations(['Tolk: “I never lied.” Brand: “You did.”', 'Jan Tolk and Ola Brand met in Holm.']);
    expect(found.map(({ speaker }) => speaker?.name)).toEqual(['Jan Tolk', 'Ola Brand']);
  });

  it('are not those of whom "according to" names before who says them', () => {
    const [quotation] = findQuotations(['According to the complaint, Ola Brand told an officer, “I did it.”']);
    expect(quotation?.speaker?.name).toBe('Ola Brand');
  });

  it('are whose verb stands at them', () => {
    const [quotation] = findQuotations([
      'Tilda Kern told the Holm Herald that Ola Brand had said: “The mill is mine.”',
    ]);
    expect(quotation?.speaker?.name).toBe('Ola Brand');
  });
});
