import type { PagePlan, Theme, Trap } from '../page-plan.js';
import { type BlockClasses, escapeHtml, writeBlock, writeBody, writeTrapContent, writeTraps } from '../write-html.js';
import { writeAuthor, writeDay, writeJsonLd, writeMetas } from '../write-page-data.js';

const CLASSES: BlockClasses = { figure: 'wp-block-image', caption: 'wp-caption-text', heading: 'wp-block-heading' };
const BOXES: Readonly<Record<string, string>> = {
  newsletter: 'widget widget_newsletter',
  related: 'related-posts',
  'most-read': 'widget widget_popular_posts',
  'cookie-wall': 'cookie-notice-container',
  comments: 'comments-area',
  share: 'share-buttons',
  bio: 'author-box',
  donate: 'donate-box',
  subscribe: 'subscribe-box',
  advertisement: 'ad-slot',
};

/** The oldest sort of blog engine: everything in a `div`, and the widgets in with the text. */
export const divSoup: Theme = {
  shape: 'a blog engine with a classic theme: divs in divs, widgets between the paragraphs',
  omits: [],
  render: (plan) => `<!DOCTYPE html>
<html lang="en-US">
<head>
${writeMetas(plan)}
${plan.random.chance(0.7) ? writeJsonLd(plan) : ''}
<style>.entry-content p{line-height:1.6}</style>
</head>
<body class="post-template-default single single-post">
${writeTraps(plan, 'overlay', writeBox)}
<div id="page" class="site">
<div id="masthead" class="site-header"><div class="logo"><a href="/">${escapeHtml(plan.site.name)}</a></div>
<div class="main-navigation"><ul class="menu"><li><a href="/">Home</a></li><li><a href="/town">Town</a></li><li><a href="/letters">Letters</a></li></ul></div></div>
<div id="content" class="site-content"><div id="primary" class="content-area">
<div id="post-4711" class="post type-post hentry">
<div class="entry-header">${writeHead(plan)}</div>
${writeTraps(plan, 'head', writeBox)}
<div class="entry-content">
${writeKeyPoints(plan)}
${writeBody(plan, (block) => writeBlock(block, CLASSES), writeBox)}
${writeTraps(plan, 'end', writeBox)}
</div>
<div class="post-tags">${plan.tags.map((tag) => `<a href="/tag/${tag}" rel="tag">${escapeHtml(tag)}</a>`).join(' ')}</div>
</div>
${writeTraps(plan, 'below', writeBox)}
</div>
<div id="secondary" class="widget-area sidebar">${writeTraps(plan, 'rail', writeBox)}</div>
</div>
<div id="colophon" class="site-footer"><p>&copy; 2021 ${escapeHtml(plan.site.name)}</p><a href="/privacy">Privacy</a></div>
</div>
</body>
</html>`,
};

function writeHead({ section, headline, standfirst, authors, publishedAt }: PagePlan): string {
  const names = authors.map((author) => writeAuthor(author, ' rel="author"'));
  return [
    `<div class="cat-links"><a href="/category/town" rel="category tag">${escapeHtml(section)}</a></div>`,
    `<h1 class="entry-title">${escapeHtml(headline)}</h1>`,
    standfirst === null ? '' : `<div class="entry-excerpt standfirst"><p>${escapeHtml(standfirst)}</p></div>`,
    `<div class="entry-meta"><span class="byline">By ${names.join(' and ')}</span> <span class="posted-on"><time datetime="${publishedAt}">${writeDay(publishedAt)}</time></span></div>`,
  ].join('\n');
}

function writeKeyPoints({ keyPoints, keyPointsLabel }: PagePlan): string {
  if (keyPoints.length === 0) return '';
  const label = keyPointsLabel === null ? '' : `<h2>${escapeHtml(keyPointsLabel)}</h2>`;
  const list = `<ul>${keyPoints.map((point) => `<li>${escapeHtml(point)}</li>`).join('')}</ul>`;
  return keyPointsLabel === null ? list : `<div class="post-summary">${label}${list}</div>`;
}

function writeBox(trap: Trap): string {
  return `<div class="${BOXES[trap.name] ?? 'textwidget'}">${writeTrapContent(trap)}</div>`;
}
