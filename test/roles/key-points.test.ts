import { describe, expect, it } from 'vitest';
import { labelPage } from './label-page.js';

const POINTS = [
  'The mill has stood empty since the flood of last March.',
  'Two plans for it are before the council this week.',
  'Neighbours want the wheel to stay where it is.',
];
const list = (items: readonly string[], tag = 'ul'): string =>
  `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;

function pageWith(head: string, inside = ''): string {
  const text =
    'The old mill above the weir has stood empty for a year, and the council cannot say what will become of it.';
  return `<html><body><article><h1>What becomes of the mill</h1>${head}<div><p data-body>${text}</p><p data-body>${text} Or so it says.</p>
    <p data-body>${text} Nobody asked the eels.</p>${inside}<p data-body>${text} The vote is due in the autumn.</p></div></article></body></html>`;
}

function keyPointsOf(html: string): string[] {
  return labelPage(html).flatMap((line) => (line.startsWith('keypoint ') ? [line.replace(/^.*?: /, '')] : []));
}

describe('key points', () => {
  it('are found under a label, in any of the languages', () => {
    for (const label of [
      'Key points',
      'Das Wichtigste in Kürze',
      'L’essentiel',
      'Claves',
      'In breve',
      'Resumo',
      'In het kort',
      'W skrócie',
    ]) {
      expect([label, keyPointsOf(pageWith(`<div><h3>${label}</h3>${list(POINTS)}</div>`))]).toEqual([label, POINTS]);
    }
  });

  it('are found as paragraphs of a labelled box', () => {
    const box = `<div><h3>Key takeaways</h3>${POINTS.map((point) => `<p>${point}</p>`).join('')}</div>`;
    expect(keyPointsOf(pageWith(box))).toEqual(POINTS);
  });

  it('are found in an element named so, and unlabelled right under the headline', () => {
    expect(keyPointsOf(pageWith(`<div class="story-keypoints keypoints">${list(POINTS)}</div>`))).toEqual(POINTS);
    expect(keyPointsOf(pageWith(list(POINTS)))).toEqual(POINTS);
  });

  it('leave out what a machine or a promotion says in the list', () => {
    const box = `<div><h3>Key points</h3>${list([...POINTS, 'This summary was generated with AI and reviewed by an editor.', '<a href="/more">More about the mill and its wheel in our long read</a>'])}</div>`;
    expect(keyPointsOf(pageWith(box))).toEqual(POINTS);
  });

  it.each([
    ['a table of contents', list(POINTS.map((point) => `<a href="#a">${point}</a>`))],
    ['numbered steps', list(POINTS, 'ol')],
    [
      'a specification',
      `<div><h3>At a glance</h3>${list(['Height: 30 metres at the weir', 'Built: some time around 1820', 'Price: two million for the lot'])}</div>`,
    ],
    ['words, not sentences', list(['Mills', 'Weirs', 'Eels'])],
    [
      'a standfirst',
      '<p class="standfirst">The mill has stood empty since the flood, and two plans are before the council.</p>',
    ],
  ])('are not %s', (_, head) => {
    expect(keyPointsOf(pageWith(head))).toEqual([]);
  });

  it('are no list that a heading, a line with a colon or a paragraph of its own element leads over to', () => {
    for (const lead of [
      '<h3>Before you go</h3>',
      '<p>For swimmers:</p>',
      '<p data-body>The weir is no place to swim.</p>',
    ])
      expect([lead, keyPointsOf(pageWith(`<div>${lead}${list(POINTS)}</div>`))]).toEqual([lead, []]);
    expect(keyPointsOf(pageWith(`<p>By Mara Quill</p><div>${list(POINTS)}</div>`))).toEqual(POINTS);
  });

  it('are not bullets of a section', () => {
    expect(keyPointsOf(pageWith('', `<h3>Key points</h3>${list(POINTS)}`))).toEqual([]);
  });
});
