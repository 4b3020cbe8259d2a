import { describe, expect, it } from 'vitest';
import { labelPage } from './label-page.js';

const LONG =
  'The old mill above the weir has stood empty since the flood, and the council cannot say what will become of it, nor when.';

/** The role and the rule of a line of running text under the last paragraph, or over it. */
function labelOf(line: string, { lang = 'uk', over = false } = {}): string {
  const text = `<p data-body>${LONG}</p>`;
  const own = `<p data-body>${line}</p>`;
  const page = `<html lang="${lang}"><body><main><article><h1>What becomes of the mill</h1>
    <div class="story">${text}${over ? own + text + text : text + own}</div></article></main></body></html>`;
  const plain = line.replace(/<[^>]+>/g, '');
  return (
    labelPage(page)
      .find((block) => block.endsWith(plain))
      ?.replace(/:.*/, '') ?? ''
  );
}

describe('a short line under the last paragraph', () => {
  it.each([
    ['남도윤 기자 doyun@hanbit.example', 'byline address-at-end'],
    ['Новини долини news@dolyna.example', 'about address-at-end'],
    ['(責任編輯：祝清)', 'contributor made-by-at-end'],
    ['（文中人物为化名）', 'contributor made-by-at-end'],
    ['촬영기자:제갈민/영상편집:탁은비/그래픽:서문아', 'contributor made-by-at-end'],
  ])('tells of the article, not the story: %s', (line, label) => {
    expect(labelOf(line)).toBe(label);
    expect(labelOf(line, { over: true })).toBe('paragraph running-text');
  });

  it.each([
    'He wrote to mill@weir.example and got no answer.',
    '(The wheel, he says, will never turn again.)',
    'The rest is here: a wheel, a roof and a stair.',
    'Water at the weir: 2 metres in May.',
    'The miller showed it in <a href="https://www.instagram.com/p/Cx1/">a picture of hers</a>.',
    'Short film: <a href="https://www.youtube.com/watch?v=Cx1">The wheel in May</a>',
    'The report is <a href="https://weir.example/report">here</a>.',
  ])('is running text where it is a sentence or leads elsewhere: %s', (line) => {
    expect(labelOf(line)).toBe('paragraph running-text');
  });

  it('is whom a Japanese paper names in brackets', () => {
    expect(labelOf('（柏崎遼）', { lang: 'ja' })).toBe('byline made-by-at-end');
    expect(labelOf('（柏崎遼）', { lang: 'zh' })).toBe('contributor made-by-at-end');
  });
});
