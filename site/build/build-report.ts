import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { listRuleMeanings } from './rule-meanings.js';

/** Writes what `nutgraf explain --out` puts into a report: view.js, view.css and meanings.json. */
export async function buildReport(out: string): Promise<void> {
  await build({
    entryPoints: [
      { in: 'site/report/main.ts', out: 'view' },
      { in: 'site/style/report.css', out: 'view' },
    ],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    outdir: out,
    logLevel: 'error',
  });
  writeFileSync(join(out, 'meanings.json'), JSON.stringify(listRuleMeanings()));
}
