/** Fewest letters before an ending that could be a word's stem. */
const STEM = 3;

/** Endings of words, grouped by their last letter, so that most words are held against none or few of them. */
export class Endings {
  readonly #byLast = new Map<number, string[]>();

  constructor(endings: readonly string[]) {
    for (const ending of endings) {
      const last = lastOf(ending);
      this.#byLast.set(last, [...(this.#byLast.get(last) ?? []), ending]);
    }
  }

  /** Whether a word in lower case has one of them behind what could be its stem. */
  end(lower: string): boolean {
    const endings = this.#byLast.get(lastOf(lower));
    if (endings === undefined) return false;
    for (const ending of endings) if (lower.length >= ending.length + STEM && lower.endsWith(ending)) return true;
    return false;
  }
}

function lastOf(word: string): number {
  return word.charCodeAt(word.length - 1);
}
