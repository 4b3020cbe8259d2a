/** How many places a table has; a power of two. */
const PLACES = 1024;

/**
 * Known names, found in a page by length and the first, middle and last letter without being cut out of it: a name that is
 * cut out has to be folded and hashed before a map finds it. Of two names that share a place the table would have the last.
 */
export class NameTable<Known extends { readonly name: string }> {
  private readonly places: (Known | undefined)[] = new Array<Known | undefined>(PLACES).fill(undefined);

  constructor(known: readonly Known[]) {
    for (const named of known) this.places[placeOf(named.name, 0, named.name.length)] = named;
  }

  /** What has the name, of at least one letter, that stands in the page from `start` to `end` in whatever case; undefined where nothing has. */
  find(html: string, start: number, end: number): Known | undefined {
    const known = this.places[placeOf(html, start, end)];
    if (known === undefined) return undefined;
    const { name } = known;
    const length = end - start;
    if (name.length !== length) return undefined;
    for (let i = 0; i < length; i++) if (toSmall(html.charCodeAt(start + i)) !== name.charCodeAt(i)) return undefined;
    return known;
  }
}

/** Neither two tags nor two attributes that are kept share a place: the factors were looked for until it was so. */
function placeOf(text: string, start: number, end: number): number {
  const length = end - start;
  const first = toSmall(text.charCodeAt(start));
  const middle = toSmall(text.charCodeAt(start + (length >> 1)));
  const last = toSmall(text.charCodeAt(end - 1));
  return (first + last * 5 + length * 33 + middle * 40) & (PLACES - 1);
}

/** Of a capital of ASCII, the small letter. */
function toSmall(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}
