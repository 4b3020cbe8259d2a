/** What to tell of a file that could not be read, or not to its end. */
export function explainUnreadable(file: string, error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const advice = code.startsWith('Z_') ? 'Its gzip is cut off or damaged.' : 'Check its name and rights.';
  return `Expected a readable file, but ${file} could not be read (${code || message}). ${advice}`;
}
