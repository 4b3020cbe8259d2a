import type { Block } from '../../model/block.js';
import type { PagePlan, Theme, Trap } from '../page-plan.js';
import { escapeHtml, writeBlock, writeMarked, writeTrapContent, writeTraps } from '../write-html.js';
import { writeDay, writeJsonLd, writeMetas } from '../write-page-data.js';

/** A running story: entries with a time and a title, the newest first, declared as a LiveBlogPosting. */
export const liveBlog: Theme = {
  shape: 'a live blog: entries with time and title, each an element of its own, declared in the page data',
  omits: ['tags'],
  render: (plan) => `<!DOCTYPE html>
<html lang="en">
<head>
${writeMetas({ ...plan, tags: [] })}
${writeJsonLd({ ...plan, tags: [] }, 'LiveBlogPosting', { liveBlogUpdate: listUpdates(plan) })}
</head>
<body>
<header class="site-header"><a href="/">${escapeHtml(plan.site.name)}</a><nav><a href="/live">Live</a><a href="/town">Town</a></nav></header>
<main id="main">
<article class="live">
<a class="kicker" href="/live">${escapeHtml(plan.section)}</a>
<h1 class="headline">${escapeHtml(plan.headline)}</h1>
${plan.standfirst === null ? '' : `<p class="standfirst">${escapeHtml(plan.standfirst)}</p>`}
<p class="byline">By ${plan.authors.map(({ name }) => escapeHtml(name)).join(' and ')}</p>
<p class="date"><time datetime="${plan.publishedAt}">${writeDay(plan.publishedAt)}</time></p>
${writeTraps(plan, 'head', writeBox)}
${writeKeyPoints(plan)}
<div class="live-blog-entries">
${writeEntries(plan)}
</div>
${writeTraps(plan, 'end', writeBox)}
</article>
${writeTraps(plan, 'below', writeBox)}
</main>
<aside>${writeTraps(plan, 'rail', writeBox)}</aside>
<footer><p>© ${escapeHtml(plan.site.name)}</p></footer>
${writeTraps(plan, 'overlay', writeBox)}
</body>
</html>`,
};

function writeKeyPoints({ keyPoints, keyPointsLabel }: PagePlan): string {
  if (keyPoints.length === 0) return '';
  const items = keyPoints.map((point) => `<li>${escapeHtml(point)}</li>`).join('');
  return `<section class="key-points">${keyPointsLabel === null ? '' : `<h2>${escapeHtml(keyPointsLabel)}</h2>`}<ul>${items}</ul></section>`;
}

/** The blocks of each entry; what stands before the first `update` is an entry without a title. */
function splitEntries(body: readonly Block[]): Block[][] {
  const entries: Block[][] = [];
  for (const block of body) {
    if (block.type === 'update' || entries.length === 0) entries.push([]);
    entries.at(-1)?.push(block);
  }
  return entries;
}

function listUpdates({ body }: PagePlan): object[] {
  return splitEntries(body).flatMap(([head, ...rest]) =>
    head?.type !== 'update'
      ? []
      : [
          {
            '@type': 'BlogPosting',
            headline: head.headline,
            datePublished: head.publishedAt,
            articleBody: rest.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])).join('\n'),
          },
        ],
  );
}

function writeEntries(plan: PagePlan): string {
  const between = plan.traps.filter(({ place }) => place === 'between');
  const entries = splitEntries(plan.body).flatMap((blocks) => [
    writeEntry(blocks),
    ...between.splice(0, 1).map(writeBox),
  ]);
  return [...entries, ...between.map(writeBox)].join('\n');
}

function writeEntry([head, ...rest]: readonly Block[]): string {
  if (head?.type !== 'update') return [head, ...rest].map((block) => (block ? writeBlock(block) : '')).join('\n');
  const time = head.publishedAt ?? '';
  return `<section class="live-entry"><time datetime="${time}">${time.slice(11, 16)}</time><h2>${escapeHtml(head.headline ?? '')}</h2>${rest.map(writeText).join('')}</section>`;
}

function writeText(block: Block): string {
  return block.type === 'paragraph' ? `<p>${writeMarked(block.text, block.marks)}</p>` : writeBlock(block);
}

function writeBox(trap: Trap): string {
  return `<div class="${trap.name}-box">${writeTrapContent(trap)}</div>`;
}
