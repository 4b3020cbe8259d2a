/** The command line was not understood; the message says what was expected, what was found and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
