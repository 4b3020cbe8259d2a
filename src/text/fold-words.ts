/** What stands between words, but for a single space, which stays as it is. */
const NOT_WORD = /[^\p{L}\p{N} ][^\p{L}\p{N}]*| [^\p{L}\p{N}]+/gu;

/** What a character is to the fast lane. */
export enum Kind {
  /** None that NFKC is known to leave alone. */
  other,
  word,
  space,
  /** Of a mark between words, which all become one space. */
  mark,
}
/** The characters below 0x2100 in lower case; ASCII, the letters of Latin-1, of Latin Extended-A, of Greek and of Cyrillic, and common punctuation are known. */
export const KINDS = listKinds();

function listKinds(): Uint8Array {
  const kinds = new Uint8Array(0x2100);
  const set = (from: number, to: number, kind: Kind): void => void kinds.fill(kind, from, to + 1);
  set(0, 0x7f, Kind.mark);
  set(0xc0, 0xff, Kind.word);
  // Signs that NFKC leaves alone, or spells as other signs: the ellipsis becomes three stops.
  for (const sign of [0xa9, 0xab, 0xb7, 0xbb, 0xd7, 0xf7, 0x20ac]) kinds[sign] = Kind.mark;
  set(0x2010, 0x2014, Kind.mark);
  set(0x2018, 0x2026, Kind.mark);
  // Letters of Latin Extended-A, but for the five that NFKC spells otherwise, and of Cyrillic.
  set(0x100, 0x17e, Kind.word);
  for (const letter of [0x132, 0x133, 0x13f, 0x140, 0x149]) kinds[letter] = Kind.other;
  set(0x430, 0x45f, Kind.word);
  // Greek, with its accents.
  set(0x3ac, 0x3ce, Kind.word);
  set(0x30, 0x39, Kind.word);
  set(0x61, 0x7a, Kind.word);
  kinds[0x20] = Kind.space;
  return kinds;
}

/** A text -> its letters and digits in lower case, words between single spaces: what is left when typography is not. */
export function foldWords(text: string): string {
  const lower = text.toLowerCase();
  let folded = '';
  /** Where the words begin that will be taken as they stand, and one past the last of their letters. */
  let from = 0;
  let end = 0;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    const kind = code < KINDS.length ? (KINDS[code] as Kind) : Kind.other;
    if (kind === Kind.word) {
      // Behind a single space the words go on.
      const goesOn = i === end || (i === end + 1 && end > 0 && lower.charCodeAt(end) === 0x20);
      if (!goesOn) {
        folded = join(folded, lower.slice(from, end));
        from = i;
      }
      end = i + 1;
    } else if (kind === Kind.other) return foldAny(text);
  }
  return from === 0 && end === lower.length ? lower : join(folded, lower.slice(from, end));
}

function join(before: string, words: string): string {
  return before === '' ? words : `${before} ${words}`;
}

function foldAny(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(NOT_WORD, ' ').trim();
}
