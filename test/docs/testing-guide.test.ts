import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** The tests that stand in docs/testing.md, run as a reader would run them, against the built package. */
test('the tests in the guide pass', () => {
  const blocks = [...readFileSync('docs/testing.md', 'utf8').matchAll(/^```ts vitest\n([\s\S]*?)\n```$/gm)];
  expect(blocks).toHaveLength(1);
  const folder = mkdtempSync('.docs-run-');
  try {
    for (const [index, [, code = '']] of blocks.entries()) writeFileSync(join(folder, `guide-${index}.test.ts`), code);
    writeFileSync(join(folder, 'vitest.config.mjs'), 'export default {};\n');
    const vitest = resolve('node_modules/vitest/vitest.mjs');
    const printed = execFileSync(process.execPath, [vitest, 'run', '--root', folder], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    expect(printed).toMatch(/Tests.{0,20}3 passed/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
