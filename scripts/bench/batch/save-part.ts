import { readFileSync, writeFileSync } from 'node:fs';

/** Writes a text into a document, between its lines `<!-- NAME:begin ... -->` and `<!-- NAME:end -->`. */
export function savePart(document: string, name: string, text: string): void {
  const old = readFileSync(document, 'utf8');
  const begin = old.indexOf(`<!-- ${name}:begin`);
  const start = begin < 0 ? -1 : old.indexOf('\n', begin);
  const end = old.indexOf(`<!-- ${name}:end -->`, start);
  if (start < 0 || end < 0) {
    throw new Error(`Expected the lines <!-- ${name}:begin --> and <!-- ${name}:end --> in ${document}.`);
  }
  writeFileSync(document, `${old.slice(0, start)}\n\n${text}\n${old.slice(end)}`);
}
