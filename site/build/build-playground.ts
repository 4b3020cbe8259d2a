import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { renderMasthead } from './masthead.js';
import { listRuleMeanings } from './rule-meanings.js';

/** Nothing is loaded but this page's own script, style and typefaces; nothing is sent, not even by a form. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** The core as the package ships it, in place of its source. */
const shippedCore: Plugin = {
  name: 'shipped-core',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/\.\.\/src\/index\.js$/ }, () => ({ path: resolve('dist/index.js') }));
  },
};

/** Writes playground.html with its script and style into the folder of the site. Needs a built package in `dist`. */
export async function buildPlayground(out: string): Promise<void> {
  mkdirSync(join(out, 'assets'), { recursive: true });
  await build({
    // A script of the old kind: browsers load no module from a folder.
    entryPoints: [
      { in: 'site/playground/main.ts', out: 'playground' },
      { in: 'site/style/playground.css', out: 'playground' },
    ],
    external: ['fonts/*'],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    loader: { '.html': 'text' },
    define: { RULE_MEANINGS: JSON.stringify(listRuleMeanings()) },
    plugins: [shippedCore],
    outdir: join(out, 'assets'),
    logLevel: 'error',
  });
  writeFileSync(join(out, 'playground.html'), renderPage());
}

function renderPage(): string {
  return `<!DOCTYPE html>
<html lang="en" data-theme="os">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Playground | nutgraf</title>
<meta name="description" content="Paste the HTML of a news page and see what nutgraf reads in it.">
<link rel="stylesheet" href="assets/playground.css">
</head>
<body>
${renderMasthead('Playground')}
<main>
<header class="intro">
<h1>See what it reads</h1>
<p>Paste a page and see what became of each of its blocks, and why. It is read here, in your browser; nothing is sent anywhere.</p>
</header>
<div id="intake"></div>
<p id="status" class="status" role="status"></p>
<div id="result"></div>
</main>
<noscript><p>The playground reads pages with JavaScript, in your browser. The guides and the reference need none.</p></noscript>
<script src="assets/playground.js" defer></script>
</body>
</html>
`;
}
