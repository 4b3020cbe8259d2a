/**
 * Fitted weights hold small whole numbers as letters, one for each number: the printing signs of ASCII from # on that
 * need no escape in a string, then Latin letters that take two bytes.
 */
export const LETTERS = [...listSigns(35, 126), ...listSigns(0xc0, 0x24f)]
  .filter((letter) => letter !== '\\' && letter !== '`')
  .join('');

function listSigns(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));
}

/** The number of each letter. */
export function readNumbers(text: string): number[] {
  return Array.from(text, (letter) => LETTERS.indexOf(letter));
}

/** 0 1 2 3 4 -> 0 -1 1 -2 2: numbers near 0, of either sign, take the letters of one byte. */
export function unfold(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}
