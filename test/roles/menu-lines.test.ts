import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/blocks/find-blocks.js';
import { parseHtml } from '../../src/html/parse-html.js';
import { readPageFacts } from '../../src/page/read-page-facts.js';
import { measureBlocks } from '../../src/roles/measure-blocks.js';
import { findMenuLines, MENU_PROBABILITY } from '../../src/roles/menu-lines.js';
import { readPageEvidence } from '../../src/roles/page-evidence.js';
import { scoreBody } from '../../src/roles/score-body.js';

const PROSE =
  'The ferry lay at the pier for an hour and then went back the way it had come, with nobody on board but the crew.';
const MENU = '<nav><ul><li><a href="/ports">Ports</a></li><li><a href="/fish">Fish</a></li></ul></nav>';

function read(body: string) {
  const parsed = parseHtml(`<html><body>${body}</body></html>`, { maxNodes: 1000, maxDepth: 100 });
  const page = findBlocks(parsed.document);
  const blocks = measureBlocks(page);
  const lines = findMenuLines(page, blocks);
  const evidence = readPageEvidence(readPageFacts(parsed, { url: null }));
  return { page, blocks, evidence, menu: blocks.filter((_, i) => lines[i] === 1).map(({ block }) => block.text) };
}

describe('lines of menus', () => {
  it('are all link, and no prose stands in three elements around them', () => {
    const { menu } = read(`${MENU}<article><p>${PROSE}</p></article>`);
    expect(menu).toEqual(['Ports', 'Fish']);
  });

  it('are no links in a list beside prose, and no text that is no link', () => {
    const list = '<ul><li><a href="/a">Timetable of the ferry</a></li></ul>';
    const { menu } = read(`<article><p>${PROSE}</p>${list}</article><div><div><div>Sign in</div></div></div>`);
    expect(menu).toEqual([]);
  });

  it('are not told on a page without prose', () => {
    expect(read(MENU).menu).toEqual([]);
  });

  it.each(['nav', 'footer', 'button'])('are whatever stands in a %s, unless most of the prose does', (tag) => {
    const note =
      'We bring you the news of the harbour every day, and the tides of the week on every Saturday morning, too.';
    expect(read(`<article><p>${PROSE}</p></article><${tag}><p>${note}</p></${tag}>`).menu).toEqual([note]);
    expect(read(`<${tag}><p>${note}</p><p>${PROSE}</p></${tag}>`).menu).toEqual([]);
  });

  it.each(['main-menu', 'reader-comments', 'siteFooter', 'related_stories'])(
    'are whatever stands in a %s, unless a quarter of the prose does',
    (name) => {
      const note = 'We bring you the news of the harbour every day, and the tides of the week on Saturday mornings.';
      const story = `<article>${`<p>${PROSE}</p>`.repeat(4)}</article>`;
      expect(read(`${story}<div class="${name}"><p>${note}</p></div>`).menu).toEqual([note]);
      expect(read(`<div class="${name}">${story}</div><p>${note}</p>`).menu).toEqual([]);
      expect(read(`${story}<div class="no-${name}"><p>${note}</p></div>`).menu).toEqual([]);
    },
  );

  it('are what stands in a footer, by the prose of a script that needs fewer signs', () => {
    const prose = '渡口的老船夫昨天傍晚把最后一班船系在码头，回头看了很久，才把那盏旧灯提回岸上的小屋里去了。';
    const note = '本站内容未经书面授权不得转载。';
    expect(read(`<article><p>${prose}</p></article><div class="footer"><p>${note}</p></div>`).menu).toEqual([note]);
  });

  it('are no paragraphs, whatever they are called', () => {
    const text = `<p class="search-target">${PROSE.slice(0, 90)}.</p>`;
    expect(read(`<article>${`<p>${PROSE}</p>`.repeat(4)}${text}</article>`).menu).toEqual([]);
  });

  it('have one probability, which no tree is asked for', () => {
    const { page, blocks, evidence } = read(`${MENU}<article><h1>Ferry turns back</h1><p>${PROSE}</p></article>`);
    const { probability } = scoreBody(page, evidence);
    const [ports, , , text] = blocks.map(({ block }) => probability[block.index]);
    expect(ports).toBe(MENU_PROBABILITY);
    expect(text).not.toBe(MENU_PROBABILITY);
  });
});
