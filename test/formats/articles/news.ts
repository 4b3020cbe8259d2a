import { buildArticle, link, paragraph } from './build-article.js';

const OPENING =
  'SANDPORT (Shore News) — The ferry between Sandport and Holm runs again after eleven weeks in the dock, the harbour office said on Monday.';
const ENGINES = 'Engineers replaced both engines and most of the deck, which had rusted through in the winter storms.';

/** A plain news story with all that a page can say of itself, a dateline, a correction and quotations by many. */
export const NEWS = buildArticle(
  {
    headline: 'Ferry to Holm runs again after eleven weeks',
    standfirst: 'New engines, new deck & a new timetable.',
    sections: ['News', 'Harbour'],
    keyPoints: ['Both engines are new.', 'Bicycles ride free until May.'],
    byline: {
      text: 'By Ola Brand and Tilda Marsh',
      authors: [{ name: 'Ola Brand', url: 'https://sandport.example/ola-brand' }, { name: 'Tilda Marsh' }],
    },
    publishedAt: '2022-03-07T06:30:00+01:00',
    modifiedAt: '2022-03-07T09:05+01:00',
    dateline: {
      text: 'SANDPORT (Shore News)',
      place: 'Sandport',
      agency: 'Shore News',
      span: { block: 0, start: 0, end: 21 },
    },
    language: 'en-GB',
    url: 'https://www.sandport.example/ferry?from=home#top',
    canonicalUrl: 'https://www.sandport.example/ferry',
    publisher: 'The Sandport Ledger',
    tags: ['ferry', 'Holm'],
    access: { declared: 'free', observed: 'full' },
    body: [
      paragraph(OPENING, link(OPENING, 'harbour office', 'https://harbour.example/?a=1&b=2')),
      {
        type: 'figure',
        kind: 'image',
        url: 'https://sandport.example/ferry deck.jpg',
        alt: 'The ferry "Hilde" at the pier',
        caption: 'The first boat on Monday morning.',
        credit: 'Photo: Tilda Marsh',
        width: 1200,
        height: 800,
      },
      paragraph(ENGINES, { type: 'strong', start: 0, end: 9 }),
      paragraph('“We left at six with forty passengers,” said Runa Feld, the captain. “Nobody was late.'),
      paragraph('“I had not expected that.”'),
      { type: 'heading', level: 2, text: 'Fewer lorries', marks: [] },
      paragraph('The county called the old deck “a danger to everybody on it” in its report of January.'),
      paragraph('“It still smells of paint,” a passenger said.'),
      paragraph('The Hauliers’ League said the fares were “beyond a joke”.'),
      paragraph('“Who asked us?”'),
    ],
    notices: [
      { role: 'correction', text: 'Correction: an earlier version gave ten weeks.' },
      { role: 'contributor', text: 'Additional reporting by Jon Asker.' },
    ],
  },
  [
    {
      words: ['We left at six with forty passengers,'],
      speaker: { name: 'Runa Feld', kind: 'person', role: 'captain' },
    },
    {
      words: ['Nobody was late.', 'I had not expected that.'],
      speaker: { name: 'Runa Feld', kind: 'person', role: 'captain' },
    },
    {
      words: ['a danger to everybody on it'],
      kind: 'partial',
      speaker: { name: 'report of January', kind: 'document' },
    },
    { words: ['It still smells of paint,'], speaker: { name: 'a passenger', kind: 'unnamed' } },
    { words: ['beyond a joke'], kind: 'partial', speaker: { name: 'Hauliers’ League', kind: 'organization' } },
    { words: ['Who asked us?'], speaker: null },
  ],
);
