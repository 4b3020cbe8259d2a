import { element } from '../view/element.js';

/** What to do about each refusal, beside what the message says. */
const ADVICE: Readonly<Record<string, string>> = {
  'empty-input': 'Paste the HTML of a page (in most browsers: Ctrl+U, then copy all), or drop a file.',
  'not-html': 'Save the page as HTML and drop that file.',
  deadline: 'In a program you choose the limit with deadlineMs.',
};

/** Says why there is nothing to show. */
export function showRefusal(code: string, message: string): HTMLElement {
  const advice = ADVICE[code];
  return element(
    'section',
    { class: 'refusal' },
    element('h2', {}, 'No article here'),
    element('p', {}, element('code', {}, code)),
    element('p', {}, message),
    advice === undefined ? null : element('p', {}, advice),
  );
}
