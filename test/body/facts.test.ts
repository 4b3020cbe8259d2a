import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/parse-article.js';
import { STORY, storyPage } from './story-page.js';

describe('byline', () => {
  it('is read from a line that opens as bylines do, without the date that shares it', () => {
    const { byline } = parseArticle(storyPage({ head: '<p>By Ola Brand and Mira Lund, 10 May 2025, 20:59</p>' }));
    expect(byline.text).toBe('By Ola Brand and Mira Lund');
    expect(byline.authors.map(({ name }) => name)).toEqual(['Ola Brand', 'Mira Lund']);
  });
  it('is no label and no cue that names nobody', () => {
    const read = (head: string) => parseArticle(storyPage({ head })).byline.text;
    expect(read('<div class="byline">By</div>')).toBeNull();
    expect(read('<div class="byline">Share this:</div>')).toBeNull();
  });
  it('is found behind the date of its line', () => {
    const { byline } = parseArticle(storyPage({ head: '<p>Sa 10.05.25 | 14:07 Uhr | Von Ola Brand</p>' }));
    expect(byline).toEqual({ text: 'Von Ola Brand', authors: [{ name: 'Ola Brand' }] });
  });
  it('prefers the person shown to the agency that the data name', () => {
    const data =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry runs again at Sandport","author":{"name":"AFP"}}</script>';
    const { byline } = parseArticle(storyPage({ data, head: '<div>By: Ola BRAND, Mira LUND</div>' }));
    expect(byline.authors.map(({ name }) => name)).toEqual(['Ola BRAND', 'Mira LUND']);
  });
  it('is not the first account of a content system', () => {
    const data = '<meta name="author" content="Super User">';
    const { byline } = parseArticle(storyPage({ data, head: '<p class="byline">By Ola Brand</p>' }));
    expect(byline.authors.map(({ name }) => name)).toEqual(['Ola Brand']);
  });
  it('completes what the data name by the byline', () => {
    const data = '<meta name="author" content="Ola Brand">';
    const { byline } = parseArticle(storyPage({ data, head: '<p class="byline">By Ola Brand and Mira Lund</p>' }));
    expect(byline.authors.map(({ name }) => name)).toEqual(['Ola Brand', 'Mira Lund']);
  });
  it('takes no lone word behind a name for one more author: a place, in any script that parts words', () => {
    const data = '<meta name="author" content="তানিম সরকার">';
    const { byline } = parseArticle(storyPage({ data, head: '<div class="byline">তানিম সরকার, চরমোহনা</div>' }));
    expect(byline.authors.map(({ name }) => name)).toEqual(['তানিম সরকার']);
  });
  it('leaves out those with another part, whom data name beside the authors and the byline behind its cue does not', () => {
    const authors = ['Ola Brand', 'Mira Lund', 'Jon Vik'].map((name) => ({ name }));
    const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: STORY.headline, author: authors })}</script>`;
    const read = (head: string) => parseArticle(storyPage({ data, head })).byline.authors.map(({ name }) => name);
    const line = (text: string) => `<div class="byline">${text}</div>`;
    expect(read(line('By Ola Brand'))).toEqual(['Ola Brand']);
    expect(read(line('By Ola Brand') + line('Contributions from') + line('Mira Lund, Jon Vik'))).toEqual(['Ola Brand']);
    expect(read(line('By Ola Brand') + line('and Mira Lund'))).toHaveLength(3);
    expect(read(line('By Mira Lund'))).toHaveLength(3);
    expect(read(line('Ola Brand'))).toHaveLength(3);
  });
  it('is no link behind a cue for other parts, however a cue of authors stands in it', () => {
    const data = '<meta name="author" content="Ola Brand">';
    const head =
      '<div class="byline">By Ola Brand</div><div class="byline">Illustrations by <a href="/mira">Mira Lund</a></div>';
    expect(parseArticle(storyPage({ data, head })).byline.authors.map(({ name }) => name)).toEqual(['Ola Brand']);
  });
});

describe('a byline in the line of the date', () => {
  const read = (head: string) => {
    const { byline, publishedAt } = parseArticle(storyPage({ head }));
    return [byline.text, ...byline.authors.map(({ name }) => name), publishedAt];
  };
  it('names with one word, behind its cue', () => {
    expect(read('<p>Posted on 10 May 2025 by harbourfox</p>')).toEqual(['by harbourfox', 'harbourfox', '2025-05-10']);
    expect(read('<p>Posted by Konrad @ 11:00 am, 10 May 2025</p>')[1]).toBe('Konrad');
    expect(read('<p>10 May 2025, 11:00 am by harbourfox99 | Leave a comment</p>')[1]).toBe('harbourfox99');
    expect(read('<p>10 May 2025, updated by noon</p>')).toHaveLength(2);
    expect(read('<p>10 May 2025 by admin</p>')).toHaveLength(2);
  });
  it('names by a link to the page of a person, which that of a form to log in is not', () => {
    const link = (href: string) => `<p>10 May 2025, <a href="${href}">harbourfox</a> 3 comments</p>`;
    for (const href of ['/author/fox/', '/users/fox', 'https://forum.example/members/7'])
      expect(read(link(href)).slice(1)).toEqual(['harbourfox', '2025-05-10']);
    for (const href of ['/tides/fox', '/user/login', '/users/sign_up', '/member/reg_top/'])
      expect(read(link(href)).slice(1)).toEqual(['2025-05-10']);
  });
  it('is a full name with a known given name alone between strokes', () => {
    expect(read('<p>10.05.2025 | 13:10 Uhr | Anna Brand</p>').slice(0, 2)).toEqual(['Anna Brand', 'Anna Brand']);
    expect(read('<p>10.05.2025 | 13:10 Uhr | Tidal Holm</p>').slice(1)).toEqual(['2025-05-10T13:10']);
    expect(read('<p>10.05.2025 | Photo: Sandport | Anna Brand</p>').slice(1)).toEqual(['2025-05-10']);
  });
});

describe('the byline as it reads', () => {
  it('may be a name that its line writes small: behind its cue, or as a link to its page', () => {
    const read = (line: string) =>
      parseArticle(storyPage({ head: `<div class="byline">${line}</div>` })).byline.authors;
    expect(read('posted by konrad at 12:53')).toEqual([{ name: 'konrad' }]);
    expect(read('<a href="/author/konrad">konrad</a>')).toMatchObject([{ name: 'konrad' }]);
    expect(read('<a href="/tides">tides</a>')).toEqual([]);
  });
  it('is the first line of the text where its element calls it so', () => {
    const rest = STORY.paragraphs.map((text) => `<p>${text}</p>`).join('');
    const article = parseArticle(
      storyPage({ body: `<p class="date">Made by Anna Kolb on Tuesday 6 May 2014</p>${rest}` }),
    );
    expect(article).toMatchObject({ publishedAt: '2014-05-06', byline: { authors: [{ name: 'Anna Kolb' }] } });
    expect(article.body).toHaveLength(STORY.paragraphs.length);
    const sentence = parseArticle(storyPage({ body: `<p class="date">It was the 6th of May 2014.</p>${rest}` }));
    expect(sentence.body).toHaveLength(STORY.paragraphs.length + 1);
  });
  it('is who wrote the story, and no contributor', () => {
    const article = parseArticle(storyPage({ head: '<p>Written by: Ola Brand</p>' }));
    expect(article.byline.authors).toEqual([{ name: 'Ola Brand' }]);
    expect(article.notices).toEqual([]);
  });
  it('is the line that names the authors, not an earlier one that may be a name', () => {
    const data = '<meta name="author" content="Ola Brand">';
    const head = '<div class="byline"><a href="/tides">Tides</a></div><div class="byline">By Ola Brand</div>';
    expect(parseArticle(storyPage({ data, head })).byline.text).toBe('By Ola Brand');
  });
  it('keeps a name before a date: it is no day', () => {
    const head = '<div class="byline">by OlaFromHolm, May 10th 2025</div>';
    expect(parseArticle(storyPage({ head })).byline.text).toBe('by OlaFromHolm');
    const named = '<div class="byline">By Ola Brand, Tue, May 10, 2025</div>';
    expect(parseArticle(storyPage({ head: named })).byline.text).toBe('By Ola Brand');
  });
  it('is the line with the names, not a label or a date that stands alone in an element called so', () => {
    const head =
      '<div class="byline">By</div><div class="byline">25. May 2025</div><div class="byline">Ola Brand</div>';
    expect(parseArticle(storyPage({ head })).byline).toMatchObject({
      text: 'Ola Brand',
      authors: [{ name: 'Ola Brand' }],
    });
    for (const left of ['27', 'May', 'Sunday'])
      expect(parseArticle(storyPage({ head: `<div class="byline">${left}</div>` })).byline.text).toBeNull();
  });
  it('names no category that the story is filed under', () => {
    const head =
      '<p>on 5 May 2025 by <a href="/author/ola/">Ola Brand</a> in <a href="/category/tides/">Harbour Tides</a></p>';
    expect(parseArticle(storyPage({ head })).byline.authors.map(({ name }) => name)).toEqual(['Ola Brand']);
  });
  it('is not the licence of a picture', () => {
    const head = '<p>Photo: Mira Lund | <a href="https://creativecommons.org/licenses/by/4.0/">Open Licence</a></p>';
    expect(parseArticle(storyPage({ head })).byline.authors).toEqual([]);
  });
});

describe('the date of publication', () => {
  it('may stand in the line of the byline', () => {
    const head = '<p class="byline">Ola Brand — 10 May 2025</p>';
    expect(parseArticle(storyPage({ head }))).toMatchObject({
      publishedAt: '2025-05-10',
      byline: { text: 'Ola Brand' },
    });
    const both = `${head}<p>Published 12 May 2025</p>`;
    expect(parseArticle(storyPage({ head: both })).publishedAt).toBe('2025-05-12');
  });
  it('is the day that the page shows where its data have it as that of a change, unless it is called one', () => {
    const data = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry runs again at Sandport",
      "datePublished":"2019-11-25T08:00:00Z","dateModified":"2023-11-27T06:20:00Z"}</script>`;
    const read = (shown: string) =>
      parseArticle(storyPage({ data, head: `<div class="date">${shown}</div>` })).publishedAt;
    expect(read('November 27, 2023')).toBe('2023-11-27T06:20:00Z');
    expect(read('Updated November 27, 2023')).toBe('2019-11-25T08:00:00Z');
    expect(read('November 28, 2022')).toBe('2019-11-25T08:00:00Z');
  });
  it('is no year in a caption or in a claim to a picture', () => {
    const read = (head: string) => parseArticle(storyPage({ head })).body[0];
    const words = '<div><p>The ferry in the dock on 3 May 2008, with its first captain</p></div>';
    const figure = `<figure><img src="m.jpg">${words}</figure>`;
    expect(parseArticle(storyPage({ head: figure })).publishedAt).toBeNull();
    expect(read('<div><img src="m.jpg"></div><p>Out of the dock</p><p>© 2012 Ola Brand</p>')).toMatchObject({
      credit: '2012 Ola Brand',
    });
  });
  it('may be a line of nothing else, however it is written', () => {
    const lines = [
      'Wed, 10 November 2021, 18:30 Uhr',
      '10th November 2021, 6:30pm Updated: 7:15pm',
      '10 de noviembre de 2021',
    ];
    for (const line of [...lines, 'November 10, 2021, 09:00 ET', 'Published: 10.11.2021']) {
      const first = `<p>${STORY.paragraphs[0]}</p><p>${line}</p>`;
      const body =
        first +
        STORY.paragraphs
          .slice(1)
          .map((text) => `<p>${text}</p>`)
          .join('');
      const article = parseArticle(storyPage({ body }));
      expect(article.publishedAt).toMatch(/^2021-11-10/);
      expect(article.body).toHaveLength(STORY.paragraphs.length);
    }
  });
  it('is as exact as the time element that shows it', () => {
    const read = (time: string) =>
      parseArticle(storyPage({ head: `<p class="entry-meta">${time} by <a href="/author/ola">Ola Brand</a></p>` }))
        .publishedAt;
    expect(read('<time datetime="2024-04-11T09:00:00-04:00">April 11, 2024</time>')).toBe('2024-04-11T09:00:00-04:00');
    expect(read('<time datetime="2019-01-01T09:00:00-04:00">April 11, 2024</time>')).toBe('2024-04-11');
    expect(read('<time>April 11, 2024</time>')).toBe('2024-04-11');
  });
  it('may be the title of an abbreviation', () => {
    const at = '<abbr itemprop="datePublished" title="2023-10-27T08:12:00+08:00">08:12</abbr>';
    expect(parseArticle(storyPage({ head: `<p>Posted at ${at}</p>` })).publishedAt).toBe('2023-10-27T08:12:00+08:00');
  });
  it('is read from the metas of the page, however they are spelled', () => {
    for (const name of ['article:published_time', 'article:published:time', 'parsely-pub-date'])
      expect(
        parseArticle(storyPage({ data: `<meta name="${name}" content="2024-10-23T15:48:15Z">` })).publishedAt,
      ).toBe('2024-10-23T15:48:15Z');
  });
  it('may stand alone under the first paragraph, and is no running text', () => {
    const head = '<div class="dek"><p>New engines, a new deck and the old fares for Holm.</p></div>';
    for (const day of ['10.05.2025', 'Saturday, May 10, 2025', '10. May 2025, 18:30 Uhr']) {
      const { publishedAt, body } = parseArticle(
        storyPage({ head, body: `<p>${day}</p>${STORY.paragraphs.map((p) => `<p>${p}</p>`).join('')}` }),
      );
      expect([day, publishedAt?.slice(0, 10)]).toEqual([day, '2025-05-10']);
      expect(JSON.stringify(body)).not.toContain(day);
    }
  });
});

describe('the date that opens the text', () => {
  const read = (opening: string, data = '') =>
    parseArticle(
      storyPage({ data, body: STORY.paragraphs.map((p, at) => `<p>${at === 0 ? opening : ''}${p}</p>`).join('') }),
    ).publishedAt;
  it('is that of the publication where nothing else tells it', () => {
    expect(read('27.1.2025 - ')).toBe('2025-01-27');
    expect(read('(21 November 2025) ')).toBe('2025-11-21');
    expect(read('Sandport, (12.11.2025). ')).toBe('2025-11-12');
    expect(read('27.1.2025 - ', '<meta property="article:published_time" content="2025-01-26T08:00:00Z">')).toBe(
      '2025-01-26T08:00:00Z',
    );
    expect(read('On 27 January 2025 the dock was shut. ')).toBeNull();
  });
});

describe('standfirst', () => {
  const SUMMARY = 'New engines, a new deck and the old fares: what Holm waited for all winter.';
  const summary = `<meta property="og:description" content="${SUMMARY}">`;

  it('may stand in the text as its first lines', () => {
    const opening = `<div class="opening"><p>${SUMMARY}</p></div>`;
    for (const [data, head] of [
      ['', `<h2>${SUMMARY}</h2>`],
      ['', `<p class="dek">${SUMMARY}</p>`],
      ['', `<div class="entry-excerpt"><p>${SUMMARY}</p></div>`],
      [summary, opening],
    ] as const)
      expect(parseArticle(storyPage({ data, head })).standfirst).toBe(SUMMARY);
  });
  it('is not the first paragraph of a text that the data repeat', () => {
    const data = `<meta property="og:description" content="${STORY.paragraphs[0]}">`;
    expect(parseArticle(storyPage({ data })).standfirst).toBeNull();
  });
  it('may be set in italics, or stand behind a name and call itself so', () => {
    const body = (opening: string) => opening + STORY.paragraphs.map((text) => `<p>${text}</p>`).join('');
    const read = (opening: string, data = summary) => parseArticle(storyPage({ data, body: body(opening) })).standfirst;
    expect(read(`<p><em>${SUMMARY}</em></p>`)).toBe(SUMMARY);
    expect(read(`<p><em>${SUMMARY}</em></p>`, '')).toBeNull();
    expect(read(`<p>${STORY.paragraphs[4]}</p><p class="teasertext">${SUMMARY}</p>`)).toBe(SUMMARY);
  });
  it('is no caption and no headline', () => {
    const description = `<img src="m.jpg"><p class="image-description">${SUMMARY}</p>`;
    expect(parseArticle(storyPage({ head: description })).standfirst).toBeNull();
    const figure = `<figure><img src="m.jpg"><figcaption>${SUMMARY}</figcaption></figure>`;
    expect(parseArticle(storyPage({ data: summary, head: figure })).standfirst).toBeNull();
    const again = `<p class="dek">News: ${STORY.headline}</p>`;
    expect(parseArticle(storyPage({ head: again })).standfirst).toBeNull();
  });
});

describe('the block of the headline', () => {
  const og = `<meta property="og:title" content="${STORY.headline}"><meta property="og:site_name" content="The Holm Courier">`;
  const blog = (site: string, title: string, day = ''): string =>
    storyPage({ data: og, h1: '' })
      .replace('<main><article><h1></h1>', `${site}<div class="menu-category">Tides</div>${day}<main><article>${title}`)
      .replaceAll('<nav>', '<div>')
      .replaceAll('</nav>', '</div>');

  it('is the heading that the data name, not the h1 of the site, of a menu or of a form', () => {
    for (const site of ['The Holm Courier', 'Menu', 'Log in to your account'])
      for (const tag of ['h1', 'h2', 'h3']) {
        const article = parseArticle(blog(`<h1>${site}</h1>`, `<${tag}>${STORY.headline}</${tag}>`));
        expect(article.headline).toBe(STORY.headline);
        expect(article.sections).toEqual([]);
      }
  });
  it('may be a reworded h1, but not one that is the name of the site', () => {
    const article = parseArticle(
      blog(
        '<h1>The Holm Courier</h1>',
        '<h1>The old ferry is back, and Sandport cheers</h1><p class="kicker">Tides</p>',
      ),
    );
    expect(article.headline).toBe('The old ferry is back, and Sandport cheers');
    expect(article.sections).toEqual(['Tides']);
  });
  it('is a lower heading with a part of the title, however the site is called', () => {
    const page = (title: string, heading: string): string =>
      blog('<h1>Tidal notes</h1>', heading).replace(og, `<title>${title}</title>`);
    const [long, short] = [`<h2><a href="/ferry">${STORY.headline}</a></h2>`, '<h2>Ferry</h2>'];
    expect(parseArticle(page(`A sailor's log » Archive » ${STORY.headline}`, long)).headline).toBe(STORY.headline);
    expect(parseArticle(page(`${STORY.headline} | Notes of a sailor`, long)).headline).toBe(STORY.headline);
    expect(parseArticle(page('Ferry | Notes of a sailor', short)).headline).not.toBe('Ferry');
  });
  it('is no h1 that leads home: that is the name of the site', () => {
    const title = `<title>${STORY.headline} – Notes of a sailor</title>`;
    for (const href of ['/', 'https://sailor.example', 'https://sailor.example/']) {
      const page = blog(`<h1><a href="${href}">Notes of a sailor</a></h1>`, `<h3>${STORY.headline}</h3>`);
      expect(parseArticle(page.replace(og, title))).toMatchObject({
        headline: STORY.headline,
        publisher: 'Notes of a sailor',
      });
    }
    const own = blog(`<h1><a href="https://sailor.example/ferry">${STORY.headline}</a></h1>`, '').replace(og, '');
    expect(parseArticle(own).headline).toBe(STORY.headline);
  });
  it('leaves the day that blogs set over their stories a date', () => {
    const html = blog('<h1>The Holm Courier</h1>', `<h3>${STORY.headline}</h3>`, '<h2>Sunday, 17 July 2011</h2>');
    expect(parseArticle(html).publishedAt).toBe('2011-07-17');
    const dated = html.replace('<div class="content">', '<p>Published 18 July 2011</p><div class="content">');
    expect(parseArticle(dated).publishedAt).toBe('2011-07-18');
  });
});

describe('sections', () => {
  it('are a trail without its opening, and without the headline at its end', () => {
    const trail = `<p class="breadcrumb">You are here:Home » Tides » Press release: ${STORY.headline}</p>`;
    expect(parseArticle(storyPage({}).replace('<h1>', `${trail}<h1>`)).sections).toEqual(['Tides']);
  });

  it('are not whatever stands in a post that WordPress files under a category', () => {
    const html = storyPage({ head: '<p>40 readers</p>', after: '<p>Done</p>' });
    const post = html.replace(
      '<article>',
      '<article class="post-7 post type-post status-publish category-tides tag-ferry">',
    );
    expect(parseArticle(post)).toMatchObject({ sections: [], tags: [] });
    const called = html.replace('<p>40 readers</p>', '<p class="category">Tides</p>');
    expect(parseArticle(called).sections).toEqual(['Tides']);
  });
});

describe('headline', () => {
  it('is the one that a heading under the h1 shows again', () => {
    const data = '<meta property="og:title" content="Sandport cheers its old ferry">';
    const head = '<h2><span>After eleven weeks</span> <span>Sandport cheers its old ferry</span></h2>';
    expect(parseArticle(storyPage({ data, head })).headline).toBe('Sandport cheers its old ferry');
  });
  it('stays the h1 where the data word it otherwise and the page shows it nowhere', () => {
    const data = '<meta property="og:title" content="Sandport cheers its old ferry">';
    expect(parseArticle(storyPage({ data })).headline).toBe(STORY.headline);
  });
  it('loses the line under it that its markup sets apart, where data give the title so', () => {
    const og = `<meta property="og:title" content="${STORY.headline}">`;
    for (const under of ['<small>Old fares, new engines</small>', '<span class="article-subtitle">Old fares</span>']) {
      expect(parseArticle(storyPage({ h1: `${STORY.headline} ${under}`, data: og })).headline).toBe(STORY.headline);
      expect(parseArticle(storyPage({ h1: `${STORY.headline} ${under}` })).headline).toMatch(/fares/);
    }
  });
  it('loses the kicker that its markup sets apart, unless most titles have it', () => {
    const h1 =
      '<span class="overline">Crisis on the river</span><span class="text">Ferry runs again at Sandport</span>';
    expect(parseArticle(storyPage({ h1 })).headline).toBe('Ferry runs again at Sandport');
    const whole = 'Crisis on the river: Ferry runs again at Sandport';
    const data = `<title>${whole}</title><meta property="og:title" content="${whole}"><meta name="twitter:title" content="${whole}">`;
    expect(parseArticle(storyPage({ h1, data })).headline).toBe('Crisis on the river Ferry runs again at Sandport');
  });
});

describe('sections and tags', () => {
  const trail = (inner: string) =>
    parseArticle(storyPage({}).replace('<h1>', `<div class="breadcrumb">${inner}</div><h1>`)).sections;
  it('are the labels of a trail without the home page and the article itself', () => {
    const link = (text: string) => `<a href="/${text}">${text}</a>`;
    expect(trail(`${link('Home')} » ${link('Local')} » ${link('Harbour')} » ${STORY.headline}`)).toEqual([
      'Local',
      'Harbour',
    ]);
    expect(
      trail(`<ol><li>You are here:</li><li>${link('Start')}</li><li>${link('Local')}</li><li>Local</li></ol>`),
    ).toEqual(['Local']);
    expect(trail('Startseite › Lokales › Hafen')).toEqual(['Lokales', 'Hafen']);
  });
  it('of the page’s data are taken where the trail holds none', () => {
    const data = '<meta property="article:section" content="Harbour">';
    const html = storyPage({ data }).replace('<h1>', '<div class="breadcrumb"><a href="/">Home</a></div><h1>');
    expect(parseArticle(html).sections).toEqual(['Harbour']);
  });
  it('are no links that do something, and no words of a page', () => {
    const kicker = (text: string) => `<p class="kicker"><a href="/x">${text}</a></p>`;
    const read = (text: string) => parseArticle(storyPage({ head: kicker('Tides') + kicker(text) })).sections;
    for (const text of [
      'Back to the list',
      'Zurück zur Übersicht',
      'Zum Vergleich',
      'Impressum',
      'Seitenanfang',
      'Anzeige',
    ])
      expect(read(text)).toEqual(['Tides']);
    expect(read('Zurich')).toEqual(['Tides', 'Zurich']);
  });
  it('are each a label, also where data write them as a path or a list, and no name of the page or the site', () => {
    const read = (section: string) => {
      const data = `<meta property="og:site_name" content="Shore News"><meta property="article:section" content="${section}">`;
      return parseArticle(storyPage({ data })).sections;
    };
    expect(read('news/harbour-life')).toEqual(['news', 'harbour life']);
    expect(read('Shore News,Harbour,Boats and Piers')).toEqual(['Harbour', 'Boats and Piers']);
    expect(read('Tides, Boats and Piers')).toEqual(['Tides, Boats and Piers']);
    expect(read(STORY.headline)).toEqual([]);
    expect(read('Uncategorized')).toEqual([]);
    expect(read('Shore News | Harbour')).toEqual(['Harbour']);
    expect(read('Start|Harbour|Boats and Piers')).toEqual(['Harbour', 'Boats and Piers']);
    expect(read('pier|24')).toEqual(['pier|24']);
    expect(read('[Harbour]')).toEqual(['Harbour']);
    expect(read('Boats [and Piers]')).toEqual(['Boats [and Piers]']);
  });
  it('are the linked words of a line, not what stands before them', () => {
    const head = '<div class="category">in <a href="/features">Features</a></div>';
    expect(parseArticle(storyPage({ head })).sections).toEqual(['Features']);
  });
  it('are not the site’s menu', () => {
    const menu = ['Holm', 'Boats', 'Tides', 'Piers', 'Shops', 'Sports', 'Weather'].map(
      (text) => `<a href="/${text}">${text}</a>`,
    );
    const data = '<meta property="article:section" content="Harbour">';
    const html = storyPage({ data }).replace('<h1>', `<div class="breadcrumb">${menu.join(' ')}</div><h1>`);
    expect(parseArticle(html).sections).toEqual(['Harbour']);
  });
  it('are topics without marks for programs', () => {
    const data = '<meta name="keywords" content="_evergreen, type_news, harbour_office, &quot;Holm&quot;, id:4711">';
    expect(parseArticle(storyPage({ data })).tags).toEqual(['harbour office', 'Holm']);
    const more =
      '080a578e601f9a625ae5575332a50e8b, 26157981-b4f7-4929-adc1-e860c6f03636, ArticleId: SN-0002841462, word count: 700, ' +
      'channel-shore-&gt;-opinion, Updated 28.04.2024 at 08:52, article, U.S. 101, ferry';
    const keywords = `<meta name="keywords" content="${more}">`;
    expect(parseArticle(storyPage({ data: keywords })).tags).toEqual(['U.S. 101', 'ferry']);
  });
  it('are no links at the foot of the site, which are listed as navigation', () => {
    const links = (...texts: string[]) =>
      `<ul>${texts.map((text) => `<li><a href="/x">${text}</a></li>`).join('')}</ul>`;
    const site = parseArticle(storyPage({ after: links('Terms of Use', 'Privacy Policy', 'Our Ads') }));
    expect(site.tags).toEqual([]);
    expect(site.removed.map(({ role }) => role)).toEqual(['navigation', 'navigation', 'navigation']);
    const topics = parseArticle(storyPage({ after: links('Ferries', 'Privacy', 'Holm') }));
    expect(topics.tags).toEqual(['Ferries', 'Privacy', 'Holm']);
  });
  it('are told from other stories below the text by the word that announces them', () => {
    const links = ['Ferries', 'Sandport'].map((tag) => `<a href="/label/${tag}">${tag}</a>`).join(', ');
    const after = `<div><div>Posted by <a href="/by/ola">Ola Brand of Sandport</a></div><div>Labels: ${links}</div>
      <div><a href="/mail">Send this story by mail</a></div></div>`;
    expect(parseArticle(storyPage({ after })).tags).toEqual(['Ferries', 'Sandport']);
  });
  it('are topics without the word that announces them', () => {
    const after = '<div class="tags">Tags: <a href="/t/ferry">ferry</a> <a href="/t/holm">Holm</a></div>';
    expect(parseArticle(storyPage({ after })).tags).toEqual(['ferry', 'Holm']);
    const list =
      '<ul class="tags"><li>Schlagwörter</li><li><a href="/t/f">Fähre</a></li><li><a href="/t/h">Hafen</a></li></ul>';
    expect(parseArticle(storyPage({ after: list })).tags).toEqual(['Fähre', 'Hafen']);
  });
  describe('are those of its links that the page marks so', () => {
    const label = (text: string, rel = 'tag') => `<a href="/l/${text}" rel="${rel}">${text}</a>`;
    const filed = `<p class="meta">March 4 by Ola Brand in ${label('Harbour', 'category tag')}</p>`;
    const facts = (parts: object, outside = '') => {
      const { sections, tags } = parseArticle(storyPage(parts).replace('</main>', `</main>${outside}`));
      return { sections, tags };
    };
    it('in whatever line they stand', () => {
      const after = `<p>Share this story. Posted in: ${label('Ferries')} ${label('Holm')}</p>`;
      expect(facts({ head: filed, after })).toEqual({ sections: ['Harbour'], tags: ['Ferries', 'Holm'] });
      expect(facts({ head: filed.replaceAll('rel="category tag"', ''), after: '' })).toEqual({
        sections: [],
        tags: [],
      });
    });
    it('and not those of other stories and of the whole site', () => {
      const cloud = `<aside>${label('Weather')} ${label('Sports', 'category tag')}</aside>`;
      expect(facts({ head: filed }, cloud).sections).toEqual(['Harbour']);
      expect(facts({ after: `<p>${label('Ferries')}</p>` }, cloud).tags).toEqual(['Ferries']);
      const teasers = ['Harbour', 'Islands', 'Harbour'].map((text) => `<h3>A story</h3>${label(text, 'category tag')}`);
      expect(facts({ after: teasers.join('') }).sections).toEqual([]);
    });
    it('before the words that the page gives to machines', () => {
      const data = '<meta name="keywords" content="news, shore, valley">';
      expect(facts({ data, after: `<p>${label('Ferries')}</p>` }).tags).toEqual(['Ferries']);
      const all = '<meta name="keywords" content="Ferries, Holm">';
      expect(facts({ data: all, after: `<p>${label('Ferries')}</p>` }).tags).toEqual(['Ferries', 'Holm']);
    });
  });
});

describe('the name of a site that calls itself the author', () => {
  it('opens a paragraph at the end that stays in the text', () => {
    const data = '<meta property="og:site_name" content="The Harbour"><meta name="author" content="The Harbour">';
    const last = 'The harbour of Sandport will see its first boat again on Monday, with forty passengers on board.';
    const paragraphs = [...STORY.paragraphs, last].map((text) => `<p>${text}</p>`).join('');
    const { body } = parseArticle(storyPage({ data, body: paragraphs }));
    expect(body.at(-1)).toMatchObject({ type: 'paragraph', text: last });
  });
});

describe('language', () => {
  const paragraphs = [
    'Die Fähre zwischen Sandhafen und Holm ist nach elf Wochen auf der Werft wieder unterwegs, sagte das Hafenamt am Montag.',
    'Beide Maschinen sind neu, und auch das Deck, das in den Stürmen des Winters durchgerostet war, ist nicht mehr das alte.',
    'Das erste Schiff legte um sechs Uhr mit vierzig Leuten an Bord ab, unter ihnen eine Klasse der Schule auf der Insel.',
  ];
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  const read = (lang: string, data = '') => {
    const { language, provenance } = parseArticle(storyPage({ body, data }).replace('lang="en"', lang));
    return [language, provenance.language];
  };
  it('is that of the text, where the page says none or that of its theme', () => {
    expect(read('')).toEqual(['de', 'dom']);
    expect(read('lang="en-US"')).toEqual(['de', 'dom']);
    expect(read('lang="en-US"', '<meta property="og:locale" content="de_CH">')).toEqual(['de-CH', 'meta']);
  });
  it('is what the page declares, where that is the text’s or one of which nothing is known', () => {
    expect(read('lang="de-AT"')).toEqual(['de-AT', 'dom']);
    expect(read('lang="lb"')).toEqual(['lb', 'dom']);
  });
});

describe('publisher', () => {
  it.each([
    ['<meta property="og:site_name" content="Shore News | Holm and the islands">', 'Shore News'],
    ['<meta property="og:site_name" content="All about the islands • Sandport">', 'Sandport'],
    [
      '<meta property="og:site_name" content="https://sandport.example"><meta name="publisher" content="Shore News">',
      'Shore News',
    ],
    ['<meta name="publisher" content="Holm-Sandport Gazette">', 'Holm-Sandport Gazette'],
  ])('%s', (data, publisher) => {
    expect(parseArticle(storyPage({ data }), { url: 'https://sandport.example/ferry' }).publisher).toBe(publisher);
  });
});
