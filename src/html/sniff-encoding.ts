/** The standard looks for a `<meta>` in the first bytes only. */
const PRESCAN_BYTES = 1024;

const COMMENT = /<!--/y;
const META = /<meta(?=[\t\n\f\r /])/iy;
const TAG = /<\/?[a-z][^\t\n\f\r >]*/iy;
const OTHER_MARKUP = /<[!/?]/y;
/** One attribute; its value in quotes, which may be cut off by the end of what is looked at, or bare. */
const ATTRIBUTE =
  /[\t\n\f\r /]*(?<name>[^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"(?<double>[^"]*)(?<closingDouble>"|$)|'(?<single>[^']*)(?<closingSingle>'|$)|(?<bare>[^\t\n\f\r >]*)))?/y;
const CHARSET_IN_CONTENT =
  /charset[\t\n\f\r ]*=[\t\n\f\r ]*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\t\n\f\r ;"'][^\t\n\f\r ;]*))/i;

/**
 * The encoding of a page's bytes by the WHATWG sniffing algorithm: byte order mark, the label of the HTTP header, `<meta>`
 * in the first 1,024 bytes. Null where none of them says it; names as `TextDecoder` has them.
 *
 * Source: https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 */
export function sniffEncoding(bytes: Uint8Array, transportLabel?: string): string | null {
  return readMark(bytes) ?? readLabel(transportLabel ?? '') ?? prescan(bytes);
}

function readMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

/** What the platform's decoder makes of a label; null where it knows none such. */
function readLabel(label: string): string | null {
  try {
    return label === '' ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function prescan(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN_BYTES));
  for (let at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at)) {
    if (matches(COMMENT, head, at)) {
      // The dashes that close it may be those that opened it.
      const end = head.indexOf('-->', at + 2);
      if (end < 0) return null;
      at = end + 3;
    } else if (matches(META, head, at)) {
      const { attributes, end } = readAttributes(head, META.lastIndex);
      const encoding = readMeta(attributes);
      if (encoding !== null) return encoding;
      at = end;
    } else if (matches(TAG, head, at)) at = readAttributes(head, TAG.lastIndex).end;
    else if (matches(OTHER_MARKUP, head, at)) {
      at = head.indexOf('>', at + 1);
      if (at < 0) return null;
    } else at += 1;
  }
  return null;
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The attributes of a tag, the first of a name counting, and where they end. What the end cuts off does not count. */
function readAttributes(head: string, from: number): { attributes: ReadonlyMap<string, string>; end: number } {
  const attributes = new Map<string, string>();
  let end = from;
  while (matches(ATTRIBUTE, head, end)) {
    ATTRIBUTE.lastIndex = end;
    const groups = ATTRIBUTE.exec(head)?.groups ?? {};
    end = ATTRIBUTE.lastIndex;
    const isClosed = groups['closingDouble'] === '"' || groups['closingSingle'] === "'";
    if (end >= head.length && !isClosed) break;
    const name = (groups['name'] ?? '').toLowerCase();
    if (!attributes.has(name)) attributes.set(name, groups['double'] ?? groups['single'] ?? groups['bare'] ?? '');
  }
  return { attributes, end };
}

/** What a `<meta>` declares: `charset`, or a `content` that stands for the header of that name. */
function readMeta(attributes: ReadonlyMap<string, string>): string | null {
  const own = attributes.get('charset');
  const isHeader = attributes.get('http-equiv')?.toLowerCase() === 'content-type';
  const groups = CHARSET_IN_CONTENT.exec(attributes.get('content') ?? '')?.groups ?? {};
  const label = own ?? (isHeader ? (groups['double'] ?? groups['single'] ?? groups['bare']) : undefined) ?? '';
  if (label.trim().toLowerCase() === 'x-user-defined') return 'windows-1252';
  const encoding = readLabel(label);
  return encoding !== null && encoding.startsWith('utf-16') ? 'utf-8' : encoding;
}
