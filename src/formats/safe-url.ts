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
