import type { Container, PageBlocks } from './page-blocks.js';

/** Answers for a container what is asked of its class words; asked once for each list of words, which many containers share. */
export function askWords(
  { wordLists }: PageBlocks,
  ask: (words: Pick<Container, 'tokens' | 'kinds'>) => boolean,
): (container: Container) => boolean {
  /** By list: 1 where it holds, 2 where it does not, 0 where nobody has asked. */
  const answers = new Uint8Array(wordLists);
  return (container) => {
    const { words } = container;
    if (answers[words] === 0) answers[words] = ask(container) ? 1 : 2;
    return answers[words] === 1;
  };
}
