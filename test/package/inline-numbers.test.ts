import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inlineNumbers } from '../../scripts/build/inline-numbers.js';

const PRINTER = ts.createPrinter({ removeComments: true });

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'numbers-'));
  writeFileSync(
    join(folder, 'kinds.ts'),
    'export enum Kind { boat = 1 << 2, barge, ferry = 1 << 4 }\nexport const AFLOAT = Kind.boat | Kind.ferry;\nexport const DEPTH = -3.5;',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('numbers that have a name', () => {
  it('are written in its place', () => {
    expect(inlined('const MAX_WORDS = 1_000; export const isLong = (words: number) => words > MAX_WORDS;')).toContain(
      'words > 1000',
    );
  });

  it('are reckoned from others', () => {
    expect(inlined('const [SIDE, HEIGHT] = [4, 0x10]; const AREA = SIDE * (HEIGHT - 1); f(AREA, SIDE);')).toContain(
      'f(60, 4)',
    );
  });

  it('come from other files and of enums', () => {
    const text = `import { AFLOAT, DEPTH as BOTTOM, Kind } from './kinds.js'; const ALL = Kind.barge | AFLOAT; f(ALL, 1 - BOTTOM);`;
    expect(inlined(text)).toContain('f(21, 1 - (-3.5))');
  });

  it('are values of properties, and no names of them', () => {
    const text = 'const MAX = 8; f({ MAX }, { MAX: MAX }, limits.MAX, limits[MAX]); enum Sea { MAX = MAX }';
    expect(inlined(text)).toContain('f({ MAX: 8 }, { MAX: 8 }, limits.MAX, limits[8])');
    expect(inlined(text)).toMatch(/MAX = 8\s+\}/);
  });

  it('are left alone where they change, where they are no numbers and in types', () => {
    const text = 'let NEXT = 1; const NAME = "8"; const MAX = 8; const sum = (a: typeof MAX) => f(NEXT, NAME, a);';
    expect(inlined(text)).toContain('(a: typeof MAX) => f(NEXT, NAME, a)');
  });
});

function inlined(text: string): string {
  const file = ts.createSourceFile(join(folder, 'harbour.ts'), text, ts.ScriptTarget.Latest, true);
  return PRINTER.printFile(ts.transform(file, [inlineNumbers]).transformed[0] as ts.SourceFile);
}
