/** A page with one place of it filled with any text. */
export type FilledPage = (text: string) => string;

const PARAGRAPHS = [
  'The ferry between Sandport and Holm is running again after eleven weeks in the dock, the harbour office said on Monday.',
  'Engineers replaced both engines and most of the deck, which had rusted through in the winter storms, at a cost of two million crowns.',
  '“The first boat left at six in the morning with forty passengers on board,” said Ola Brand, who leads the office.',
  'Tickets cost the same as before the repair, and the night boat at eleven returns to the timetable in the first week of June.',
].map((text) => `<p>${text}</p>`);

interface Parts {
  readonly data?: string;
  readonly before?: string;
  readonly headline?: string;
  readonly head?: string;
  readonly text?: string;
  readonly after?: string;
}

function page({ data = '', before = '', headline = 'Ferry runs again', head = '', text, after = '' }: Parts): string {
  return `<!doctype html><html lang="en"><head>${data}</head><body>${before}<main><article><h1>${headline}</h1>${head}
<div class="content">${text ?? PARAGRAPHS.join('')}${after}</div></article></main></body></html>`;
}

const behind = (html: string): string => page({ after: html });
const within = (html: string): string => page({ text: [PARAGRAPHS[0], html, ...PARAGRAPHS.slice(1)].join('') });
const figure = (inner: string): string =>
  within(`<figure><img src="/a.jpg" width="600" height="400">${inner}</figure>`);

const METAS =
  'og:title description keywords article:section article:tag author og:site_name article:published_time article:modified_time og:url og:image og:locale';

const inMeta = (name: string): [string, FilledPage] => [
  name,
  (text) => page({ data: `<meta property="${name}" name="${name}" content="${text}">` }),
];

const inJsonLd: FilledPage = (text) => {
  const fields = 'headline keywords articleSection description datePublished articleBody image'.split(' ');
  const values = fields.map((field) => `"${field}":"${text}"`).join(',');
  return page({
    data: `<script type="application/ld+json">{"@type":"NewsArticle",${values},"author":{"name":"${text}"},"publisher":{"name":"${text}"}}</script>`,
  });
};

/** Every place of a page that something is read from. */
export const FILLED_PAGES: Readonly<Record<string, FilledPage>> = {
  title: (text) => page({ data: `<title>${text}</title>` }),
  ...Object.fromEntries(METAS.split(' ').map(inMeta)),
  canonical: (text) => page({ data: `<link rel="canonical" href="https://a.example/${text}">` }),
  'JSON-LD': inJsonLd,
  'broken JSON-LD': (text) => page({ data: `<script type="application/ld+json">${text}</script>` }),
  state: (text) => page({ data: `<script>window.STATE = {"a":"${text}","body":"The ferry"};</script>` }),
  'broken state': (text) => page({ data: `<script>window.STATE = ${text}</script>` }),
  headline: (text) => page({ headline: text }),
  trail: (text) => page({ before: `<div class="breadcrumb">${text}</div>` }),
  kicker: (text) => page({ head: `<span class="kicker">${text}</span>` }),
  byline: (text) => page({ head: `<div class="byline">By ${text}</div>` }),
  'linked byline': (text) => page({ head: `<div class="byline">By <a rel="author" href="/a">${text}</a></div>` }),
  date: (text) => page({ head: `<div class="date">${text}</div>` }),
  time: (text) => page({ head: `<time datetime="${text}">${text}</time>` }),
  standfirst: (text) => page({ head: `<p class="standfirst">${text}</p>` }),
  'key points': (text) =>
    page({ head: `<div class="keypoints"><h2>Key points</h2><ul><li>${text}</li><li>A boat ran.</li></ul></div>` }),
  'first paragraph': (text) => page({ text: `<p>${text}</p>${PARAGRAPHS.join('')}` }),
  paragraph: (text) => behind(`<p>${text}</p>`),
  crosshead: (text) => within(`<h2>${text}</h2>`),
  'list item': (text) => behind(`<ul><li>${text}</li><li>${text}</li></ul>`),
  cell: (text) => behind(`<table><tr><td>${text}</td></tr></table>`),
  quotation: (text) => behind(`<p>“${text},” said Ola Brand.</p>`),
  'speaker after': (text) => behind(`<p>“It was late,” said ${text}.</p>`),
  'speaker before': (text) => behind(`<p>${text} said: “It was late.”</p>`),
  'block quotation': (text) => behind(`<blockquote>It was late.<br>— ${text}</blockquote>`),
  cite: (text) => behind(`<blockquote><p>It was late.</p><cite>${text}</cite></blockquote>`),
  caption: (text) => figure(`<figcaption>${text}</figcaption>`),
  credit: (text) => figure(`<span class="credit">${text}</span>`),
  alt: (text) => within(`<img src="/a.jpg" width="600" height="400" alt="${text}">`),
  src: (text) => within(`<img src="/${text}.jpg" width="600" height="400">`),
  srcset: (text) => within(`<img srcset="${text}" data-srcset="${text} 2x" width="600" height="400">`),
  href: (text) => behind(`<p>A <a href="${text}">boat</a> went out in the morning.</p>`),
  link: (text) => behind(`<p>A <a href="/x">${text}</a></p>`),
  post: (text) =>
    behind(
      `<blockquote class="twitter-tweet"><p>${text}</p>— ${text} <a href="https://twitter.com/a/status/1">x</a></blockquote>`,
    ),
  frame: (text) => behind(`<iframe src="https://www.youtube.com/embed/${text}" title="${text}"></iframe>`),
  'class and id': (text) => behind(`<div class="${text}" id="${text}">x</div>`),
  style: (text) => behind(`<div style="${text}">x</div>`),
  topics: (text) => behind(`<div class="tags">Tags: <a href="/t">${text}</a> <a href="/h">Holm</a></div>`),
  'topics without links': (text) => behind(`<div class="tags">${text}</div>`),
  correction: (text) => behind(`<p class="correction">Correction: ${text}</p>`),
  invitation: (text) => behind(`<p>Follow us on X: ${text}</p>`),
  button: (text) => behind(`<button aria-label="${text}">${text}</button>`),
  language: (text) => page({}).replace('lang="en"', `lang="${text}"`),
  comment: (text) => behind(`<!--${text}-->`),
  code: (text) => behind(`<pre>${text}</pre>`),
  'lines of a div': (text) => behind(`<div>${text}<br><br>${text}</div>`),
};
