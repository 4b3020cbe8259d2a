import { describe, expect, it } from 'vitest';
import { labelPage, rolesOf } from './label-page.js';

const LONG =
  'The old mill above the weir has stood empty since the flood, and the council cannot say what will become of it.';
const MORE =
  'A second plan would turn its upper floors into flats and leave the wheel where it is, two people who saw it said.';
const LAST = 'The vote is due in the autumn, after the surveyors have been down to the wheel pit with their lamps.';

function storyPage(parts: { head?: string; middle?: string; below?: string; under?: string; before?: string }): string {
  return `<html lang="en"><body>
    <header><nav><a href="/">Home</a> <a href="/local">Local</a></nav></header>
    ${parts.before ?? ''}
    <main><article>
      <h1>What becomes of the mill</h1>${parts.head ?? ''}
      <div class="story-text"><p data-body>${LONG}</p>${parts.middle ?? ''}<p data-body>${MORE}</p><p data-body>${LAST}</p></div>
      ${parts.below ?? ''}
    </article></main>${parts.under ?? ''}
    <footer><p>© 2021 The Valley Post. All rights reserved.</p><a href="/about">About us</a></footer></body></html>`;
}

/** The lines of a page without the three paragraphs, the headline, and the site's menu and footer. */
function aside(parts: Parameters<typeof storyPage>[0]): string[] {
  const own = new Set([LONG, MORE, LAST].map((text) => `paragraph | ${text.slice(0, 28)}`));
  const rest = rolesOf(storyPage(parts)).filter((line) => !own.has(line) && !line.startsWith('headline'));
  return rest.slice(1, -2);
}

/** The roles of running text between the paragraphs that the body score is not quite sure of. */
function doubted(middle: string): string[] {
  const own = new Set([LONG, MORE, LAST].map((text) => `paragraph | ${text.slice(0, 28)}`));
  const rest = rolesOf(storyPage({ middle }), 0.6).filter((line) => !own.has(line) && !line.startsWith('headline'));
  return rest.slice(1, -2).map((line) => line.split(' | ')[0] ?? '');
}

describe('labelBlocks', () => {
  it('keeps running text and puts the site around it outside', () => {
    expect(labelPage(storyPage({}))).toEqual([
      'navigation outside-column: Home Local',
      'headline headline: What becomes of the mill',
      `paragraph running-text: ${LONG}`,
      `paragraph running-text: ${MORE}`,
      `paragraph running-text: ${LAST}`,
      'navigation outside-column: © 2021 The Valley Post. All rights reserved.',
      'navigation outside-column: About us',
    ]);
  });

  it.each([
    'Figure 3: The wheel, seen from the weir in March.',
    'Abb.: Das Rad am Wehr',
    'Abbildung 12. Das Rad am Wehr',
  ])('takes a line that calls itself a legend for a caption: %s', (legend) => {
    expect(doubted(`<p data-body>${legend}</p>`)).toEqual(['caption']);
    expect(doubted('<p data-body>Figure skaters came in March, and the wheel froze.</p>')).toEqual(['paragraph']);
  });

  it('takes a line all in bold for a crosshead, where plain text follows and it ends as no sentence does', () => {
    const role = (line: string, after = ''): string =>
      aside({ middle: `<p data-body><strong>${line}</strong></p>${after}` })[0]?.split(' | ')[0] ?? '';
    expect(['The wheel pit', '„Das Rad bleibt“', 'Plan B (flats)'].map((line) => role(line))).toEqual(
      Array(3).fill('heading'),
    );
    const others = [
      'Who pays for it?',
      'Nobody pays.',
      'Read on:',
      '<a href="/wheel">The wheel pit</a>',
      `And ${MORE.slice(0, -1)}`,
    ];
    expect(others.map((line) => role(line))).toEqual(Array(5).fill('paragraph'));
    expect(role('In the pit:', '<ul><li data-body>Water</li></ul>')).toBe('heading');
    expect(role('The wheel pit', '<p data-body><b>The north stair is closed since May.</b></p>')).toBe('paragraph');
    expect(aside({ below: '<p data-body><b>Ola Brand</b></p>' })).toEqual(['paragraph | Ola Brand']);
  });

  it('keeps a list under a heading of its own below the text, unless the score rules it out or it is links', () => {
    const list = (body: string, item = 'A lamp'): string =>
      `<h3>What to bring</h3><ul><li ${body}>${item}</li><li ${body}>Dry shoes</li></ul>`;
    const kept = ['heading | What to bring', 'list-item | A lamp', 'list-item | Dry shoes'];
    expect(aside({ below: list('data-body="0.1"') })).toEqual(kept);
    const stripped = kept.map((line) => line.replace(/^\S+/, 'navigation'));
    expect(aside({ below: list('') })).toEqual(stripped);
    expect(aside({ below: list('data-body="0.1"', '<a href="/lamps">A lamp</a>') })).toEqual(stripped);
  });

  it('reads the head: standfirst, byline, date, section', () => {
    const head = `<p class="dek">Two plans, one roof, and a council that will not choose between them.</p>
      <p>By Mara Quill</p><div class="timestamp">4 May 2021 10:15</div><p class="kicker"><a href="/local">Local</a></p>`;
    expect(aside({ head })).toEqual([
      'standfirst | Two plans, one roof, and a c',
      'byline | By Mara Quill',
      'date | 4 May 2021 10:15',
      'section | Local',
    ]);
  });

  it('tells headlines from topics by how much they say, in scripts that say it in fewer signs', () => {
    const list = (...labels: string[]): string =>
      `<div><ul>${labels.map((label) => `<li><a href="/x">${label}</a></li>`).join('')}</ul></div>`;
    const roles = (below: string): string[] => aside({ below }).map((line) => line.replace(/ .*/, ''));
    expect(roles(list('渡口的老船夫昨晚终于靠岸了', '山里的老磨坊又开始转起来了', '码头的灯全都换成了新的'))).toEqual(
      Array(3).fill('promo-related'),
    );
    expect(roles(list('渡口', '磨坊', '码头'))).toEqual(Array(3).fill('tags'));
  });

  it('finds no byline in a menu, whatever it links to', () => {
    const link = '<a href="/team/ola-brand">Ola Brand</a>';
    expect(aside({ head: `<p>${link}</p>` })).toEqual(['byline | Ola Brand']);
    expect(aside({ head: `<nav><ul><li>${link}</li></ul></nav>` })).toEqual(['navigation | Ola Brand']);
  });

  it('knows a standfirst that the body score takes for running text, and leaves it there', () => {
    const line = 'Two plans, one roof, and a council that will not choose.';
    const rule = (head: string): string | undefined =>
      labelPage(storyPage({ head }))
        .find((block) => block.endsWith(line))
        ?.replace(/:.*/, '');
    expect(rule(`<h2 data-body>${line}</h2>`)).toBe('heading standfirst-in-text');
    expect(rule(`<div class="excerpt"><p data-body>${line}</p></div>`)).toBe('paragraph standfirst-in-text');
    expect(rule(`<p data-body>${line}</p>`)).toBe('paragraph running-text');
    expect(rule(`<p data-body><b>${line}</b></p>`)).toBe('paragraph standfirst-in-text');
    expect(rule(`<p data-body><b>${line}</b></p><p data-body><b>${MORE}</b></p>`)).toBe('paragraph running-text');
    expect(rule(`<p data-body>${MORE}</p><h2 data-body>${line}</h2>`)).toBe('heading running-text');
    const points = `<ul><li data-body>${MORE}</li><li data-body>${LAST}</li></ul>`;
    expect(rule(`<h3 data-body>Key points</h3>${points}<p class="excerpt" data-body>${line}</p>`)).toBe(
      'paragraph standfirst-in-text',
    );
  });

  it('knows a standfirst by the byline under it, beside the text or not', () => {
    const line = 'Two plans, one roof, and a council that will not choose.';
    const page = (byline: string): string =>
      storyPage({}).replace(
        '<div class="story-text">',
        `<div class="story-text"><p data-body>${line}</p><div>${byline}</div>`,
      );
    const rule = (byline: string): string | undefined => labelPage(page(byline)).find((block) => block.endsWith(line));
    expect(rule('By Mara Quill | 4 May 2021')).toMatch(/^paragraph standfirst-in-text/);
    expect(rule('The mill')).toMatch(/^paragraph running-text/);
  });

  it('puts out what asks readers to write, wherever it stands in the text, and lines about reading it', () => {
    const ask = (line: string): string =>
      aside({ middle: `<p data-body>${line}</p>${`<p data-body>${LONG}</p>`.repeat(6)}` })[0] ?? '';
    expect(ask('Do you have a photo of the mill? <a href="/send">Send it to us here</a>.')).toMatch(/^about/);
    expect(ask('Do you have a photo of the mill? she asked, and nobody had one.')).toMatch(/^paragraph/);
    expect(ask('Lesezeit: 3 Min.')).toMatch(/^navigation/);
    expect(ask('It took 3 minutes')).toMatch(/^paragraph/);
  });

  it('keeps the heading of a thing whose price stands between it and its text', () => {
    const middle = `<h3>The lamp</h3><div class="buybox"><a href="https://shop.example/7">12 crowns at Lampshop</a></div><p data-body>It burns all night, and longer where nobody looks.</p>`;
    expect(aside({ middle }).map((line) => line.replace(/ .*/, ''))).toEqual(['heading', 'promo-shop', 'paragraph']);
  });

  it('keeps a list that the paragraph before it announces, whole, in elements that hold nothing else', () => {
    const middle = `<div class="lst"><ul><li>The wheel pit, 4 metres deep</li><li>The north stair, closed since May</li>
      <li>The hoist in the loft</li></ul></div>`;
    expect(aside({ middle })).toEqual([
      'list-item | The wheel pit, 4 metres deep',
      'list-item | The north stair, closed sinc',
      'list-item | The hoist in the loft',
    ]);
  });

  it('keeps a short line beside running text, colon or not, and no form', () => {
    const text = `<p data-body>${MORE.slice(0, 90)}.</p>`;
    for (const line of ['For the plan:', 'The plan'])
      expect(aside({ middle: `<div><p>${line}</p>${text}</div>` })[0]).toBe(`paragraph | ${line}`);
    expect(aside({ middle: '<p>For the plan:</p><div><form><p>Enter a name</p></form></div>' })[1]).toBe(
      'navigation | Enter a name',
    );
    expect(aside({ middle: `<div><p>KQ</p></div>${text}` })[0]).toBe('navigation | KQ');
    expect(aside({ middle: `<aside><p>The plan</p>${text}</aside>` })[0]).toBe('navigation | The plan');
  });

  it('keeps a list between paragraphs with its heading, folded away or not, also inside an element that calls itself a summary', () => {
    const list = '<div class="col"><h4>For it</h4><div><ul><li>Dry lofts</li><li>A good stair</li></ul></div></div>';
    const kept = ['heading | For it', 'list-item | Dry lofts', 'list-item | A good stair'];
    expect(aside({ middle: list })).toEqual(kept);
    expect(aside({ middle: list.replace('<div><ul>', '<div hidden><ul>') })).toEqual(kept);
    const rest = rolesOf(storyPage({ middle: list }).replace('"story-text"', '"page-summary"'));
    expect(rest).toEqual(expect.arrayContaining(kept));
    expect(aside({ middle: '<div><h4>From our shop</h4><a href="/x">Lamp</a></div>' })[0]).toBe(
      'navigation | From our shop',
    );
  });

  it('keeps preformatted text between paragraphs, in a box of its own too', () => {
    const code = '<pre>lamps --on</pre>';
    expect(aside({ middle: code })).toEqual(['paragraph | lamps --on']);
    expect(aside({ middle: `<div class="highlight"><div>${code}</div></div>` })).toEqual(['paragraph | lamps --on']);
    expect(aside({ middle: `<div>${code}<button>Copy</button></div>` })[0]).toBe('navigation | lamps --on');
  });

  it('keeps the rest of a list that the running text ends with, and one right below it, but no list of teasers', () => {
    const items = (body: string): string =>
      `<ul><li${body}>The wheel pit and its lamps</li><li>The north stair</li></ul>`;
    const inText = (list: string): string[] => rolesOf(storyPage({}).replace('</div>', `${list}</div>`));
    expect(inText(items(' data-body'))).toContain('list-item | The north stair');
    expect(inText(items(''))).toContain('list-item | The north stair');
    const teasers = `<div><ul><li data-body>Eels</li>${`<li>${MORE}</li>`.repeat(3)}</ul></div>`;
    expect(inText(teasers)).not.toContain(`list-item | ${MORE.slice(0, 28)}`);
  });

  it('keeps a crosshead that is a link between paragraphs of its element, and strips a linked headline elsewhere', () => {
    const linked = '<h2><a href="/plans">Two plans for one roof</a></h2>';
    expect(aside({ middle: linked })).toEqual(['heading | Two plans for one roof']);
    expect(aside({ middle: `<div>${linked}</div>` })).toEqual(['promo-related | Two plans for one roof']);
    expect(aside({ middle: `<div>${linked.replace('/plans', '#plans')}</div>` })).toEqual([
      'heading | Two plans for one roof',
    ]);
  });

  it('keeps a heading over text that leads to another site, the name of what a shop sells, and no price alone', () => {
    const sold = (title: string): string[] =>
      rolesOf(
        `<link rel="canonical" href="https://post.example/mill">${storyPage({
          middle: `<div><h2><a href="https://shop.example/7">${title}</a></h2></div>`,
        })}`,
      );
    expect(sold('Storm lantern in brass')).toContain('heading | Storm lantern in brass');
    expect(sold('$29')).not.toContain('heading | $29');
  });

  it('takes the headline once more over the text for no crosshead', () => {
    const again = (title: string): string[] =>
      rolesOf(`<meta property="og:title" content="${title}">${storyPage({ middle: '<h2>Who owns the wheel</h2>' })}`);
    expect(again('What becomes of the mill')).toContain('heading | Who owns the wheel');
    expect(again('Who owns the wheel')).not.toContain('heading | Who owns the wheel');
  });

  it('keeps an item in the text that links to other sites only, and strips one that links to the page’s own', () => {
    const own = '<link rel="canonical" href="https://www.valley-post.example/mill">';
    const list = (to: string): string => `<ul><li><a href="${to}">A lamp for the wheel pit, $40</a></li></ul>`;
    const read = (to: string): string[] => rolesOf(`${own}${storyPage({ middle: list(to) })}`);
    expect(read('https://shop.example.org/lamp')).toContain('list-item | A lamp for the wheel pit, $4');
    for (const to of ['https://shop.valley-post.example/lamp', '/lamp'])
      expect(read(to)).toContain('promo-related | A lamp for the wheel pit, $4');
    const south = own.replace('valley-post.example', 'valley-post.com.au');
    const readSouth = (to: string): string[] => rolesOf(`${south}${storyPage({ middle: list(to) })}`);
    expect(readSouth('https://www.lamps.com.au/pit')).toContain('list-item | A lamp for the wheel pit, $4');
    expect(readSouth('https://shop.valley-post.com.au/pit')).toContain('promo-related | A lamp for the wheel pit, $4');
    expect(rolesOf(storyPage({ middle: list('https://shop.example.org/lamp') }))).toContain(
      'promo-related | A lamp for the wheel pit, $4',
    );
  });

  it('takes a heading alone with a picture in an element for a video for its title, and one over text for a crosshead', () => {
    const box = (rest: string, name = 'article-video'): string =>
      `<div class="${name}"><h3 data-body>What the mayor said</h3><div><img src="/mayor.jpg"></div>${rest}</div>`;
    const [title, ...others] = doubted(box(''));
    expect([title, others.length]).toEqual(['caption', 0]);
    expect(doubted(box('<p data-body>The mayor said no.</p>'))[0]).toBe('heading');
    expect(doubted(box('', 'part'))[0]).toBe('heading');
  });

  it('keeps a list under the last heading of the text, and text of a list that stands in no item', () => {
    const last = (tag: string): string[] =>
      rolesOf(
        storyPage({
          below: `<div><${tag} data-body>The wheel in figures</${tag}></div><div><ul><li>Width: 2 m</li></ul></div>`,
        }),
      );
    expect(last('h3')).toContain('list-item | Width: 2 m');
    expect(last('p')).not.toContain('list-item | Width: 2 m');
    expect(aside({ middle: '<ul>Width: 2 m<br>Height: 5 m</ul>' })).toEqual(['paragraph | Width: 2 m Height: 5 m']);
  });

  it('strips a line behind arrows that has a link, and no code', () => {
    const line = (text: string): string[] => doubted(`<p data-body>${text}</p>`);
    expect(line('&gt;&gt; Here is <a href="/dam">all on the dam</a> of the past year')).toEqual(['promo-related']);
    expect(line('&gt;&gt;&gt; wheel = pit()')).toEqual(['paragraph']);
    expect(line('&gt;&gt; To the <a href="#dam">dam</a>')).toEqual(['paragraph']);
  });

  it('strips a short list under a lead-in to other stories where each item has a link', () => {
    const item = (text: string, linked: boolean): string =>
      `<li data-body>The mill has a rope of its own. ${linked ? `<a href="/rope">${text}</a>` : text}</li>`;
    const list = (lead: string, linked: boolean): string[] =>
      doubted(`<p>${lead}</p><ul>${item('Here is how', true)}${item('Here is why', linked)}</ul>`);
    expect(list('Read next:', true)).toEqual(['promo-related', 'promo-related', 'promo-related']);
    expect(list('Read next:', false).slice(1)).toEqual(['list-item', 'list-item']);
    expect(list('What else there is:', true).slice(1)).toEqual(['list-item', 'list-item']);
  });

  it('takes no link to a place on the page for one to another story', () => {
    const link = (to: string): string => `<p><a href="${to}">What the surveyors found in the pit</a></p>`;
    expect(aside({ below: link('#pit') })).toEqual(['navigation | What the surveyors found in ']);
    expect(aside({ below: link('/pit') })).toEqual(['promo-related | What the surveyors found in ']);
  });

  it('keeps a heading right over one of lower rank that opens running text', () => {
    const under = (tag: string): string => `<h2>The plans</h2><${tag}>The first</${tag}><p data-body>${LONG} Both.</p>`;
    expect(aside({ middle: under('h3') }).slice(0, 2)).toEqual(['heading | The plans', 'heading | The first']);
    expect(aside({ middle: under('h2') }).slice(0, 2)).toEqual(['navigation | The plans', 'heading | The first']);
    expect(aside({ middle: under('h3').replace('<h3', '<h3 class="sr-only"') })[1]).toBe('navigation | The first');
  });

  it('takes no head of a column for a control', () => {
    const table = '<table><tr><th>Duration</th><td>4 hours</td></tr></table>';
    expect(aside({ middle: table })).toEqual(['table | Duration', 'table | 4 hours']);
    expect(aside({ middle: '<p>Duration</p>' })[0]).toMatch(/^player/);
  });

  it('keeps a table behind a first paragraph that stands apart from the others', () => {
    const table = '<div><table><tr><th>Depth</th><td>4 metres</td></tr></table></div>';
    const lead = '<div><p data-body>The mill is empty.</p></div>';
    expect(aside({ head: lead + table }).slice(1)).toEqual(['table | Depth', 'table | 4 metres']);
    expect(aside({ head: table })[0]).toBe('navigation | Depth');
  });

  it('keeps a post from a network below the last paragraph and above the first, its date with it', () => {
    const post = '<blockquote class="twitter-tweet"><p>The wheel stays.</p>Ida Thorne (@idathorne) 3 May</blockquote>';
    expect(aside({ below: post }).map((line) => line.split(' | ')[0])).toEqual(['embed', 'embed']);
    const head = post.replace('3 May', '3 May 2021');
    expect(aside({ head }).map((line) => line.split(' | ')[0])).toEqual(['embed', 'embed']);
  });

  it('keeps the slides of a gallery, heading and text, and leaves a plain caption a caption', () => {
    const slide = (title: string, text: string): string =>
      `<div class="slide-caption"><h2>${title}</h2><p>${text}</p></div>`;
    const below = `<div class="gallery">${slide('The loft', 'Dry again, says the surveyor.')}${slide('The stair', 'Closed since May.')}</div>`;
    expect(aside({ below })).toEqual([
      'heading | The loft',
      'paragraph | Dry again, says the surveyor.'.slice(0, 40),
      'heading | The stair',
      'paragraph | Closed since May.',
    ]);
    expect(aside({ middle: '<div class="photo-caption">The mill in March.</div>' })).toEqual([
      'caption | The mill in March.',
    ]);
  });

  it('takes a credit below the text for one only where its picture belongs to the text', () => {
    const credit = '<div class="credit">Ina Fell</div>';
    expect(aside({ below: credit })).toEqual(['navigation | Ina Fell']);
    expect(aside({ below: `<img src="m.jpg">${credit}` })).toEqual(['credit | Ina Fell']);
    expect(aside({ below: `<p>Wheel</p><img src="m.jpg">${credit}` })).toEqual([
      'navigation | Wheel',
      'navigation | Ina Fell',
    ]);
  });

  it('claims a newsletter box once, with title, text and button', () => {
    const middle = `<div class="c1"><h4>The Harbour Post</h4><p>The best of the week, delivered to your inbox every Friday.</p><button>Yes please</button></div>`;
    expect(aside({ middle })).toEqual([
      'promo-newsletter | The Harbour Post',
      'promo-newsletter | The best of the week, delive',
      'promo-newsletter | Yes please',
    ]);
  });

  it('strips a lead-in to another story although it reads like a paragraph', () => {
    const middle = `<p data-body>Read more: <a href="/weir">How the weir was lost in a night, and who saw it go</a></p>`;
    expect(aside({ middle })).toEqual(['promo-related | Read more: How the weir was ']);
    const label = '<p data-body>Read more:</p>';
    expect(doubted(`${label}<p><a href="/weir">How the weir was lost</a></p>`)).toEqual(Array(2).fill('promo-related'));
    expect(doubted(`${label}<p data-body>The weir was lost.</p>`)).toEqual(['paragraph', 'paragraph']);
  });

  it('strips a label in capitals with a link to another story, and a row of nothing but such links', () => {
    const link = '<a href="/weir">How the weir was lost in a night</a>';
    const line = (text: string): string => aside({ middle: `<p data-body>${text}</p>` })[0]?.split(' | ')[0] ?? '';
    expect(line(`REQUIRED READING: ${link}`)).toBe('paragraph');
    expect(doubted(`<p data-body>REQUIRED READING: ${link}</p>`)).toEqual(['promo-related']);
    expect(doubted(`<p data-body>REQUIRED: all of ${link} and the rest of that long and weary book</p>`)).toEqual([
      'paragraph',
    ]);
    expect(doubted(`<p data-body>${link}</p>`.repeat(3))).toEqual(Array(3).fill('promo-related'));
    const sentence = link.replace('</a>', ', and nobody saw it go.</a>');
    expect(doubted(`<p data-body>${sentence}</p>`.repeat(3))).toEqual(Array(3).fill('promo-related'));
    expect(doubted(`<p data-body>${sentence}</p>`.repeat(2))).toEqual(['paragraph', 'paragraph']);
    expect(doubted(`<p data-body>${link.replace('/weir', '#weir')}</p>`.repeat(3))).toEqual(Array(3).fill('paragraph'));
  });

  it('counts words in scripts without spaces, so that the headline of another story is told from a label', () => {
    const line = (text: string): string[] => aside({ below: `<p><a href="/weir">${text}</a></p>` });
    expect(line('古い水車小屋の再建計画、町議会が承認')).toEqual([
      'promo-related | 古い水車小屋の再建計画、町議会が承認',
    ]);
    expect(line('地図')).toEqual(['navigation | 地図']);
  });

  it('takes a byline and a date among the first paragraphs out of the text, and leaves a sentence that opens like one', () => {
    const head = (text: string): string[] => aside({ head: `<p data-body>${text}</p>` });
    expect(head('By Mara Quill and Jon Fell / Valley Post Staff Writers')[0]).toMatch(/^byline/);
    expect(head('17:41 JST, October 13, 2024')).toEqual(['date | 17:41 JST, October 13, 2024']);
    expect(head('By Mara Quill the mill was sold.')[0]).toMatch(/^paragraph/);
  });

  it('keeps the text of a figure that opens with a heading, a slide, and no plain caption', () => {
    const slide = (head: string): string =>
      `<figure>${head}<img src="m.jpg"><figcaption><p data-body>The loft is dry again.</p></figcaption></figure>`;
    expect(aside({ middle: slide('<h2>The loft</h2>') }).at(-1)).toBe('paragraph | The loft is dry again.');
    expect(aside({ middle: slide('') })).toEqual(['caption | The loft is dry again.']);
  });

  it('takes a line with the maker of a picture behind a label for a caption, unless it is certain to be text', () => {
    const line = 'The mill in March, seen from the weir. Photo: Ina Fell';
    const page = storyPage({ middle: `<p data-body>${line}</p>` });
    expect(rolesOf(page, 0.6)).toContain(`caption | ${line.slice(0, 28)}`);
    expect(rolesOf(page)).toContain(`paragraph | ${line.slice(0, 28)}`);
    expect(rolesOf(page.replace(' Photo:', ''), 0.6)).toContain(`paragraph | ${line.slice(0, 28)}`);
    const rights = '© The Valley Post. All rights reserved.';
    expect(aside({ below: `<p class="copyright">${rights}</p>` })).toEqual([`licence | ${rights.slice(0, 28)}`]);
  });

  it('takes what calls itself a caption and ends with the maker of a picture for one, wherever the picture is', () => {
    const caption = '<div class="caption" data-body>The mill in March. Photograph courtesy of Ina Fell.</div>';
    expect(aside({ middle: caption })[0]).toMatch(/^caption/);
    expect(aside({ middle: caption.replace('caption', 'note') })[0]).toMatch(/^paragraph/);
  });

  it('takes comments of the editors, in a gallery or a ticker, for no readers’ comments', () => {
    const comment = (name: string): string => `<div class="${name}"><p>The wheel is turning again</p></div>`;
    const role = (name: string): string => aside({ middle: `<div>${comment(name)}</div>` })[0]?.split(' | ')[0] ?? '';
    expect(role('comment')).toBe('comments');
    expect(role('live-match-comment')).not.toBe('comments');
    expect(role('gallery-main-content__item__comment')).not.toBe('comments');
  });

  it('spares running text that mentions a newsletter', () => {
    const middle = `<p data-body>The museum has run a newsletter for its members since 1974, and the editor writes most of it.</p>`;
    expect(aside({ middle })).toEqual(['paragraph | The museum has run a newslet']);
  });

  it('takes no name, label or byline among the headlines of other stories for the article’s', () => {
    const story = (title: string): string =>
      `<li><a href="/local">Local</a><h4><a href="/${title}">${title}</a></h4><p>By <a href="/author/mara">Mara Quill</a></p></li>`;
    const head = `<ul class="recirc">${story('Eels leave the upper weir')}${story('Ferry lost in the fog')}</ul>`;
    expect(aside({ head }).map((line) => line.split(' | ')[0])).toEqual(Array(6).fill('promo-related'));
    expect(aside({ head: '<div class="latest-by">By <a href="/author/mara">Mara Quill</a></div>' })).toEqual([
      'byline | By Mara Quill',
    ]);
  });

  it('takes a duration for the player’s, and a time of day elsewhere for a date', () => {
    const figure = '<figure><video src="m.mp4"></video><div class="figcaption">01:53</div></figure>';
    expect(aside({ middle: figure })).toEqual(['player | 01:53']);
    expect(aside({ head: '<div><img src="m.jpg"><div>1:09</div></div>' })).toEqual(['player | 1:09']);
    expect(aside({ head: '<p>By Mara Quill</p><p>10:45</p>' })).toEqual(['byline | By Mara Quill', 'date | 10:45']);
  });

  it('reports an advertisement or a newsletter in a rail of the column, and other offers where the article holds it', () => {
    const rail = (name: string): string =>
      `<aside class="sidebar"><div class="${name}"><p>The best of the valley for you</p></div><p>Weather</p></aside>`;
    expect(aside({ below: rail('ad-slot ad') })[0]).toBe('advertisement | The best of the valley for y');
    expect(aside({ below: rail('newsletter') })[0]).toBe('promo-newsletter | The best of the valley for y');
    expect(labelPage(storyPage({ below: rail('related') }))).toContain(
      'promo-related container-word related: The best of the valley for you',
    );
    const beside = storyPage({ under: `<main>${rail('related')}</main>` });
    expect(labelPage(beside)).toContain('navigation outside-column: The best of the valley for you');
    expect(labelPage(beside)).toContain('navigation outside-column: Weather');
  });

  it('tells notices from running text', () => {
    const below = `<p>Correction: An earlier version gave the wrong height of the dam.</p><p>Reporting by Mara Quill; Editing by Jon Fell</p>`;
    expect(aside({ below })).toEqual([
      'correction | Correction: An earlier versi',
      'contributor | Reporting by Mara Quill; Edi',
    ]);
  });

  it('knows a shop between the paragraphs by its price, and leaves a price in the text alone', () => {
    const shop =
      '<div><p>Lamp with a wheel</p><p>Mill & Sons</p><p>$ 49.90</p><p><a href="/buy">To the lamp</a></p></div>';
    const lines = aside({ middle: shop });
    expect(lines).toEqual([
      'promo-shop | Lamp with a wheel',
      'promo-shop | Mill & Sons',
      'promo-shop | $ 49.90',
      'promo-shop | To the lamp',
    ]);
    const told = '<div><p data-body>The wheel alone would cost</p><p>$ 49,900</p><p>or more</p></div>';
    expect(rolesOf(storyPage({ middle: told })).join()).toContain('promo-shop | $ 49,900');
    expect(rolesOf(storyPage({ middle: told })).join()).not.toContain('promo-shop | or more');
  });
  it('reports what hangs below: share, tags, author, related stories, comments', () => {
    const below = `<ul class="share-tools"><li>Facebook</li><li>Copy link</li></ul>
      <div class="tag-list tags"><a href="/t/mills">Mills</a> </div>
      <div class="author-box"><p>Mara Quill is a reporter at the Valley Post.</p></div>
      <section><h3>Related stories</h3><ul><li><a href="/1">The ferry that never came back to the quay</a></li><li><a href="/2">Where the eels went</a></li></ul></section>
      <div id="comments"><p>14 Comments</p><p>olduser</p><p>They should have kept the wheel turning all along, as I said in the spring.</p></div>`;
    expect(aside({ below })).toEqual([
      'share | Facebook',
      'share | Copy link',
      'tags | Mills',
      'about | Mara Quill is a reporter at ',
      'promo-related | Related stories',
      'promo-related | The ferry that never came ba',
      'promo-related | Where the eels went',
      'comments | 14 Comments',
      'comments | olduser',
      'comments | They should have kept the wh',
    ]);
  });

  it('reports comments under the column although each has a footer of its own', () => {
    const comment =
      '<article class="comment-body"><footer class="comment-meta">Ida says:</footer><p>Keep it.</p></article>';
    const under = `<div id="comments" class="comments"><ol><li>${comment}</li></ol></div>`;
    expect(aside({ under })).toEqual(['comments | Ida says:', 'comments | Keep it.']);
  });

  it('takes no link to a list of people for a byline', () => {
    expect(aside({ head: '<p><a href="/team/">Meet the Team</a></p>' })).toEqual(['navigation | Meet the Team']);
    expect(aside({ head: '<p><a href="/team/mara-quill/">Mara Quill</a></p>' })).toEqual(['byline | Mara Quill']);
  });

  it('keeps captions and credits with their pictures', () => {
    const middle = `<figure><img src="mill.jpg"><figcaption>The mill in the spring flood.</figcaption><div class="photo-credit credit">Jon Fell</div></figure>`;
    expect(aside({ middle })).toEqual(['caption | The mill in the spring flood', 'credit | Jon Fell']);
  });

  it('takes a caption over the text for no date and no byline, whatever it names', () => {
    const head = '<figure><img src="mill.jpg"><figcaption>The mill was built in 1931.</figcaption></figure>';
    expect(aside({ head })).toEqual(['caption | The mill was built in 1931.']);
  });

  it('knows a line of facts in the head by the day and time that it opens with', () => {
    const head = (text: string): string[] => aside({ head: `<div data-body>${text}</div>` });
    expect(head('4 мая 2021, 14:03 8 214 46 комментариев')).toEqual(['date | 4 мая 2021, 14:03 8 214 46 к']);
    expect(head('On 4 May 2021, at 14:03, the wheel stopped')[0]).toMatch(/^paragraph/);
  });

  it('takes a pull quote for what it is', () => {
    const middle = `<aside><p>what will become of it</p></aside>`;
    expect(aside({ middle })).toEqual([expect.stringMatching(/^(?!paragraph)/)]);
    const quote = `<aside class="pull-quote pullquote"><p>the council cannot say what will become of it</p></aside>`;
    expect(aside({ middle: quote })).toEqual(['pullquote | the council cannot say what ']);
    const words = 'the council cannot say what will become of it';
    expect(doubted(`<blockquote><p data-body>${words}</p></blockquote>`)).toEqual(['pullquote']);
    expect(doubted(`<blockquote><p data-body>${words} now</p></blockquote>`)).toEqual(['blockquote']);
  });

  it('knows a pull quote in a figure that leaves out who said it, and its source', () => {
    const said = '<p data-body>“We wait for the wheel,” the miller said on Monday. “Nobody else does.”</p>';
    const quote =
      '<figure><blockquote><p>We wait for the wheel. Nobody else does.</p><cite>The miller</cite></blockquote></figure>';
    expect(aside({ middle: said + quote }).slice(1)).toEqual([
      'pullquote | We wait for the wheel. Nobod',
      'blockquote | The miller',
    ]);
    const swapped = '<figure><blockquote><p>Nobody else does. We wait for the wheel.</p></blockquote></figure>';
    expect(aside({ middle: said + swapped }).slice(1)).toEqual([expect.stringMatching(/^(?!pullquote)/)]);
  });

  it('takes a block quotation between paragraphs that the score left out, but not one that leads away', () => {
    expect(aside({ middle: '<blockquote>We want everybody to get home.</blockquote>' })).toEqual([
      'blockquote | We want everybody to get hom',
    ]);
    const saying = 'We want everybody to get home.';
    const [quoted, source] = ['blockquote | We want everybody to get hom', 'blockquote | The miller'];
    for (const line of [
      '<cite>The miller</cite>',
      '<div class="quote-author">The miller</div>',
      '<p>The miller</p>',
      'The miller',
    ])
      expect(aside({ middle: `<blockquote><p>${saying}</p>${line}</blockquote>` })).toEqual([quoted, source]);
    expect(labelPage(storyPage({ middle: `<blockquote><p data-body>${saying}</p>The miller</blockquote>` }))).toContain(
      'blockquote source-of-quote: The miller',
    );
    const link = '<blockquote><a href="/ferry">The ferry that nobody took</a></blockquote>';
    expect(aside({ middle: link })).toEqual(['promo-related | The ferry that nobody took']);
  });

  it('takes a figure that is all link to another page for another story, not for a caption', () => {
    const words = '<div>The ferry that nobody took</div><div>How a route was lost, told by those who rode it.</div>';
    const card = `<figure><a href="/ferry"><div>${words}</div></a></figure>`;
    expect(aside({ middle: card })).toEqual([
      'promo-related | The ferry that nobody took',
      'promo-related | How a route was lost, told b',
    ]);
    expect(aside({ middle: `<figure>${words}</figure>` })).toEqual([
      'caption | The ferry that nobody took',
      'caption | How a route was lost, told b',
    ]);
  });

  it('takes a paragraph that is the linked headline of another page for another story', () => {
    expect(doubted('<p data-body><strong><a href="/goat">Woman held after goat found in car</a></strong></p>')).toEqual(
      ['promo-related'],
    );
    for (const text of [
      '<p data-body><a href="/goat">A woman was held after a goat was found in her car.</a></p>',
      '<p data-body><a href="#goat">Woman held after goat found in car</a></p>',
      '<p data-body><a href="/goat">The goat</a></p>',
      '<p data-body><a href="/goat">Woman held after goat found in car</a>, as we wrote in the spring</p>',
    ])
      expect(doubted(text)).toEqual(['paragraph']);
  });

  it('takes a line that asks to follow a handle for that, without a link', () => {
    expect(doubted('<p data-body>Follow our mill coverage on X: @valleypost</p>')).toEqual(['promo-follow']);
    expect(doubted('<p data-body>Follow our mill coverage on X, they said</p>')).toEqual(['paragraph']);
  });

  it('takes a label of other stories for one where a link follows, however it reads', () => {
    const link = '<p data-body><a href="/goat">Woman held after goat found in car</a></p>';
    expect(doubted(`<p data-body>RELATED STORIES</p>${link}`)).toEqual(['promo-related', 'promo-related']);
    expect(doubted('<p data-body>Related stories</p>')).toEqual(['paragraph']);
  });

  it('finds the end of the text before offers, links and addresses', () => {
    const mail = '<p data-body>jfell@valley.example</p>';
    const links = '<p data-body><a href="/goat">Woman held after goat found in car</a></p>';
    const page = (tail: string): string[] =>
      rolesOf(`<html lang="en"><body><article><h1>What becomes of the mill</h1><p data-body>${LONG}</p><p data-body>${MORE}</p>
        <p data-body>${LAST}</p>${tail}</article></body></html>`).slice(4);
    expect(page(`<p data-body>Jon Fell is a Valley writer.</p>${mail}${links}`)).toEqual([
      'about | Jon Fell is a Valley writer.',
      'about | jfell@valley.example',
      'promo-related | Woman held after goat found ',
    ]);
    expect(page(`<p data-body>(With inputs from agencies)</p>${links}`)[0]).toBe(
      'contributor | (With inputs from agencies)',
    );
    expect(page(`${mail}<p data-body>${LONG}</p>`)[0]).toBe('paragraph | jfell@valley.example');
  });

  it('takes an ask for comments with a link to them for what it is', () => {
    const ask = (words: string): string => `<p data-body>What do you think? ${words}</p>`;
    expect(doubted(ask('<a href="#comments">Tell us in the comments below</a>'))).toEqual(['comments']);
    const more = `<p data-body>${LONG}</p>`.repeat(5);
    expect(doubted(ask('Tell us in the comments below') + more)[0]).toBe('paragraph');
  });

  it('takes what is called a caption for one right after a picture, however it reads', () => {
    const caption =
      '<p class="wp-caption-text" data-body>Ola Brand speaks at the mill on Monday. —Valley Press Office</p>';
    expect(doubted(`<img src="/mill.jpg" alt="">${caption}`)).toEqual(['caption']);
    expect(doubted(caption)).toEqual(['paragraph']);
  });

  it('puts out a heading for screen readers alone, whatever the score', () => {
    expect(doubted('<h2 class="visually-hidden" data-body>Article content</h2>')).toEqual(['navigation']);
    expect(doubted('<h2 data-body>Article content</h2>')).toEqual(['heading']);
    expect(doubted('<p class="unseen element-invisible" data-body>User rating: 0 / 5</p>')).toEqual(['navigation']);
  });

  it('gives running text the role of its element', () => {
    const middle = `<h2 data-body>The wheel</h2><ul><li data-body>It turned for two hundred years.</li><li data-body>It stopped in one night.</li></ul>
      <blockquote><p data-body>We will miss the sound of it most.</p></blockquote><table><tr><td data-body>1931</td><td data-body>built</td></tr></table>`;
    expect(aside({ middle })).toEqual([
      'heading | The wheel',
      'list-item | It turned for two hundred ye',
      'list-item | It stopped in one night.',
      'blockquote | We will miss the sound of it',
      'table | 1931',
      'table | built',
    ]);
  });

  it('adopts a heading and the cells of a table that the score left out', () => {
    const middle = `<h2>The wheel</h2><p data-body>It turned for two hundred years, and it stopped in one night in March.</p><table><tr><td>1931</td><td>built</td></tr></table>`;
    expect(aside({ middle })).toEqual([
      'heading | The wheel',
      'paragraph | It turned for two hundred ye',
      'table | 1931',
      'table | built',
    ]);
  });

  it('adopts the heading over a table that the score left out', () => {
    const middle = '<h2>The wheel in figures</h2><table><tr><th>Built</th><td>1931</td></tr></table>';
    expect(aside({ middle })[0]).toBe('heading | The wheel in figures');
  });

  it('knows a day with its time and that of a change, though the score takes it for text', () => {
    for (const line of ['9th March 2020, 11:20am Updated: 1:05pm', 'Sep 13, 2022, 09:00 ET'])
      expect(aside({ head: `<p data-body>${line}</p>` })).toEqual([`date | ${line.slice(0, 28)}`]);
  });

  it('takes the first text for the standfirst, too, where it stands between headline and byline', () => {
    const head = '<p data-body>The council has three plans for it and the money for none.</p>';
    const byline = '<div class="byline">Ola Brand</div>';
    const first = (page: string): string | undefined => labelPage(page).find((line) => line.includes('three plans'));
    expect(first(storyPage({ head: head + byline }))).toMatch(/^paragraph standfirst-in-text/);
    expect(first(storyPage({ head }))).toMatch(/^paragraph running-text/);
  });

  it('names the phrase or the class word that decided', () => {
    const lines = labelPage(
      storyPage({ middle: '<p>Advertisement</p><div class="paywall"><p>One more step</p></div>' }),
    );
    expect(lines).toContain('advertisement en-advertisement-labels: Advertisement');
    expect(lines).toContain('promo-subscribe container-word paywall: One more step');
  });

  it('answers for every block of a page without an article', () => {
    expect(labelPage('<html><body><p>Nothing here.</p></body></html>')).toEqual([
      'navigation outside-column: Nothing here.',
    ]);
    expect(labelPage('')).toEqual([]);
  });
});

describe('what overrules the body score', () => {
  it('is a list of nothing but links, with the heading over it', () => {
    const middle = `<h3 data-body>From our desk</h3><ul><li data-body><a href="/1">The ferry that never came back to the quay</a></li>
      <li data-body><a href="/2">Where the eels of the upper weir went</a></li></ul>`;
    // The score of this test is certain, so the list stays; see `list-of-links`.
    expect(aside({ middle })[1]).toMatch(/^list-item/);
    expect(aside({ middle: middle.replaceAll(' data-body', '') }).slice(1)).toEqual([
      'promo-related | The ferry that never came ba',
      'promo-related | Where the eels of the upper ',
    ]);
  });

  it('is not a class that names what stands beside a rail', () => {
    const below =
      '<div class="below-article has-sidebar"><ul class="tags"><li><a href="/t/eels">Eels</a></li></ul></div><div class="sidebar"><p>Weather for the valley</p></div>';
    expect(aside({ below })).toEqual(['tags | Eels', 'navigation | Weather for the valley']);
    expect(labelPage(storyPage({ below }))).toContain('navigation outside-column: Weather for the valley');
  });

  it('is a phrase of the page’s own language only', () => {
    const middle =
      '<p data-body>Wij krijgen een kleine commissie als je koopt, staat er in het Nederlands op de molen.</p>';
    expect(aside({ middle })).toEqual(['paragraph | Wij krijgen een kleine commi']);
  });
});
