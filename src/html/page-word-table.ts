/**
 * A table for lookups by words of the page (element names, language tags): nothing of `Object.prototype` is found in it,
 * so that `<constructor>` is an element like any other.
 */
export function pageWordTable<V>(entries: Readonly<Record<string, V>>): Readonly<Record<string, V>> {
  return Object.assign(Object.create(null) as Record<string, V>, entries);
}
