import { readdirSync, readFileSync } from 'node:fs';

/** The order in which a newcomer reads; a guide that is not named here follows, by its file's name. */
const ORDER = ['getting-started', 'article', 'playground', 'formats', 'testing', 'site-rules', 'batch', 'scale'];
const LAST = ['rules', 'benchmarks', 'threat-model', 'architecture'];

/** A guide of `docs`: its file and its own title. */
export interface Guide {
  readonly file: string;
  readonly title: string;
}

/** The guides of `docs`, in reading order. */
export function listGuides(folder = 'docs'): Guide[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b, 'en'))
    .map((name) => ({ file: `${folder}/${name}`, title: readTitle(`${folder}/${name}`) }));
}

/** The words after the first `#`. @throws Error where the guide has no title */
function readTitle(file: string): string {
  const title = /^# (.{1,80})$/m.exec(readFileSync(file, 'utf8'))?.[1];
  if (title === undefined)
    throw new Error(`Expected ${file} to open with "# Its title", but found no such line. Add it.`);
  return title;
}

function placeOf(name: string): number {
  const base = name.replace(/\.md$/, '');
  const [early, late] = [ORDER.indexOf(base), LAST.indexOf(base)];
  if (late >= 0) return ORDER.length + 1 + late;
  return early >= 0 ? early : ORDER.length;
}
