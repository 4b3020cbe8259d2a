/** Languages that are written without spaces between words. */
const WITHOUT_SPACES = new Set(['ja', 'zh', 'yue', 'th', 'lo', 'km', 'my', 'bo', 'dz']);

/** The words of a text, parted by white space; undefined in a language that puts none between them. */
export function countWords(text: string, language: string | null): number | undefined {
  const [main = ''] = (language ?? '').toLowerCase().split('-');
  if (WITHOUT_SPACES.has(main)) return undefined;
  return text.match(/\S+/g)?.length ?? 0;
}
