/** What a URL stands for in the output: a picture can't be a mail address. */
export type UrlUse = 'link' | 'media';

const SCHEMES: Readonly<Record<UrlUse, ReadonlySet<string>>> = {
  link: new Set(['http', 'https', 'mailto']),
  media: new Set(['http', 'https']),
};

// What browsers drop before they read the scheme, and more: "java\tscript:" is "javascript:".
const DROPPED = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g;
const SPACES = /\s/g;
const SCHEME = /^([^/?#:]*):/;

/**
 * A URL that can be written into a document, or null: the scheme is http or https (for a link also mailto), or there is
 * none, so that it is relative to the document. Everything before a first colon outside path, query and fragment counts
 * as a scheme, also what no standard knows.
 */
export function readSafeUrl(url: string | null, use: UrlUse): string | null {
  if (url === null) return null;
  const clean = url.replace(DROPPED, '').trim().replace(SPACES, encodeURIComponent);
  const scheme = SCHEME.exec(clean)?.[1];
  if (scheme !== undefined && !SCHEMES[use].has(scheme.toLowerCase())) return null;
  return clean === '' ? null : clean;
}

// What a WHATWG URL may hold and an RFC 3986 one may not: a percent sign that encodes nothing, and these.
const NOT_IN_URIS = /%(?![0-9a-f]{2})|[|^`{}\\"<>]/gi;
const AFTER_AUTHORITY = /^([a-z]{1,5}:\/\/[^/?#]*)(.*)$/i;

/** An absolute http or https address as RFC 3986 spells it; null where the address is none. */
export function readUri(url: string | null): string | null {
  const safe = readSafeUrl(url, 'media');
  if (safe === null || !/^https?:/i.test(safe) || !URL.canParse(safe)) return null;
  const [, authority = '', rest = ''] = AFTER_AUTHORITY.exec(new URL(safe).href) ?? [];
  const [path, ...fragment] = rest.replace(/[[\]]/g, percent).replace(NOT_IN_URIS, percent).split('#');
  // A fragment holds no second #.
  return `${authority}${path}${fragment.length === 0 ? '' : `#${fragment.join('%23')}`}`;
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
