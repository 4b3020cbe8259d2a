/** Fewest words that are worth a list of their own. */
const LEAST_SHARED = 12;

/** A list of words, and the numbers of the lists in {@link SharedWords.common} whose words are in it as well. */
export interface WordList {
  readonly words: readonly string[];
  readonly others: readonly number[];
}

export interface SharedWords {
  readonly lists: readonly WordList[];
  readonly common: readonly WordList[];
}

/**
 * Lists of words that say hardly a word twice: what two of them have in common, a dozen words at least, is a list of its own.
 * The pair with most in common is parted first, and what was parted may have something in common with a third.
 */
export function shareWords(lists: readonly (readonly string[])[]): SharedWords {
  const all = lists.map((words) => ({ words, others: [] as number[] }));
  for (let pair = closestPair(all); pair !== null; pair = closestPair(all)) {
    const { a, b, shared } = pair;
    for (const list of [a, b]) {
      list.words = list.words.filter((word) => !shared.includes(word));
      list.others.push(all.length - lists.length);
    }
    all.push({ words: shared, others: [] });
  }
  return { lists: all.slice(0, lists.length), common: all.slice(lists.length) };
}

interface Pair<List> {
  readonly a: List;
  readonly b: List;
  readonly shared: readonly string[];
}

function closestPair<List extends Pick<WordList, 'words'>>(lists: readonly List[]): Pair<List> | null {
  let closest: Pair<List> | null = null;
  for (const [at, a] of lists.entries())
    for (const b of lists.slice(0, at)) {
      const shared = a.words.filter((word) => b.words.includes(word));
      if (shared.length >= (closest === null ? LEAST_SHARED : closest.shared.length + 1)) closest = { a, b, shared };
    }
  return closest;
}
