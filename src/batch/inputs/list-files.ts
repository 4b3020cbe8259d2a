import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** The files that are pages or hold pages, by name; of a folder, only these are read. */
const PAGE_FILE = /\.(?:html?|xhtml|jsonl|ndjson|warc)(?:\.gz)?$/i;

/**
 * The files that a path stands for but `except`, in an order that is the same each time: a file is itself, a folder all its page files
 * at any depth, a glob what it matches. A path that is none of these is given as it is, for its reader to report.
 */
export async function* listFiles(path: string, except?: string): AsyncGenerator<string, void, undefined> {
  for await (const file of listAllFiles(path)) {
    if (except === undefined || resolve(file) !== resolve(except)) yield file;
  }
}

async function* listAllFiles(path: string): AsyncGenerator<string, void, undefined> {
  if (existsSync(path)) {
    if ((await stat(path)).isDirectory()) yield* walkFolder(path);
    else yield path;
    return;
  }
  const matches = isDynamicPattern(path) ? await glob(path, { expandDirectories: false, dot: false }) : [];
  if (matches.length === 0) yield path;
  yield* matches.sort();
}

// A folder at a time, so that memory depends on the largest folder and not on all of them.
async function* walkFolder(root: string): AsyncGenerator<string, void, undefined> {
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const below: string[] = [];
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
    if (entries === null) yield folder;
    for (const entry of (entries ?? []).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) below.push(path);
      else if (PAGE_FILE.test(entry.name)) yield path;
    }
    folders.push(...below.reverse());
  }
}
