import type { Quotation } from '../../src/model/quotation.js';
import { element } from './element.js';
import { colourOf, listVoices, type Voice } from './voices.js';

const KINDS = { person: null, organization: 'organisation', document: 'document', unnamed: 'not named' } as const;

/** Who speaks and what each said; every quotation leads to its place in the article. */
export function showSpeakers(quotations: readonly Quotation[], linkTo: (what: string) => string): HTMLElement {
  const voices = listVoices(quotations);
  const list = voices.map((voice) => showVoice(voice, quotations, linkTo));
  return element(
    'section',
    { class: 'speakers', 'aria-labelledby': 'speakers-heading' },
    element('h2', { id: 'speakers-heading' }, 'Who said what'),
    voices.length === 0 ? element('p', { class: 'nothing' }, 'Nobody is quoted in this article.') : null,
    element('ol', {}, ...list),
  );
}

function showVoice(voice: Voice, quotations: readonly Quotation[], linkTo: (what: string) => string): HTMLElement {
  const { number, speaker } = voice;
  const kind = speaker ? KINDS[speaker.kind] : null;
  const said = voice.quotations.flatMap((index) => {
    const quotation = quotations[index];
    return quotation ? [showQuotation(quotation, index, linkTo)] : [];
  });
  return element(
    'li',
    { class: ['voice', colourOf(number)] },
    element(
      'h3',
      {},
      element('span', { class: 'swatch' }, number === 0 ? '?' : String(number)),
      element('span', { class: 'name' }, speaker?.name ?? 'Speaker not found'),
    ),
    speaker?.role === undefined && kind === null
      ? null
      : element('p', { class: 'speaker-role' }, [speaker?.role, kind].filter(Boolean).join(' · ')),
    element('ol', { class: 'said' }, ...said),
  );
}

function showQuotation(quotation: Quotation, index: number, linkTo: (what: string) => string): HTMLElement {
  const { text, kind, cue, mention, confidence } = quotation;
  const percent = `${Math.round(confidence * 100)} %`;
  const named = [mention?.text, cue?.text].filter((word) => word !== undefined).join(' · ');
  return element(
    'li',
    {},
    element('a', { href: linkTo(`quotation-${index}`) }, `“${text}”`),
    element(
      'p',
      { class: 'attribution' },
      element('span', {}, kind),
      named === '' ? null : element('span', { class: 'named' }, named),
      element(
        'span',
        { class: 'confidence' },
        element('meter', { min: 0, max: 1, value: confidence, 'aria-label': 'Confidence' }, percent),
        percent,
      ),
    ),
  );
}
