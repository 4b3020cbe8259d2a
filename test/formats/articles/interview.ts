import type { Block, Mark } from '../../../src/model/block.js';
import { buildArticle, paragraph } from './build-article.js';

const question = (text: string): Block => {
  const mark: Mark = { type: 'strong', start: 0, end: text.length };
  return paragraph(text, mark);
};

/** Questions in bold, answers as they were given, a block quote and a display copy of an answer. */
export const INTERVIEW = buildArticle(
  {
    headline: '“I never wanted to paint the sea”',
    standfirst: 'Orsa Vell on fifty years of harbours, and why she stopped.',
    sections: ['Culture', 'Reviews'],
    byline: { text: 'Interview: Noor Hale', authors: [{ name: 'Noor Hale' }] },
    publishedAt: '2019-05-20T10:00:00',
    language: 'en',
    canonicalUrl: 'https://callow.example/culture/orsa-vell',
    publisher: 'Callow Review',
    body: [
      question('Ms. Vell, why harbours?'),
      paragraph('“Because nobody else did. The sea was taken.”'),
      { type: 'pullquote', text: 'The sea was taken.', cite: 'Orsa Vell' },
      question('And now you stop?'),
      {
        type: 'blockquote',
        paragraphs: [
          { text: 'I do.', marks: [] },
          { text: 'My hands are tired.', marks: [{ type: 'em', start: 3, end: 8 }] },
        ],
        cite: 'Orsa Vell, on the telephone',
      },
      paragraph('She laughs. “Ask me again in *May*,” she says.'),
    ],
  },
  [
    { words: ['Because nobody else did. The sea was taken.'], speaker: { name: 'Orsa Vell', kind: 'person' } },
    { words: ['I do.', 'My hands are tired.'], speaker: { name: 'Orsa Vell', kind: 'person' } },
    { words: ['Ask me again in *May*,'], speaker: { name: 'Orsa Vell', kind: 'person' } },
  ],
);
