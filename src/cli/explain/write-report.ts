import { createHash } from 'node:crypto';
import { version } from '../../../package.json';
import type { explainArticle } from '../../explain-article.js';

/** What the build of the package lays ready for reports. */
export interface ReportParts {
  /** The script that shows the page; it holds no `</script`. */
  readonly script: string;
  readonly style: string;
  /** Rule or phrase -> what it means. */
  readonly meanings: Readonly<Record<string, string>>;
}

/**
 * A page to look at, in one file: the reading as data, and the script and style that show it. It loads nothing, from
 * nowhere: its policy allows this one script and this one style, by their hashes.
 *
 * Nothing of the page becomes markup: the reading stands in a script element of JSON in which `<` is written as an escape.
 */
export function writeReport(
  explained: ReturnType<typeof explainArticle>,
  name: string,
  { script, style, meanings }: ReportParts,
): string {
  const rules = new Set(explained.blocks.map(({ rule }) => rule));
  const hit = Object.fromEntries(Object.entries(meanings).filter(([rule]) => rules.has(rule)));
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en" data-theme="os">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeText(name)}, as nutgraf read it</title>
<style>${style}</style>
</head>
<body>
<header class="masthead"><span class="wordmark">nutgraf</span>
<label class="theme"><span class="visually-hidden">Colours</span>
<select id="theme"><option value="os">Auto</option><option value="light">Light</option><option value="dark">Dark</option></select></label></header>
<main>
<h1 class="report-title">${escapeText(name)}</h1>
<p class="status">As nutgraf ${version} read it. This file loads nothing and sends nothing.</p>
<div id="result"></div>
</main>
<script type="application/json" id="reading">${writeData({ ...explained, meanings: hit })}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** JSON that no HTML parser can see the end of its element in. */
function writeData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}
