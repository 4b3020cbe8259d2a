/** From this length on a piece of a string shares the whole string's memory in V8. */
const SHARED_LENGTH = 13;

/**
 * Gives every string inside a value of plain objects and lists a memory of its own; in place. A string that was cut out of a
 * page keeps the whole page alive otherwise, and who holds a thousand articles holds a thousand pages.
 */
export function ownStrings<T extends object>(value: T): T {
  const open: object[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const fields = next as Record<string, unknown>;
    for (const key of Object.keys(fields)) {
      const field = fields[key];
      if (typeof field === 'string') {
        // A concatenation is laid out anew before it is cut.
        if (field.length >= SHARED_LENGTH) fields[key] = ` ${field}`.slice(1);
      } else if (typeof field === 'object' && field !== null) open.push(field);
    }
  }
  return value;
}
