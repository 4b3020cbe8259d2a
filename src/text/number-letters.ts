/**
 * Fitted weights hold small whole numbers as letters, one for each number: the printing signs of ASCII that need no escape in
 * a string, then Latin letters that take two bytes. The commonest signs of minified code are the least numbers, which are the
 * commonest as well: one code for both is what packs them best.
 */
export const LETTERS =
  "etrniaso lu.,=c)(dhpm:|f0gb{}?E&;12kxv[wT]Ay_C-4SD#OI3!NLM+/FR>95zBP6j%'8U7HWG<Q*YqK^XVZJ@~" +
  String.fromCharCode(...Array.from({ length: 400 }, (_, at) => 0xc0 + at));

/** The number of each letter. */
export function readNumbers(text: string): number[] {
  return Array.from(text, (letter) => LETTERS.indexOf(letter));
}

/** 0 1 2 3 4 -> 0 -1 1 -2 2: numbers near 0, of either sign, take the letters of one byte. */
export function unfold(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}

/** 0 -1 1 -2 2 -> 0 1 2 3 4, for what writes weights. */
export function fold(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}
