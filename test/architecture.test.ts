import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/**
 * The floors of the house, lowest first. A file imports from its own room and from lower floors, never from a room beside
 * it. A name is a folder of `src`, or a file of `src` without its ending.
 */
const FLOORS: readonly (readonly string[])[] = [
  ['model', 'lexicon', 'sites', 'options', 'errors', 'limits', 'trace'],
  ['text', 'html'],
  ['blocks', 'page', 'read-input'],
  ['roles'],
  ['body'],
  ['quotes'],
  ['parse-article'],
  ['explain-article'],
  ['formats', 'compare'],
  ['batch'],
  ['cli', 'testing', 'bullmq'],
  // The public doors: src/index.ts and the files that package.json names beside it.
  ['index', 'door:quotes', 'door:formats', 'schema', 'door:batch', 'door:bullmq', 'door:testing'],
];
// On the ground floor these rest on each other: an option that is refused is an error, a lexicon entry has a role.
const NEIGHBOURS = new Set([
  'options > errors',
  'options > sites',
  'limits > errors',
  'limits > options',
  'lexicon > model',
  'sites > model',
  'trace > model',
  'errors > model',
]);

const IMPORT = /^(?:import|export)\b[^'"]*\bfrom\s+'(\.[^']*)'|^import\s+'(\.[^']*)'/gm;
const files = listFiles('src');

test('the test sees the house', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(findWrongImports('src/blocks/a.ts', "import { x } from '../roles/b.js';")).toEqual([
    'src/blocks/a.ts on the floor "blocks, page, read-input" imports ../roles/b.js from the floor "roles", which is above it.',
  ]);
  expect(findWrongImports('src/page/a.ts', "import type { x } from '../blocks/b.js';")).toEqual([
    'src/page/a.ts in the room "page" imports ../blocks/b.js from the room "blocks" beside it on the floor "blocks, page, read-input".',
  ]);
  expect(
    findWrongImports('src/roles/a.ts', "import {\n  x,\n} from '../blocks/b.js';\nexport { y } from './c.js';"),
  ).toEqual([]);
});

test('imports go one way, down', () => {
  expect(files.flatMap((file) => findWrongImports(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test('docs/architecture.md draws every room', () => {
  const drawing = readFileSync('docs/architecture.md', 'utf8');
  const rooms = FLOORS.flat().map((room) => room.replace(/^door:/, ''));
  expect(rooms.filter((room) => !drawing.includes(room))).toEqual([]);
});

function findWrongImports(file: string, source: string): string[] {
  const room = readRoom(file);
  return [...source.matchAll(IMPORT)].flatMap((found) => {
    const path = found[1] ?? found[2] ?? '';
    const other = readRoom(normalize(join(dirname(file), path)));
    if (other === room || other === 'package.json' || NEIGHBOURS.has(`${room} > ${other}`)) return [];
    const [own, its] = [findFloor(room, file), findFloor(other, path)];
    if (its < own) return [];
    if (its === own)
      return [
        `${file} in the room "${room}" imports ${path} from the room "${other}" beside it on the floor "${nameFloor(own)}".`,
      ];
    return [
      `${file} on the floor "${nameFloor(own)}" imports ${path} from the floor "${nameFloor(its)}", which is above it.`,
    ];
  });
}

function readRoom(file: string): string {
  const [top = '', ...rest] = file.replace(/^src\//, '').split('/');
  const name = top.replace(/(?:\.d)?\.[jt]s$/, '');
  // src/quotes.ts is a door, src/quotes/ a room.
  return rest.length === 0 && ['quotes', 'formats', 'batch', 'bullmq', 'testing'].includes(name)
    ? `door:${name}`
    : name;
}

function findFloor(room: string, where: string): number {
  const floor = FLOORS.findIndex((rooms) => rooms.includes(room));
  if (floor < 0) throw new Error(`${where}: "${room}" has no floor yet; add it to FLOORS and to docs/architecture.md.`);
  return floor;
}

function nameFloor(floor: number): string {
  return FLOORS[floor]?.join(', ').replaceAll('door:', '') ?? '';
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}
