type Kept<T> = { [K in keyof T]?: Exclude<T[K], null | undefined> };

/** The fields that hold something: neither null nor undefined nor an empty list or text. */
export function omitEmpty<T extends object>(fields: T): Kept<T> {
  const kept = Object.entries(fields).filter(
    ([, value]) =>
      value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as Kept<T>;
}
