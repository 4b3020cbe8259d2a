import { expect, test } from 'vitest';
import { colourOf, listVoices, numberQuotations } from '../../site/view/voices.js';
import type { Quotation, Speaker } from '../../src/model/quotation.js';

const said = (speaker: Speaker | null): Quotation => ({
  text: 'We start on Monday.',
  kind: 'direct',
  speaker,
  mention: null,
  cue: null,
  spans: [{ block: 0, start: 0, end: 19 }],
  confidence: 0.9,
});
const brand: Speaker = { name: 'Ola Brand', kind: 'person' };
const office: Speaker = { name: 'Ola Brand', kind: 'organization' };

test('speakers stand in the order of their first words, those who are not known last', () => {
  const voices = listVoices([said(null), said(brand), said(office), said({ ...brand, role: 'baker' })]);
  expect(voices).toEqual([
    { number: 1, speaker: { ...brand, role: 'baker' }, quotations: [1, 3] },
    { number: 2, speaker: office, quotations: [2] },
    { number: 0, speaker: null, quotations: [0] },
  ]);
  expect([...numberQuotations(voices)]).toEqual([
    [1, 1],
    [3, 1],
    [2, 2],
    [0, 0],
  ]);
});

test('there are eight colours, and a grey for words that nobody said', () => {
  expect([0, 1, 8, 9, 16, 17].map(colourOf)).toEqual([
    'voice-0',
    'voice-1',
    'voice-8',
    'voice-1',
    'voice-8',
    'voice-1',
  ]);
});
