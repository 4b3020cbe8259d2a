import { element } from '../view/element.js';
import { EXAMPLES, type Example } from './examples.js';
import type { PageSource } from './read-page.js';

/** After the last key a pasted page is read at once, a typed one a little later: milliseconds. */
const PAUSE = 300;

/** Who is told of a page that came in. */
export interface IntakeEvents {
  readonly onExample: (example: Example) => void;
  readonly onPage: (source: PageSource) => void;
}

/** Where a page comes in, and how it shows which example is open. */
export interface Intake {
  readonly node: HTMLElement;
  /** Marks the button of an example; none for null. */
  readonly mark: (name: string | null) => void;
}

/** Examples to click on; a field to paste into; a file to choose or to drop anywhere on the page. */
export function showIntake({ onExample, onPage }: IntakeEvents): Intake {
  const buttons = EXAMPLES.map((example) => {
    const { name, title, note } = example;
    const label = [element('strong', {}, title), element('span', {}, note)];
    const button = element('button', { type: 'button', 'aria-pressed': 'false', 'data-example': name }, ...label);
    button.addEventListener('click', () => onExample(example));
    return button;
  });
  const field = element('textarea', {
    id: 'html',
    spellcheck: 'false',
    autocomplete: 'off',
    placeholder: '<!DOCTYPE html> …',
    'aria-label': 'HTML of a page',
  });
  const url = element('input', {
    type: 'url',
    id: 'url',
    placeholder: 'https://example.com/story',
    autocomplete: 'off',
  });
  const give = (input: string | Uint8Array): void => onPage({ input, url: URL.canParse(url.value) ? url.value : null });
  readTyping(field, url, () => give(field.value));
  const file = element('input', {
    type: 'file',
    id: 'file',
    class: 'visually-hidden',
    tabindex: -1,
    'aria-label': 'File',
  });
  const take = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    field.value = '';
    give(new Uint8Array(await chosen.arrayBuffer()));
  };
  file.addEventListener('change', () => take(file.files?.[0]));
  const choose = element('button', { type: 'button' }, 'Choose a file');
  choose.addEventListener('click', () => file.click());
  catchDrops(take);
  const node = element(
    'section',
    { class: 'source', 'aria-label': 'Page to read' },
    element(
      'div',
      {},
      element('h2', {}, 'Invented pages'),
      element('ul', { class: 'examples' }, ...buttons.map((button) => element('li', {}, button))),
    ),
    element(
      'div',
      { class: 'paste' },
      element('h2', {}, 'Your page'),
      field,
      element(
        'div',
        { class: 'paste-row' },
        element('label', {}, 'Its address, to resolve links (optional)', url),
        choose,
        file,
      ),
    ),
  );
  const mark = (name: string | null): void => {
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(button.getAttribute('data-example') === name));
    if (name !== null) field.value = '';
  };
  return { node, mark };
}

function readTyping(field: HTMLTextAreaElement, url: HTMLInputElement, read: () => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  for (const input of [field, url]) {
    input.addEventListener('input', () => {
      clearTimeout(waiting);
      if (field.value !== '') waiting = setTimeout(read, PAUSE);
    });
  }
}

function catchDrops(take: (file: File | undefined) => void): void {
  const body = document.body;
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    body.classList.add('dropping');
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) body.classList.remove('dropping');
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    body.classList.remove('dropping');
    take(event.dataTransfer?.files[0]);
  });
}
