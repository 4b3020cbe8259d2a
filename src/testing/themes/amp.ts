import type { Block } from '../../model/block.js';
import type { PagePlan, Theme, Trap } from '../page-plan.js';
import { escapeHtml, writeBlock, writeBody, writeTrapContent, writeTraps } from '../write-html.js';
import { writeDay, writeJsonLd, writeMetas } from '../write-page-data.js';

/** A page for phones in the AMP dialect of HTML: pictures, shares, advertisements and lists are elements of its own. */
export const amp: Theme = {
  shape: 'an AMP page: custom elements for pictures, shares and advertisements, a sidebar for the menu',
  omits: ['tags'],
  render: (plan) => `<!doctype html>
<html amp lang="en">
<head>
${writeMetas({ ...plan, tags: [] })}
<meta name="viewport" content="width=device-width">
${writeJsonLd({ ...plan, tags: [] })}
<script async src="https://cdn.ampproject.org/v0.js"></script>
<style amp-boilerplate>body{visibility:visible}</style>
</head>
<body>
${writeTraps(plan, 'overlay', (trap) => `<amp-consent layout="nodisplay" id="consent"><div id="consent-ui">${writeTrapContent(trap, 'h2')}</div></amp-consent>`)}
<amp-sidebar id="menu" layout="nodisplay" side="left"><ul><li><a href="/">${escapeHtml(plan.site.name)}</a></li><li><a href="/town">Town</a></li></ul></amp-sidebar>
<header class="amp-bar"><button on="tap:menu.toggle">☰</button><a href="/">${escapeHtml(plan.site.name)}</a></header>
<article class="amp-wp-article">
<header class="amp-wp-article-header">
<a class="amp-section" href="/town">${escapeHtml(plan.section)}</a>
<h1 class="amp-wp-title">${escapeHtml(plan.headline)}</h1>
${plan.standfirst === null ? '' : `<p class="subtitle">${escapeHtml(plan.standfirst)}</p>`}
<div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">By ${plan.authors.map(({ name }) => escapeHtml(name)).join(' and ')}</span></div>
<div class="amp-wp-meta amp-wp-posted-on"><time datetime="${plan.publishedAt}">${writeDay(plan.publishedAt)}</time></div>
</header>
${writeTraps(plan, 'head', writeShare)}
<div class="amp-wp-article-content">
${writeKeyPoints(plan)}
${writeBody(plan, writeAmpBlock, writeBox)}
${writeTraps(plan, 'end', writeBox)}
</div>
</article>
${writeTraps(plan, 'below', writeBox)}
${writeTraps(plan, 'rail', writeBox)}
<footer class="amp-wp-footer"><p>${escapeHtml(plan.site.name)}</p><a href="#top">Back to top</a></footer>
</body>
</html>`,
};

function writeKeyPoints({ keyPoints, keyPointsLabel }: PagePlan): string {
  if (keyPoints.length === 0) return '';
  const label = keyPointsLabel === null ? '' : `<h2>${escapeHtml(keyPointsLabel)}</h2>`;
  return `${label}<ul>${keyPoints.map((point) => `<li>${escapeHtml(point)}</li>`).join('')}</ul>`;
}

function writeAmpBlock(block: Block): string {
  const html = writeBlock(block, { caption: 'wp-caption-text' });
  if (block.type !== 'figure') return html;
  return html.replace(/<img ([^>]*)>/, '<amp-img $1 layout="responsive"></amp-img>');
}

function writeShare({ links }: Trap): string {
  return `<div class="amp-share">${links.map((link) => `<amp-social-share type="${escapeHtml(link.split(' ').at(-1) ?? '')}" aria-label="${escapeHtml(link)}"></amp-social-share>`).join('')}</div>`;
}

function writeBox(trap: Trap): string {
  if (trap.name === 'advertisement') {
    return `<div class="amp-ad-wrapper"><span>${escapeHtml(trap.lines[0] ?? '')}</span><amp-ad width="300" height="250" type="doubleclick"></amp-ad></div>`;
  }
  return `<div class="amp-${trap.name}">${writeTrapContent(trap)}</div>`;
}
