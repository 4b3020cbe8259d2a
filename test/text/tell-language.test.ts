import { describe, expect, it } from 'vitest';
import { COMMON_WORDS } from '../../src/lexicon/common-words.js';
import { countLittleWords, tellLanguage } from '../../src/text/tell-language.js';

describe('tellLanguage', () => {
  it.each([
    [
      'en',
      'The ferry is running again with forty passengers, and the council is to decide that it stays for the summer.',
    ],
    ['de', 'Die Fähre ist wieder unterwegs, und auch der Rat hat sich mit den Plänen für das zweite Schiff befasst.'],
    [
      'fr',
      'Le bac est de retour dans le port, et les habitants sont heureux que la mairie ne le vende pas pour une somme plus basse.',
    ],
    [
      'es',
      'El barco ha vuelto al puerto con los vecinos, y el alcalde dice que no se vende más que por una suma alta.',
    ],
    [
      'it',
      'Il traghetto è tornato nel porto con gli abitanti, e il sindaco dice che non è in vendita per una somma della regione.',
    ],
    [
      'pt',
      'O barco não voltou ao porto com os moradores, mas o autarca diz que não se vende para dar uma ajuda na dívida da vila.',
    ],
    [
      'nl',
      'De veerboot is van de werf terug en het dorp is blij, maar de gemeente wil er niet meer voor betalen dan een jaar.',
    ],
    [
      'pl',
      'Prom jest znów na wodzie i do portu wrócił w maju, ale gmina nie wie, że po sezonie statek się sprzeda, jak mówi wójt.',
    ],
    [
      'sv',
      'Färjan är tillbaka och det är byn glad för, men kommunen har inte pengar till en båt som går med ett nytt skrov.',
    ],
    [
      'uk',
      'Пором знову ходить, і це на острові всім у радість, але громада не знає, як платити за нього від осені до весни.',
    ],
    ['ko', '배가 다시 다닌다. 섬 사람들은 열한 주를 기다렸다.'],
    ['ja', 'フェリーが十一週間ぶりに運航を再開した。'],
    ['zh', '渡轮在船坞停留十一周后恢复通航。'],
    ['ar', 'عادت العبارة إلى الميناء بعد أحد عشر أسبوعا في الحوض.'],
  ])('%s', (language, text) => {
    expect(tellLanguage(text)).toBe(language);
  });
  it('says nothing of what is too short, of names and of languages that it does not know', () => {
    expect(tellLanguage('Die Fähre ist wieder da.')).toBeNull();
    expect(
      tellLanguage('Ola Brand, Mira Lund, Jon Vik, Tilda Kern, Sandport, Holm, Quay Road, Shore News, Harbour Inn'),
    ).toBeNull();
    expect(
      tellLanguage('Kivuko kimerudi bandarini baada ya wiki kumi na moja, na wakazi wa kisiwa wanafurahi sana leo.'),
    ).toBeNull();
  });
  it('lets the declared language stand where the text has words of it', () => {
    const danish =
      'Færgen er tilbage i havnen, og det er byen glad for, men kommunen har ikke penge til en ny, som går med el.';
    expect(tellLanguage(danish, 'no')).toBe('no');
    expect(tellLanguage(danish), 'two that are near are not told apart').toBeNull();
  });
});

it('counts each little word, the longest too', () => {
  const words = Object.entries(COMMON_WORDS).flatMap(([language, list]) =>
    list.split(' ').map((word) => [word, language]),
  );
  const missed = words.filter(([word = '', language = '']) => countLittleWords(word).counts.get(language) !== 1);
  expect(missed).toEqual([]);
});
