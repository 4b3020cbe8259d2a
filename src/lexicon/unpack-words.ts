/** The words that `packWords` packed, a space between them: part of the package, called once for each list. */
export function unpackWords(packed: string): string {
  let before = '';
  return packed.replace(/[A-Z][^A-Z]+/g, (word, at) => {
    before = word.slice(1) + before.slice(before.length - word.charCodeAt(0) + 65);
    return at > 0 ? ` ${before}` : before;
  });
}

/** A list in small Cyrillic letters, which the build writes as ASCII (`packCyrillic` of scripts/build). */
export function unpackCyrillic(packed: string): string {
  return packed.replace(/[A-p]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x3ef));
}
