import { expect, it } from 'vitest';
import { readLeadAuthors } from '../../src/body/read-lead-authors.js';
import type { Block } from '../../src/model/block.js';

const namesOf = (...texts: string[]): string[] =>
  readLeadAuthors(texts.map((text): Block => ({ type: 'paragraph', text, marks: [] }))).flatMap(({ value }) =>
    value.map(({ name }) => name),
  );

it.each([
  ['〔記者柯宥辰／舊港報導〕凌晨3點，巷子裡傳來一聲「豆花喔」。', ['柯宥辰']],
  ['本报云岫8月16日电　（记者冉启明、通讯员符小川）走进老粮仓。', ['冉启明', '符小川']],
  ['[서울=한빛뉴스] 남도윤 기자 = 급수탑이 도서관으로 바뀐다.', ['남도윤']],
  ['(해솔=한빛뉴스) 남도윤 구하람 기자 = 급수탑이 도서관으로 바뀐다.', ['남도윤', '구하람']],
  ['[한빛일보 남도윤 기자] 급수탑이 도서관으로 바뀐다.', ['남도윤']],
])('reads the reporters from the first words of the text: %s', (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

it('finds none in a sentence about reporters, or far into the text', () => {
  expect(namesOf('記者柯宥辰、王大明昨天到了舊港。', '그는 기자 = 시민이라고 말했다.')).toEqual([]);
  expect(namesOf('一', '二', '三', '〔記者柯宥辰／舊港報導〕凌晨3點。')).toEqual([]);
});
