import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Answer, packAnswers } from '../../scripts/quote-labels/pack-answers.js';
import type { LabelArticle } from '../../scripts/quote-labels/read-articles.js';
import { type ArticleLabels, applyLabels, LABELS } from '../../scripts/quote-labels/read-labels.js';
import { listStretches, showArticle } from '../../scripts/quote-labels/show-articles.js';
import { readLines } from '../../scripts/read-quote-corpora.js';

const article: LabelArticle = {
  id: 'andy/invented',
  site: 'example.org',
  lang: 'en',
  title: 'Holm keeps its ferry',
  authors: ['Mira Tarn'],
  paragraphs: [
    'The council of Holm voted on Monday. Mayor Ola Brand called the plan “a gift”.',
    '“We keep the ferry,” she said. “It is ours.” The play “Low Tide” opens in May.',
  ],
};
const answers: Answer[] = [
  { id: article.id, i: 0, label: 'partial', speaker: 'Ola Brand', mention: 'Ola Brand', cue: 'called', kind: 'person' },
  { id: article.id, i: 1, label: 'direct', speaker: 'Ola Brand', mention: 'she', cue: 'said', kind: 'person' },
  { id: article.id, i: 2, label: 'direct', speaker: 'Ola Brand', mention: '', cue: '', kind: 'person' },
  { id: article.id, i: 3, label: 'none', speaker: '', mention: '', cue: '', kind: '' },
];

describe('labels of quotations made for the project', () => {
  it('shows the stretches numbered', () => {
    expect(showArticle(article, listStretches(article))).toContain(
      '“⟦1⟧We keep the ferry,⟦/1⟧” she said. “⟦2⟧It is ours.⟦/2⟧”',
    );
  });

  it('says of an article what its reader said', () => {
    const { stretches } = packAnswers(article, listStretches(article), answers);
    const { quotations, notQuotations } = applyLabels(article, stretches);
    expect(quotations.map(({ text, speaker, mention, cue, kind }) => [text, speaker, mention, cue, kind])).toEqual([
      ['a gift', 'Ola Brand', 'Ola Brand', 'called', 'partial'],
      ['We keep the ferry,', 'Ola Brand', 'she', 'said', 'direct'],
      ['It is ours.', 'Ola Brand', null, null, 'direct'],
    ]);
    expect(notQuotations.map(({ text }) => text)).toEqual(['Low Tide']);
  });

  it('loses the labels of a paragraph that has changed, and no others', () => {
    const { stretches } = packAnswers(article, listStretches(article), answers);
    const changed = { ...article, paragraphs: [article.paragraphs[0] ?? '', 'Something else.'] };
    expect(applyLabels(changed, stretches).quotations.map(({ text }) => text)).toEqual(['a gift']);
  });

  it('doubts a speaker whom the article does not name so', () => {
    const [first] = answers as [Answer];
    const { stretches } = packAnswers(article, listStretches(article), [{ ...first, speaker: 'Nora Quill' }]);
    expect(stretches[0]).toMatchObject({ speaker: null, doubt: true });
  });

  it.each(readdirSync(LABELS))('%s holds no words of the pages', (file) => {
    const known = /^(?:[0-9a-f]{8}|direct|partial|none|person|org|unnamed|author|@author)$/;
    for (const { stretches, page, lang } of readLines<ArticleLabels>(`${LABELS}${file}`)) {
      expect(page).toMatch(/^(?:andy|fundus_tests|trafilatura_eval)\/\S+$/);
      expect(file).toBe(`${lang}.jsonl`);
      JSON.stringify(stretches, (_, value) => {
        if (typeof value === 'string') expect(value).toMatch(known);
        return value;
      });
    }
  });
});
