import type { Author } from '../model/article.js';
import type { Block } from '../model/block.js';
import type { Candidate } from '../page/page-facts.js';

/** Paragraphs in which the line is looked for, and how far into them, in UTF-16 units. */
const [PARAGRAPHS, CHARS] = [3, 70];
/** 〔記者柯宥辰／舊港報導〕, （记者冉启明、通讯员符小川）: names behind their job, up to a mark. */
const BEHIND_JOB = /(?:記者|记者|通讯员|通訊員)[ ：:]?(\p{Script=Han}{2,4})(?=[／/、，,·）)〕】])/gu;
/** [서울=한빛뉴스] 남도윤 기자 =, [한빛일보 남도윤 기자]: names before their job, and a mark. */
const BEFORE_JOB =
  /[\])=·,、 ] ?(\p{Script=Hangul}{2,4}) ?(?=(?:[·,、 ] ?\p{Script=Hangul}{2,4}){0,2} ?(?:기자|특파원) ?[=\])])/gu;
const IN_BRACKETS = /^[^\n]{0,30}?[〔【（([［][^〕】）)\]］]*$/u;

/** Whom the first words of the text name as its reporters, as papers in Chinese and Korean have it. */
export function readLeadAuthors(body: readonly Block[]): Candidate<readonly Author[]>[] {
  const texts = body.flatMap((block) => (block.type === 'paragraph' ? [block.text.slice(0, CHARS)] : []));
  for (const text of texts.slice(0, PARAGRAPHS)) {
    const names = [...text.matchAll(BEHIND_JOB)].filter(({ index }) => IN_BRACKETS.test(text.slice(0, index)));
    const value = [...names, ...text.matchAll(BEFORE_JOB)].map(([, name = '']) => ({ name }));
    if (value.length > 0) return [{ value, source: 'dom', rule: 'lead' }];
  }
  return [];
}
