import { ArticleError } from './errors.js';
import type { Settings } from './options.js';

/** Steps of work between two looks at clock and signal: some tenths of a millisecond. */
const STEPS = 512;

/** Watches over one parse: who works long counts steps, and the parse stops where its time is up. */
export interface Watch {
  /** Between stages. @throws {ArticleError} `aborted`, `deadline`. */
  check(): void;
  /** Inside a stage, once a step of work; looks at clock and signal now and then. @throws as {@link check} */
  tick(): void;
}

const IDLE: Watch = Object.freeze({ check() {}, tick() {} });

/**
 * The watch over a parse that starts now. Without `deadlineMs` no clock is read, so that the parse stays a function of
 * its input alone.
 */
export function startWatch({ deadlineMs, signal }: Pick<Settings, 'deadlineMs' | 'signal'>): Watch {
  if (deadlineMs === null && signal === null) return IDLE;
  const start = deadlineMs === null ? 0 : performance.now();
  let steps = 0;
  const check = (): void => {
    if (signal?.aborted)
      throw new ArticleError('aborted', 'The signal was aborted before the page was read.', { reason: signal.reason });
    if (deadlineMs === null) return;
    const passed = performance.now() - start;
    if (passed <= deadlineMs) return;
    throw new ArticleError(
      'deadline',
      `Reading the page took longer than the ${deadlineMs} ms that deadlineMs allows; it was stopped after ${Math.round(passed)} ms.`,
      { limit: 'deadlineMs', allowed: deadlineMs, value: Math.round(passed) },
    );
  };
  return {
    check,
    tick() {
      steps += 1;
      if (steps % STEPS === 0) check();
    },
  };
}

/** The blocks of a page, as far as they are counted. */
interface Countable {
  readonly blocks: readonly ({ readonly kind: 'text'; readonly text: string } | { readonly kind: 'media' | 'embed' })[];
}

/**
 * Holds a page's blocks against `maxBlocks` and `maxTextLength`.
 *
 * @throws {ArticleError} `too-large`
 */
export function checkBlocks(
  { blocks }: Countable,
  { maxBlocks, maxTextLength }: Pick<Settings, 'maxBlocks' | 'maxTextLength'>,
): void {
  if (blocks.length > maxBlocks)
    throw tooLarge('maxBlocks', maxBlocks, blocks.length, 'paragraphs, pictures and embeds');
  let length = 0;
  for (const block of blocks) if (block.kind === 'text') length += block.text.length;
  if (length > maxTextLength) throw tooLarge('maxTextLength', maxTextLength, length, 'characters of text');
}

/** The error of a page that passes a limit. */
export function tooLarge(limit: keyof Settings, allowed: number, found: number, what: string): ArticleError {
  return new ArticleError(
    'too-large',
    `The page has ${found} ${what} or more, and ${limit} allows ${allowed}. Raise ${limit} if the page is sound.`,
    { limit, allowed, value: found },
  );
}
