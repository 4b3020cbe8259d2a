import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/quotes/find-quotations.js';

const speakers = (paragraphs: string[], language = 'en'): (string | undefined)[] =>
  findQuotations(paragraphs, { language }).map(({ speaker }) => speaker?.name);

describe('interviews', () => {
  it('gives answers without a verb of saying to whom the author spoke with', () => {
    expect(
      speakers([
        'I recently spoke with Ola Brand, head of ovens at Holmia, about a survey of bakers by Tilda Kern.',
        'Kern counted the bakers of Holm for years. Ovens were dear to Kern.',
        'Why Ovens Matter',
        '“There are findings in it that show what bakers think of their ovens, and they are not glad.',
        '“So you have eighty percent of them who want another one, and the rest does not know.”',
      ]),
    ).toEqual(['Ola Brand']);
  });

  it('takes up whom the author asks, not whom the question is about', () => {
    expect(
      speakers([
        'As I sit opposite Sir Ola Brand in his office in Holm, I ask if Sir Jan Tolk is good enough to stay.',
        '“Yes, of course, he is just beginning,” he snaps.',
      ]),
    ).toEqual(['Ola Brand']);
  });

  it('looks past the question for whom the answer is by', () => {
    expect(
      speakers([
        'The kitchen of Ola Brand, 67, is full of lamps, and none of them is lit. He has put the kettle on.',
        'How many lamps are left?',
        '“Nineteen. There were two hundred and six when I began, and I know them all by their faults.”',
      ]),
    ).toEqual(['Ola Brand']);
  });

  it('knows an interview in German', () => {
    expect(
      speakers(
        ['Wir sprachen mit Ola Brand über Jan Tolk und die Mühle.', '„Das ist eine gute Frage, die ich oft höre.“'],
        'de',
      ),
    ).toEqual(['Ola Brand']);
  });

  it('knows whose turn it is in a transcript inside of marks, and takes the labels out', () => {
    const found = findQuotations([
      'Mayor Ola Brand was asked about the mill by the host of the morning show, Jan Tolk. Partial transcript as follows:',
      '“TOLK: Will the mill open?',
      '“BRAND: It will. The wheel turns, and Tilda Kern has baked.',
      '“Let me say that she baked well.',
      '“TOLK (laughing): Did she?”',
    ]);
    expect(found.map(({ text, speaker }) => [text.slice(0, 12), speaker?.name])).toEqual([
      ['Will the mil', 'Jan Tolk'],
      ['It will. The', 'Ola Brand'],
      ['Did she?', 'Jan Tolk'],
    ]);
  });

  it('leaves a word in capitals that stands before no turn', () => {
    const [alarm] = findQuotations(['“UPDATE: The mill is open again,” wrote Ola Brand.', '“We all went,” she said.']);
    expect(alarm?.text).toBe('UPDATE: The mill is open again,');
  });
});
