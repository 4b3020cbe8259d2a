import type { PagePlan, Theme, Trap } from '../page-plan.js';
import {
  attribute,
  type BlockClasses,
  escapeHtml,
  writeBlock,
  writeBody,
  writeJson,
  writeTrapContent,
  writeTraps,
} from '../write-html.js';
import { writeAuthor, writeDay, writeJsonLd, writeMetas } from '../write-page-data.js';

/** As a bundler names them: the component, the part, a hash that changes with every release. */
function hashed(plan: PagePlan, name: string): string {
  let hash = 7;
  for (const sign of plan.site.host + name) hash = (Math.imul(hash, 31) + sign.charCodeAt(0)) >>> 0;
  return `${name}__${hash.toString(36).slice(0, 5)}`;
}

/** An application in the browser: class names with hashes, sections, and all of it once more as data in a script. */
export const appState: Theme = {
  shape: 'an application rendered on the server: hashed class names, the story once more in an embedded state',
  omits: ['tags'],
  render: (plan) => {
    const box = (trap: Trap): string =>
      `<section class="${hashed(plan, 'Module_root')}" data-module="${trap.name}">${writeTrapContent(trap, 'h4')}</section>`;
    const classes: BlockClasses = {
      paragraph: hashed(plan, 'Text_paragraph'),
      heading: hashed(plan, 'Text_heading'),
      figure: hashed(plan, 'Image_figure'),
      caption: hashed(plan, 'Image_caption'),
      credit: hashed(plan, 'Image_credit'),
    };
    return `<!DOCTYPE html>
<html lang="en">
<head>
${writeMetas({ ...plan, tags: [] })}
${writeJsonLd({ ...plan, tags: [] })}
</head>
<body>
<div id="__next">
<header class="${hashed(plan, 'Header_bar')}"><a href="/">${escapeHtml(plan.site.name)}</a><nav><a href="/town">Town</a><a href="/sport">Sport</a><a href="/weather">Weather</a></nav></header>
<main>
<article>
<header>
<a class="${hashed(plan, 'Article_kicker')}" href="/s">${escapeHtml(plan.section)}</a>
<h1 class="${hashed(plan, 'Article_headline')}">${escapeHtml(plan.headline)}</h1>
${plan.standfirst === null ? '' : `<p class="${hashed(plan, 'Article_standfirst')}">${escapeHtml(plan.standfirst)}</p>`}
<div class="${hashed(plan, 'Article_byline')}">By ${plan.authors.map((author) => writeAuthor(author)).join(' and ')}</div>
<time${attribute('datetime', plan.publishedAt)}>${writeDay(plan.publishedAt)}</time>
${writeTraps(plan, 'head', box)}
</header>
${writeKeyPoints(plan)}
<div class="${hashed(plan, 'Article_body')}">
${writeBody(plan, (block) => writeBlock(block, classes), box)}
</div>
${writeTraps(plan, 'end', box)}
</article>
${writeTraps(plan, 'below', box)}
</main>
<aside>${writeTraps(plan, 'rail', box)}</aside>
<footer><p>© ${escapeHtml(plan.site.name)}</p><a href="/terms">Terms of use</a></footer>
</div>
${writeTraps(plan, 'overlay', (trap) => `<div role="dialog" aria-modal="true">${writeTrapContent(trap, 'h2')}</div>`)}
<script id="__NEXT_DATA__" type="application/json">${writeJson({ props: { pageProps: writeState(plan) }, page: '/story/[slug]', query: {} })}</script>
</body>
</html>`;
  },
};

function writeKeyPoints(plan: PagePlan): string {
  if (plan.keyPoints.length === 0) return '';
  const label = plan.keyPointsLabel === null ? '' : `<h2>${escapeHtml(plan.keyPointsLabel)}</h2>`;
  return `<div class="${hashed(plan, 'Summary_list')}">${label}<ul>${plan.keyPoints.map((point) => `<li>${escapeHtml(point)}</li>`).join('')}</ul></div>`;
}

function writeState({ headline, standfirst, url, publishedAt, authors, body }: PagePlan): object {
  const paragraphs = body.flatMap((block) => (block.type === 'paragraph' ? [{ type: 'text', text: block.text }] : []));
  return {
    story: { id: 4711, headline, summary: standfirst, url, publishedAt, authors, body: paragraphs },
    flags: { comments: true, paywall: false },
  };
}
