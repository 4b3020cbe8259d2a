/** How many places a table has; a power of two. */
const PLACES = 1024;

/**
 * Known names, found in a page by first letter, last letter and length without being cut out of it: a name that is cut out
 * has to be hashed before a map finds it. Of two names that share a place the table has the first.
 */
export class NameTable {
  private readonly names: string[] = new Array<string>(PLACES).fill('');

  constructor(names: Iterable<string>) {
    for (const name of names) {
      const place = placeOf(name, 0, name.length);
      if (this.names[place] === '') this.names[place] = name;
    }
  }

  /** The name of at least one letter that stands in the page from `start` to `end`, in lower case; undefined where the table has none of its letters. */
  find(html: string, start: number, end: number): string | undefined {
    const name = this.names[placeOf(html, start, end)] as string;
    const length = end - start;
    if (name.length !== length) return undefined;
    for (let i = 0; i < length; i++) if (html.charCodeAt(start + i) !== name.charCodeAt(i)) return undefined;
    return name;
  }
}

/** Of the names of tags and attributes that are kept none share a place but those of one first letter, last letter and length. */
function placeOf(text: string, start: number, end: number): number {
  return (text.charCodeAt(start) + text.charCodeAt(end - 1) * 28 + (end - start) * 24) & (PLACES - 1);
}
