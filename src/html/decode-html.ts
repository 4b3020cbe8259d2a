import { sniffEncoding } from './sniff-encoding.js';

/** What a page is in that nothing says the encoding of, and that is no UTF-8. */
const DEFAULT_ENCODING = 'windows-1252';
/** The characters of windows-1252 from 0x80 to 0x9F: the decoder of some versions of Node gives control characters for them. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const C1_CONTROLS = /[\u0080-\u009F]/g;

/**
 * Bytes of a page -> its text, by the WHATWG encoding sniffing algorithm: byte order mark, `transportCharset` (from the
 * HTTP header), `<meta>` within the first 1,024 bytes; then, where the standard leaves detection open, UTF-8 if the
 * bytes are valid UTF-8, else windows-1252. Never throws: wrong bytes become U+FFFD. The platform's `TextDecoder` does
 * the decoding, so that a bundle carries no tables.
 *
 * One step beyond the standard: a `<meta>` that names another encoding is not believed where all bytes are valid UTF-8,
 * for archives and crawlers often save pages as UTF-8 and leave the `<meta>` as it was. Text in a legacy encoding that
 * happens to be valid UTF-8 is next to impossible beyond ASCII.
 *
 * Source: https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export function decodeHtml(bytes: Uint8Array, transportCharset?: string): string {
  const encoding = sniffEncoding(bytes, transportCharset);
  if (encoding === null || (transportCharset === undefined && !encoding.startsWith('utf-'))) {
    const text = decodeStrictly(bytes);
    if (text !== null) return text;
  }
  return decodeAs(encoding ?? DEFAULT_ENCODING, bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === DEFAULT_ENCODING
    ? text.replace(C1_CONTROLS, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80))
    : text;
}

/** Bytes as UTF-8; null where they are none. */
function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
