import { legacyHookDecode } from '@exodus/bytes/encoding-lite.js';
import sniffEncoding from 'html-encoding-sniffer';

/** Legacy multi-byte encodings: left to the platform's own decoder, whose tables a bundle need not carry. */
const MULTI_BYTE = new Set(['GBK', 'gb18030', 'Big5', 'EUC-JP', 'ISO-2022-JP', 'Shift_JIS', 'EUC-KR']);

/**
 * Bytes of a page -> its text, by the WHATWG encoding sniffing algorithm: byte order mark, `transportCharset` (from the
 * HTTP header), `<meta>` within the first 1,024 bytes; then, where the standard leaves detection open, UTF-8 if the
 * bytes are valid UTF-8, else windows-1252. Never throws: wrong bytes become U+FFFD.
 *
 * One step beyond the standard: a `<meta>` that names another encoding is not believed where all bytes are valid UTF-8,
 * for archives and crawlers often save pages as UTF-8 and leave the `<meta>` as it was. Text in a legacy encoding that
 * happens to be valid UTF-8 is next to impossible beyond ASCII.
 *
 * Source: https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export function decodeHtml(bytes: Uint8Array, transportCharset?: string): string {
  const encoding = sniffEncoding(bytes, {
    ...(transportCharset === undefined ? {} : { transportLayerEncodingLabel: transportCharset }),
    defaultEncoding: '',
  });
  if (encoding === '') return decodeStrictly(bytes) ?? legacyHookDecode(bytes, 'windows-1252');
  if (transportCharset === undefined && !encoding.startsWith('UTF-')) {
    const text = decodeStrictly(bytes);
    if (text !== null) return text;
  }
  if (MULTI_BYTE.has(encoding)) return new TextDecoder(encoding).decode(bytes);
  return legacyHookDecode(bytes, encoding);
}

/** Bytes as UTF-8; null where they are none. */
function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
