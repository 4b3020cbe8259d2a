import { buildArticle, link, paragraph } from './build-article.js';

const OPENING = 'Niederau – Die Fähre über die Au fährt wieder, teilte das Hafenamt am Montag mit. Größe: 48 m.';

/** A German story: low-high marks, umlauts, a colon ahead of the words. */
export const GERMAN = buildArticle(
  {
    headline: 'Fähre über die Au: „Wir fangen an“',
    standfirst: 'Nach elf Wochen im Dock ist die „Hilde“ zurück.',
    sections: ['Regionales', 'Kommentar'],
    keyPoints: ['Zwei neue Motoren', 'Räder fahren bis Mai umsonst'],
    byline: { text: 'Von Jost Ahrendt', authors: [{ name: 'Jost Ahrendt' }] },
    publishedAt: '2022-03-07T06:30:00+01:00',
    dateline: { text: 'Niederau', place: 'Niederau', span: { block: 0, start: 0, end: 8 } },
    language: 'de',
    url: 'https://niederau.example/fähre',
    publisher: 'Niederauer Bote',
    tags: ['Fähre', 'ja', '2022'],
    access: { declared: 'paid', observed: 'full' },
    body: [
      paragraph(OPENING, link(OPENING, 'Hafenamt', 'https://niederau.example/ämter')),
      paragraph('Kapitänin Runa Feld sagte: „Vierzig Gäste, und keiner kam zu spät.“'),
      paragraph('Die Kosten nannte der Rat „völlig unerheblich“.'),
    ],
    notices: [{ role: 'correction', text: 'In einer früheren Fassung stand „zehn Wochen“.' }],
  },
  [
    {
      words: ['Vierzig Gäste, und keiner kam zu spät.'],
      speaker: { name: 'Runa Feld', kind: 'person', role: 'Kapitänin' },
    },
    { words: ['völlig unerheblich'], kind: 'partial', speaker: { name: 'Rat', kind: 'organization' } },
  ],
);
