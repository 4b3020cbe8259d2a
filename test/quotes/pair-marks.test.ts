import { describe, expect, it } from 'vitest';
import { pairMarks } from '../../src/quotes/pair-marks.js';

function stretches(text: string): string[] {
  return pairMarks(text).map(({ start, end }) => text.slice(start, end));
}

describe('pairMarks', () => {
  it.each([
    ['curly marks', 'He said “go” and “stay”.', ['go', 'stay']],
    ['straight marks', 'He said "go" and "stay".', ['go', 'stay']],
    ['doubled apostrophes', "''Go,'' he said.", ['Go,']],
    ['guillemets', 'Il dit : « Allez », puis rien.', [' Allez ']],
    ['guillemets turned inward', 'Er rief »Halt« und ging.', ['Halt']],
    ['low and high marks', 'Er rief: „Halt“, dann ging er.', ['Halt']],
    ['corner brackets', '彼は「行く」と言った。', ['行く']],
    ['single marks', 'He called it ‘a mess’ on Monday.', ['a mess']],
    ['single marks round an apostrophe', "She said: 'We don't know.' Then she left.", ["We don't know."]],
    ['single marks inside double ones', '“She said ‘no’ twice,” he said.', ['She said ‘no’ twice,']],
    ['the same marks nested', 'He said “she said “no” twice” and left.', ['she said “no” twice']],
    ['curly marks nested in straight ones', 'He said "she said “no” twice" and left.', ['she said “no” twice']],
    ['a mark never closed', 'He said: “We wait', ['We wait']],
    ['an opening mark typed for a closing one', 'He said “go“ and left.', ['go']],
  ])('pairs %s', (_name, text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });

  it.each([
    ['possessives and contractions', "The bakers' dough isn't ready; it's Ola's."],
    ['possessives of names with a mark at their end', "Ahoy!'s old ferries, and the bakers' carts, ran."],
    ['decades', "The '90s and the ’80s were loud."],
    ['inches', 'A 12" record and a 6\' 2" man.'],
    ['seconds', 'Kern came in after 3‘47‘‘, Brand after 41‘‘.'],
  ])('spares %s', (_name, text) => {
    expect(stretches(text)).toEqual([]);
  });

  it.each([
    ["Kern said: 'The boys' carts are gone.", ["The boys' carts are gone."]],
    ['‘We wait,’ said Kern. ‘The carts aren’t ours.', ['We wait,', 'The carts aren’t ours.']],
    ["The bakers' carts of the '90s don't roll.", []],
  ])('lets a single mark run to the end where the next text opens with one: %s', (text, expected) => {
    expect(pairMarks(text, true).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
