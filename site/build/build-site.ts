import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildPlayground } from './build-playground.js';
import { buildReference } from './build-reference.js';

/** Writes the whole site into a folder: guides and reference, playground, typefaces. Needs a built package in `dist`. */
export async function buildSite(out: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'nutgraf-site-'));
  try {
    await buildReference(out, await buildStyle('reference', work));
    await buildPlayground(out);
    cpSync('site/fonts', join(out, 'assets/fonts'), { recursive: true });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** One style sheet of `site/style` with all that it imports; gives its path. */
async function buildStyle(name: string, folder: string): Promise<string> {
  const outfile = join(folder, `${name}.css`);
  await build({
    entryPoints: [`site/style/${name}.css`],
    bundle: true,
    external: ['fonts/*'],
    outfile,
    logLevel: 'error',
  });
  return outfile;
}
