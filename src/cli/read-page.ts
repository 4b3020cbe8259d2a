import { readFileSync } from 'node:fs';

/** The bytes of a page: those of a file, or of standard input for `-`. @throws Error with `code`, where it cannot be read */
export async function readPage(file: string, readInput: () => Promise<Uint8Array>): Promise<Uint8Array> {
  if (file === '-') return readInput();
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw Object.assign(
      new Error(`Expected a readable file, but ${file} could not be read. Check its name and rights.`),
      { code },
    );
  }
}
