import type { PagePlan, Theme, Trap } from '../page-plan.js';
import {
  type BlockClasses,
  escapeHtml,
  writeBlock,
  writeBody,
  writeJson,
  writeTrapContent,
  writeTraps,
} from '../write-html.js';
import { writeAuthor, writeDay, writeJsonLd, writeMetas } from '../write-page-data.js';

const CLASSES: BlockClasses = {
  paragraph: 'c-paragraph',
  heading: 'c-heading',
  list: 'c-list',
  figure: 'c-media-item',
  caption: 'c-media-item__caption',
  credit: 'c-media-item__credit',
};

/** A newsroom's composer: blocks with component names, features side by side, global content in a script. */
export const composed: Theme = {
  shape: 'a composer of page features: component class names, test ids, the content in a global variable',
  omits: ['tags'],
  render: (plan) => `<!DOCTYPE html>
<html lang="en">
<head>
${writeMetas({ ...plan, tags: [] })}
${writeJsonLd({ ...plan, tags: [] }, 'NewsArticle', { isAccessibleForFree: true })}
</head>
<body>
<div id="fusion-app">
<header class="page-header"><nav class="b-header-nav-chain" aria-label="Sections menu"><a href="/">${escapeHtml(plan.site.name)}</a><ul><li><a href="/local/">Local</a></li><li><a href="/weather/">Weather</a></li></ul></nav></header>
<section class="b-right-rail">
<div class="b-right-rail__full-width">
<a class="c-overline" href="/local/">${escapeHtml(plan.section)}</a>
<h1 class="b-headline">${escapeHtml(plan.headline)}</h1>
${plan.standfirst === null ? '' : `<h2 class="b-subheadline">${escapeHtml(plan.standfirst)}</h2>`}
<div class="b-byline"><span class="b-byline__by">By</span> ${plan.authors.map((author) => `<span class="b-byline__names">${writeAuthor(author)}</span>`).join(' and ')}</div>
<time class="b-date" datetime="${plan.publishedAt}">${writeDay(plan.publishedAt)}</time>
${writeTraps(plan, 'head', writeFeature)}
</div>
<div class="b-right-rail__main">
${writeKeyPoints(plan)}
<article class="b-article-body" data-testid="article-body">
${writeBody(plan, (block) => writeBlock(block, CLASSES), writeFeature)}
${writeTraps(plan, 'end', writeFeature)}
</article>
${writeTraps(plan, 'below', writeFeature)}
</div>
<aside class="b-right-rail__aside">${writeTraps(plan, 'rail', writeFeature)}</aside>
</section>
<footer class="b-footer"><p>© 2021 ${escapeHtml(plan.site.name)}</p><ul><li><a href="/help/">Help</a></li></ul></footer>
</div>
${writeTraps(plan, 'overlay', (trap) => `<div id="consent-layer" class="consent">${writeTrapContent(trap)}</div>`)}
<script>window.Fusion=window.Fusion||{};Fusion.globalContent=${writeJson(writeContent(plan))};Fusion.contextPath="/pf";</script>
</body>
</html>`,
};

function writeKeyPoints({ keyPoints, keyPointsLabel }: PagePlan): string {
  if (keyPoints.length === 0) return '';
  const label = keyPointsLabel === null ? '' : `<h3 class="c-heading">${escapeHtml(keyPointsLabel)}</h3>`;
  return `<div class="b-key-points">${label}<ul class="c-list">${keyPoints.map((point) => `<li>${escapeHtml(point)}</li>`).join('')}</ul></div>`;
}

function writeFeature(trap: Trap): string {
  return `<div class="b-${trap.name}" data-feature="${trap.name}">${writeTrapContent(trap, 'h4')}</div>`;
}

function writeContent({ headline, standfirst, url, publishedAt, authors, body }: PagePlan): object {
  return {
    type: 'story',
    headlines: { basic: headline },
    ...(standfirst === null ? {} : { subheadlines: { basic: standfirst } }),
    canonical_url: new URL(url).pathname,
    first_publish_date: publishedAt,
    credits: { by: authors.map(({ name }) => ({ type: 'author', name })) },
    content_elements: body.flatMap((block) =>
      block.type === 'paragraph' ? [{ type: 'text', content: escapeHtml(block.text) }] : [],
    ),
  };
}
