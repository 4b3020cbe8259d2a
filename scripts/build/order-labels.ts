/** What parts labels. */
const BAR = '|';

/**
 * A list of labels for the package, where the order of a list means nothing: behind each label the one that has most in common
 * with it, the bars around them included, because a packer finds in one what it has just read in the other (.3 kB).
 *
 * @example orderLabels('our app|related news|get our app') // "our app|get our app|related news"
 */
export function orderLabels(labels: string): string {
  const left = labels.split(BAR).map((label) => BAR + label.trim() + BAR);
  const ordered = left.splice(0, 1);
  while (left.length > 0) {
    const before = ordered.at(-1) as string;
    const shared = left.map((label) => longestShared(before, label));
    ordered.push(...left.splice(shared.indexOf(Math.max(...shared)), 1));
  }
  return ordered.map((label) => label.slice(1, -1)).join(BAR);
}

/** Length of the longest stretch that stands in both of two texts. */
function longestShared(a: string, b: string): number {
  let longest = 0;
  for (let from = 0; from + longest < a.length; from++)
    while (from + longest < a.length && b.includes(a.slice(from, from + longest + 1))) longest++;
  return longest;
}
