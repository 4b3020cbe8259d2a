/** The words that `packWords` packed and those of other lists, a space between them: part of the package, called once for each list. */
export function unpackWords(packed: string, ...others: readonly string[]): string {
  let before = '';
  const words = packed.replace(/[A-Z][^A-Z]+/g, (word) => {
    before = word.slice(1) + before.slice(before.length - word.charCodeAt(0) + 65);
    return ` ${before}`;
  });
  return (others.join(' ') + words).trim();
}

/** A list in small Cyrillic letters, which the build writes as ASCII (`packCyrillic` of scripts/build). */
export function unpackCyrillic(packed: string): string {
  return packed.replace(/[A-p]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x3ef));
}
