import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/blocks/find-blocks.js';
import { parseHtml } from '../../src/html/parse-html.js';
import { readPageFacts } from '../../src/page/read-page-facts.js';
import { measureBlocks } from '../../src/roles/measure-blocks.js';
import { readPageEvidence } from '../../src/roles/page-evidence.js';
import { settleScores } from '../../src/roles/settle-scores.js';

const TEXT = 'The ferry lay at the pier for an hour and then went back the way it had come.';

/** What becomes of opinions on paragraphs of one length. */
function settle(...scores: number[]): number[] {
  return settlePage(scores.map((_, i) => `<p>${TEXT} ${i}</p>`).join(''), scores);
}

/** What becomes of opinions on the blocks of a page's body. */
function settlePage(body: string, scores: readonly number[], headline = -1): number[] {
  const html = `<html><body>${body}</body></html>`;
  const parsed = parseHtml(html, { maxNodes: 1000, maxDepth: 100 });
  const page = findBlocks(parsed.document);
  const evidence = readPageEvidence(readPageFacts(parsed, { url: null }));
  return [...settleScores(page, measureBlocks(page), evidence, { headline, scores: Float64Array.from(scores) })];
}

describe('settleScores', () => {
  it('leaves the opinion on a page that it is sure of as it is', () => {
    expect(settle(0.95, 0.9, 0.4, 0.02)).toEqual([0.95, 0.9, 0.4, 0.02]);
  });

  it('asks for less where it is unsure throughout: half the F1 to be expected', () => {
    expect(settle(0.45, 0.42, 0.4, 0.03)).toEqual([0.5, 0.5, 0.5, 0.03]);
  });

  it('takes no line over the headline and before any sentence for running text, however likely', () => {
    const page = `<p>Valley Post</p><p>${TEXT}</p><h1>Ferry runs</h1><p>${TEXT} Then.</p><p>${TEXT} Now.</p>`;
    expect(settlePage(page, [0.4, 0.4, 0.01, 0.45, 0.45], 2)).toEqual([0, 0.5, 0.01, 0.5, 0.5]);
    expect(settlePage(page, [0.8, 0.8, 0.01, 0.9, 0.9], 2)).toEqual([0, 0.8, 0.01, 0.9, 0.9]);
    expect(settlePage(page, [0.4, 0.4, 0.01, 0.45, 0.45])[0]).toBe(0.5);
  });

  it('takes the list of what a story rests on, with the line that names it', () => {
    const sources = (name: string, after = ''): string =>
      `<p>${TEXT}</p><div><p>${name}</p><ul><li>Council of Holm, minutes</li><li><b>Own</b> research</li></ul>${after}</div>`;
    const scores = [0.9, 0.02, 0.01, 0.03];
    expect(settlePage(sources('Verwendete Quellen'), scores)).toEqual([0.9, 0.5, 0.5, 0.5]);
    expect(settlePage(sources('7 Sources:', '<p>Share this</p>'), [...scores, 0.02])).toEqual([
      0.9, 0.5, 0.5, 0.5, 0.02,
    ]);
    expect(settlePage(sources('Sources of joy'), scores)).toEqual(scores);
    expect(settlePage(sources('References').replace(`<p>${TEXT}</p>`, ''), scores.slice(1))).toEqual(scores.slice(1));
    expect(settlePage(sources('Quellen').replace('</p><ul>', '</p></div><ul>'), scores)).toEqual(scores);
    expect(settlePage(sources('<a href="/books">Literatur</a>'), scores)).toEqual(scores);
  });

  it('leaves out a last line that ends with a colon, unless it is all there is or something else than text follows', () => {
    const page = (rest: string): string => `<p>${TEXT}</p><p>More on the ferry:</p>${rest}`;
    const link = '<ul><li><a href="/pier">The pier</a></li></ul>';
    expect(settlePage(page(link), [0.95, 0.9, 0.1])).toEqual([0.95, 0, 0.1]);
    expect(settlePage(page(link), [0.95, 0.9, 0.9])).toEqual([0.95, 0.9, 0.9]);
    expect(settlePage(page(`<img src="/pier.jpg" alt="A pier">${link}`), [0.95, 0.9, 0.1])[1]).toBe(0.9);
    expect(settlePage(page(link), [0.1, 0.9, 0.1])[1]).toBe(0.9);
  });

  it('never takes what is likely none for running text', () => {
    expect(settle(0.24, 0.2, 0.2, 0.1)).toEqual([0.24, 0.2, 0.2, 0.1]);
    expect(settle()).toEqual([]);
  });

  it('asks for less where nothing reads like a story but the page calls itself an article and shows its headline', () => {
    const gallery = `<h1>Lamps of Holm</h1><p>${TEXT} One.</p><p>${TEXT} Two.</p><p>${TEXT} Three.</p><p>Lamps</p>`;
    const declared = `<meta property="og:type" content="article">${gallery}`;
    const scores = [0.05, 0.3, 0.2, 0.2, 0.02];
    expect(settlePage(declared, scores, 0)).toEqual([0.05, 0.5, 0.5, 0.5, 0.02]);
    expect(settlePage(gallery, scores, 0)).toEqual(scores);
    expect(settlePage(declared, scores)).toEqual(scores);
    expect(settlePage(declared, [0.05, 0.1, 0.08, 0.1, 0.02], 0)).toEqual([0.05, 0.1, 0.08, 0.1, 0.02]);
  });

  it('takes the ingredients and the steps that the data of a recipe hold, and nothing that only looks like them', () => {
    const data = {
      '@type': 'Recipe',
      recipeIngredient: ['2 lamps', '1 rope'],
      recipeInstructions: [
        { '@type': 'HowToStep', name: 'Tie', text: 'Tie the rope.' },
        { '@type': 'HowToSection', name: 'Light', itemListElement: [{ '@type': 'HowToStep', text: 'Light it.' }] },
      ],
    };
    const lines = ['2 lamps', '1 rope', 'Tie the rope.', 'Light', 'Light it.', '3 bells'];
    const page = `<p>${TEXT}</p><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const scores = [0.9, 0.02, 0.3, 0.2, 0.1, 0.1, 0.2];
    expect(settlePage(script + page, scores)).toEqual([0.9, 0.6, 0.6, 0.6, 0.6, 0.6, 0.2]);
    expect(settlePage(script + page, [0.9, 0, 0.3, 0.2, 0.1, 0.1, 0.2])[1]).toBe(0);
    expect(settlePage(page, scores)).toEqual(scores);
    const whole = { '@type': 'Recipe', recipeInstructions: '<p>Tie the rope.</p><p>Light it.</p>' };
    const other = `<script type="application/ld+json">${JSON.stringify(whole)}</script>`;
    expect(settlePage(other + page, scores)).toEqual([0.9, 0.02, 0.3, 0.6, 0.1, 0.6, 0.2]);
  });

  it('leaves out a record of numbers, however likely', () => {
    const record = '<p>20260411 0 11/04/2026 18:17:00 11/04/2026 18:24:06 /media/20260411.jpg</p>';
    expect(settlePage(`<p>${TEXT}</p>${record}<p>+44 20 7946 0018</p>`, [0.9, 0.7, 0.7])).toEqual([0.9, 0, 0.7]);
  });

  it('leaves out the name of an author alone, however likely', () => {
    const author = '<meta name="author" content="Ola Brand">';
    const scores = [0.9, 0.7, 0.7];
    expect(settlePage(`${author}<p>${TEXT}</p><p>Ola Brand</p><p>Ola Brand rowed.</p>`, scores)).toEqual([0.9, 0, 0.7]);
  });

  it.each(['comments', 'privacy', 'cookie-consent', 'modal', 'dsgvo-popup'])(
    'ends the story before an element called %s',
    (name) => {
      const story = Array.from({ length: 5 }, (_, i) => `<p>${TEXT} ${i}</p>`).join('');
      const layer = `<div class="${name}"><p>${TEXT} We keep what you like.</p><p>${TEXT} You can object.</p></div>`;
      const scores = [0.9, 0.9, 0.9, 0.9, 0.9, 0.7, 0.8];
      expect(settlePage(`<div>${story}</div>${layer}`, scores)).toEqual([0.9, 0.9, 0.9, 0.9, 0.9, 0, 0]);
      expect(settlePage(`<div class="${name}">${story}</div>`, scores.slice(0, 5))).toEqual(scores.slice(0, 5));
      const surer = settlePage(`<div>${story}</div>${layer}`, [0.9, 0.9, 0.9, 0.9, 0.9, 0.95, 0.95]);
      expect(surer.slice(5)).toEqual(name === 'comments' ? [0.95, 0.95] : [0, 0]);
    },
  );

  describe.each([
    ['other stories', '<div class="related-teasers"><h3>Lamps</h3>', 0.7],
    ['an offer', '<div><h3>Sign up to our newsletter</h3>', 0.3],
  ])('ends the story before a box of %s', (_, open, title) => {
    const story = Array.from({ length: 5 }, (_, i) => `<p>${TEXT} ${i}</p>`).join('');
    const told = [0.9, 0.9, 0.9, 0.9, 0.9];
    const box = `${open}<p>${TEXT} So it says.</p></div>`;

    it('once it has been told', () => {
      expect(settlePage(`<div>${story}</div>${box}`, [...told, title, 0.8])).toEqual([...told, 0, 0]);
      expect(settlePage(`${box}<div>${story}</div>`, [title, 0.8, ...told])).toEqual([title, 0.8, ...told]);
    });

    it('but not where that reads more like a story than all before it', () => {
      expect(settlePage(`<div>${story}</div>${box}`, [...told, title, 0.95])).toEqual([...told, title, 0.95]);
    });
  });

  it.each(['comments', 'related-teasers', 'author-bio'])(
    'ends the story before %s that open with a picture',
    (name) => {
      const story = Array.from({ length: 5 }, (_, i) => `<p>${TEXT} ${i}</p>`).join('');
      const box = `<div class="${name}"><div><img src="/a.jpg"><p>${TEXT} So it says.</p></div></div>`;
      expect(settlePage(`<div>${story}</div>${box}`, [0.9, 0.9, 0.9, 0.9, 0.9, 0.8])[5]).toBe(0);
      const plain = box.replace(name, 'part');
      expect(settlePage(`<div>${story}</div>${plain}`, [0.9, 0.9, 0.9, 0.9, 0.9, 0.8])[5]).toBe(0.8);
    },
  );

  it('leaves out what is laid over the page before the story too, unless it is the story', () => {
    const story = Array.from({ length: 5 }, (_, i) => `<p>${TEXT} ${i}</p>`).join('');
    const layer = `<div class="privacy-notice"><p>${TEXT} We keep what you like.</p><p>Object</p></div>`;
    const told = [0.9, 0.9, 0.9, 0.9, 0.9];
    expect(settlePage(`${layer}<div>${story}</div>`, [0.6, 0.1, ...told])).toEqual([0, 0, ...told]);
    expect(settlePage(`<div class="modal">${story}</div><p>${TEXT}</p>`, [...told, 0.6])).toEqual([...told, 0.6]);
  });

  it('leaves out what a program left on the page, however likely', () => {
    const lines = [
      '{* lastName *} {* mobile *}',
      'Deprecated: old call in /www/site.php on line 520',
      'It hung on line 5.',
    ];
    const page = `<p>${TEXT}</p>${lines.map((line) => `<p>${line}</p>`).join('')}`;
    expect(settlePage(page, [0.9, 0.7, 0.7, 0.7])).toEqual([0.9, 0, 0, 0.7]);
  });

  it('asks for less beside a story only from the headline to the end of the element around it', () => {
    const story = `<h1>Ferry runs</h1>${Array.from({ length: 5 }, (_, i) => `<p>${TEXT} ${i}</p>`).join('')}`;
    const others = Array.from({ length: 9 }, (_, i) => `<p>${TEXT} Another, ${i}.</p>`).join('');
    const page = `<p>${TEXT} Consent.</p><div>${story}</div><aside>${others}</aside>`;
    const told = [0, 0.92, 0.92, 0.3, 0.92, 0.92];
    const doubted = Array.from({ length: 9 }, () => 0.3);
    const settled = settlePage(page, [0.4, ...told, ...doubted], 1);
    expect(settled).toEqual([0.4, 0, 0.92, 0.92, 0.5, 0.92, 0.92, ...doubted]);
  });

  it('leaves out the last text where it stands under the name of an author, however likely', () => {
    const author = '<meta name="author" content="Ola Brand">';
    const story = Array.from({ length: 5 }, (_, i) => `<p>${TEXT} ${i}</p>`).join('');
    const box = (name: string): string => `<div><h4>${name}</h4><p>${TEXT} So it went.</p><p>${TEXT} And on.</p></div>`;
    const told = [0.9, 0.9, 0.9, 0.9, 0.9];
    expect(settlePage(`${author}${story}${box('Ola Brand')}`, [...told, 0.1, 0.8, 0.8])).toEqual([...told, 0, 0, 0]);
    expect(settlePage(`${author}${story}${box('Ola Pier')}`, [...told, 0.1, 0.8, 0.8])).toEqual([
      ...told,
      0.1,
      0.8,
      0.8,
    ]);
    const between = settlePage(`${author}${story}${box('Ola Brand')}<p>${TEXT}</p>`, [...told, 0.1, 0.8, 0.8, 0.9]);
    expect(between.slice(6)).toEqual([0.8, 0.8, 0.9]);
  });

  it('leaves out a heading that nothing follows, but for a picture, a list or a sentence of its own', () => {
    const page = (heading: string, rest: string): string => `<p>${TEXT}</p><h3>${heading}</h3>${rest}`;
    const last = (html: string): number | undefined => settlePage(html, [0.9, 0.7, 0.1])[1];
    expect(last(page('Also on this site', '<p>A lamp</p>'))).toBe(0);
    expect(last(page('The ferry in pictures', '<img src="/a.jpg"><p>A lamp</p>'))).toBe(0.7);
    expect(last(page('What you need', '<ul><li>A lamp</li></ul>'))).toBe(0.7);
    expect(last(page('Send us a picture of a ferry, please.', '<p>A lamp</p>'))).toBe(0.7);
  });

  it('leaves out texts of one look that break off, but not the text of a story with some that do', () => {
    const story = Array.from({ length: 5 }, (_, i) => `<p>${TEXT} ${i}</p>`).join('');
    const told = [0.9, 0.9, 0.9, 0.9, 0.9];
    const snippet = (end: string): string =>
      `<div class="snippet">The ferry that ran aground in May has now been${end}</div>`;
    const cut = [' told...', ' seen…', ' lost [...]', ' towed.'].map(snippet).join('');
    expect(settlePage(story + cut, [...told, 0.6, 0.6, 0.6, 0.6])).toEqual([...told, 0, 0, 0, 0]);
    const whole = [' told...', ' seen…', ' lost.', ' towed.'].map(snippet).join('');
    expect(settlePage(story + whole, [...told, 0.6, 0.6, 0.6, 0.6]).slice(5)).toEqual([0.6, 0.6, 0.6, 0.6]);
  });

  it('leaves out an appeal for money after the story with all its reasons, but no text with one such line', () => {
    const story = Array.from({ length: 5 }, (_, i) => `<p>${TEXT} ${i}</p>`).join('');
    const pleas = [
      'Please consider donating to our newsroom today.',
      'Support our journalism today.',
      'Make a donation today.',
    ];
    const appeal = `<div><p>${TEXT} We were there.</p>${pleas.map((text) => `<p>${text}</p>`).join(`<p>${TEXT} So we do.</p>`)}</div>`;
    const told = [0.9, 0.9, 0.9, 0.9, 0.9];
    const opinions = [0.85, 0.3, 0.85, 0.3, 0.85, 0.3];
    expect(settlePage(`<div>${story}</div>${appeal}`, [...told, ...opinions])).toEqual([...told, 0, 0, 0, 0, 0, 0]);
    const surer = [0.92, 0.3, 0.85, 0.3, 0.85, 0.3];
    expect(settlePage(`<div>${story}</div>${appeal}`, [...told, ...surer]).slice(5)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(settlePage(`<div>${story}</div>${appeal}`, [...told, 0.95, ...surer.slice(1)])[5]).toBe(0.95);
    const once = `<div><p>${pleas[0]}</p><p>${TEXT} We were there.</p><p>${TEXT} So we do.</p></div>`;
    expect(settlePage(`<div>${story}</div>${once}`, [...told, 0.3, 0.85, 0.85]).slice(6)).toEqual([0.85, 0.85]);
  });

  it('takes what is set like most of the running text between its paragraphs for running text, and no links', () => {
    const entry = (title: string): string => `<p class="entry">${title}</p><p>${TEXT}</p>`;
    const body = ['A lamp', 'A rope', 'A stool', 'A bell'].map(entry).join('');
    const scores = [0.6, 0.9, 0.3, 0.9, 0.7, 0.9, 0.6, 0.9];
    expect(settlePage(body, scores)[2]).toBe(0.5);
    expect(settlePage(body.replace('A rope', '<a href="/rope">A rope</a>'), scores)[2]).toBe(0.3);
    expect(settlePage(body, [0.6, 0.9, 0.1, ...scores.slice(3)])[2]).toBe(0.1);
    expect(settlePage(body, [...scores.slice(0, 4), 0.3, ...scores.slice(5)])[2]).toBe(0.3);
    expect(settlePage(`${body}${entry('Another')}`, [...scores, 0.3, 0.1])[8]).toBe(0.3);
  });

  it('goes on after what had seemed the end with sentences set like most of the running text, and with nothing shorter', () => {
    const sentence = `<p class="text">${TEXT}</p>`;
    const body = sentence.repeat(3);
    const aside = '<aside><h3>Other ferries</h3></aside>';
    const scores = [0.9, 0.9, 0.9, 0.1];
    expect(settlePage(`${body}${aside}${sentence}`, [...scores, 0.3])[4]).toBe(0.5);
    expect(settlePage(`${body}${aside}<p class="text">Photo: Ola Brand.</p>`, [...scores, 0.3])[4]).toBe(0.3);
    expect(settlePage(`${body}${aside}${sentence.replace('.<', '<')}`, [...scores, 0.3])[4]).toBe(0.3);
    expect(settlePage(`${body}${aside}<p><b>${TEXT}</b></p>`, [...scores, 0.3])[4]).toBe(0.3);
    expect(settlePage(`${body}${aside}${sentence}`, [...scores, 0.1])[4]).toBe(0.1);
    expect(settlePage(`${aside}${sentence}${body}`, [0.1, 0.3, 0.9, 0.9, 0.9])[1]).toBe(0.3);
  });

  describe('takes the headings of the parts of a list for running text', () => {
    const part = (name: string): string =>
      `<div><h3>${name}</h3><p><small>At the harbour shop</small></p><p>${TEXT}</p></div>`;
    const parts = ['Lantern', 'Ladder', 'Stool', 'Bell'].map(part).join('');
    const opinions = Array.from({ length: 4 }, () => [0.1, 0.01, 0.9]).flat();
    const settleParts = (html: string, scores = opinions) => settlePage(`<p>${TEXT}</p>${html}`, [0.9, ...scores]);
    const headings = (scores: number[]) => [1, 4, 7, 10].map((at) => scores[at]);

    it('where a caption or a price stands between heading and text', () => {
      expect(headings(settleParts(parts))).toEqual([0.5, 0.5, 0.5, 0.5]);
      const unlikely = opinions.map((score) => (score === 0.1 ? 0.001 : score));
      expect(headings(settleParts(parts, unlikely))).toEqual([0.5, 0.5, 0.5, 0.5]);
    });

    it('but not those without a text of their own, nor links', () => {
      const bare = parts.replace(/(Stool.*?<p>.*?<\/p>)<p>.*?<\/p>/, '$1');
      const scores = settleParts(
        bare,
        opinions.filter((_, at) => at !== 8),
      );
      expect([1, 4, 7, 9].map((at) => scores[at])).toEqual([0.5, 0.5, 0.1, 0.5]);
      const linked = parts.replace('Ladder', '<a href="/ladder">Ladder</a>');
      expect(headings(settleParts(linked))).toEqual([0.5, 0.1, 0.5, 0.5]);
      expect(headings(settleParts(linked.replace('/ladder', '#ladder')))).toEqual([0.5, 0.5, 0.5, 0.5]);
    });

    it('but not where most of their look open nothing', () => {
      const other = '<div><h3>Weather</h3></div>'.repeat(4);
      expect(headings(settleParts(parts + other, [...opinions, 0, 0, 0, 0]))).toEqual([0.1, 0.1, 0.1, 0.1]);
    });
  });

  describe('takes questions and answers behind the story for a part of it', () => {
    const ask = (question: string): string => `<section><h3>${question}</h3><p>${TEXT}</p></section>`;
    const asked = ['When does it run?', 'What does it cost?', 'May dogs come?'];
    const settleAsked = (questions: string, scores = [0.1, 0.1, 0.1, 0.1, 0.1, 0.1]) =>
      settlePage(`<p>${TEXT}</p><h2>Your questions</h2>${questions}`, [0.9, 0.1, ...scores]).slice(1);

    it('with their title', () => {
      expect(settleAsked(asked.map(ask).join(''))).toEqual([0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]);
    });

    it('but not two, nor links to other stories, nor where most headings of the look ask nothing', () => {
      const none = [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1];
      expect(settleAsked(asked.slice(1).map(ask).join(''), none.slice(3))).toEqual(none.slice(2));
      expect(settleAsked(asked.map((text) => ask(`<a href="/${text}">${text}</a>`)).join(''))).toEqual(none);
      const others = ['The bell', 'The lamp', 'The pier'];
      expect(settleAsked([...asked, ...others].map(ask).join(''), [...none, ...none.slice(2)])).toEqual(
        [...none, ...none].slice(0, 13),
      );
    });
  });

  it('leaves out a block that tells the whole story again', () => {
    const story = Array.from({ length: 6 }, (_, i) => `${TEXT} The ${i}th boat followed.`);
    const body = `${story.map((text) => `<p>${text}</p>`).join('')}<div>${story.slice(1).join(' ')}</div>`;
    expect(settlePage(body, [0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.8])).toEqual([0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0]);
    const quoted = `${story.map((text) => `<p>${text}</p>`).join('')}<div>${story[0]} ${story[1]} ${TEXT} ${TEXT}</div>`;
    expect(settlePage(quoted, [0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.8]).at(-1)).toBe(0.8);
  });
});
