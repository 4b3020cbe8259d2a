import { expect, it } from 'vitest';
import { isProse } from '../../src/text/is-prose.js';
import { TextMeasures } from '../../src/text/measure-text.js';

const LATIN = 'The ferry lay at the pier for an hour and then went back the way it had come, with';
const HAN = '渡口的老船夫昨天傍晚把最后一班船系在码头，回头看了很久，才把那盏旧灯提回岸上的小屋里去了';

it('asks half as many signs of a script in which one says as much as two letters', () => {
  expect(LATIN.length).toBeGreaterThan(80);
  expect(isProse(LATIN, 0)).toBe(true);
  expect(isProse(LATIN.slice(0, 60), 0)).toBe(false);
  expect(HAN.length).toBeLessThan(50);
  expect(isProse(HAN, 0)).toBe(true);
  expect(isProse(HAN.slice(0, 30), 0)).toBe(false);
});

it('takes no line that is mostly link for prose', () => {
  expect(isProse(HAN, HAN.length / 2)).toBe(false);
});

it('counts the words of scripts that part none, large letters or small', () => {
  const wordsOf = (text: string): number => new TextMeasures(text, new Uint8Array(1 << 16)).words;
  expect(wordsOf('ชาวบ้านร่วมกันซ่อมเรือไฟโบราณจนกลับมาแล่นได้อีกครั้ง')).toBeGreaterThan(8);
  expect(wordsOf('渡口的老船夫昨晚靠岸')).toBeGreaterThan(4);
  expect(wordsOf('Паром сел на мель')).toBe(4);
});
