import { readAddress, writeAddress } from '../view/address.js';
import { copyButton } from '../view/copy-button.js';
import { type ExplainedPage, showExplainedPage } from '../view/explained-page.js';
import { startThemeSwitch } from '../view/theme.js';
import { EXAMPLES, type Example } from './examples.js';
import { showIntake } from './intake.js';
import { type Outcome, type PageSource, readPage } from './read-page.js';
import { showRefusal } from './refusal.js';
import { writeFixture } from './write-fixture.js';

const place = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const [status, result] = [place('status'), place('result')];
let shown: { readonly name: string | null; readonly page: ExplainedPage | null } = { name: null, page: null };

startThemeSwitch(place('theme') as HTMLSelectElement);
const intake = showIntake({
  onExample: ({ name }) => {
    if (location.hash === writeAddress(name, '')) return;
    location.hash = writeAddress(name, '');
  },
  onPage: (source) => {
    history.replaceState(null, '', location.pathname);
    open(source, null);
  },
});
place('intake').append(intake.node);
window.addEventListener('hashchange', follow);
follow();

/** Opens what the address points at: another example, or a place in the page that is shown. */
function follow(): void {
  const { page } = readAddress(location.hash);
  const example = EXAMPLES.find(({ name }) => name === page);
  if (example && example.name !== shown.name) openExample(example);
  else if (example || shown.page) shown.page?.follow(location.hash);
  else openExample(EXAMPLES[0] as Example);
}

function openExample({ name, html }: Example): void {
  open({ input: html, url: null }, name);
}

/** Reads a page and shows what came of it; the status is painted first, since reading holds the thread. */
function open(source: PageSource, name: string | null): void {
  intake.mark(name);
  status.textContent = 'Reading …';
  result.setAttribute('aria-busy', 'true');
  shown = { name, page: null };
  requestAnimationFrame(() => setTimeout(() => show(source, readPage(source))));
}

function show(source: PageSource, outcome: Outcome): void {
  result.setAttribute('aria-busy', 'false');
  if ('code' in outcome) {
    status.textContent = `Refused: ${outcome.code}.`;
    result.replaceChildren(showRefusal(outcome.code, outcome.message));
    return;
  }
  const { reading, milliseconds } = outcome;
  const fixture = copyButton('Copy as fixture', () => writeFixture(source, reading));
  const page = showExplainedPage(reading, { page: shown.name, first: 'article', actions: [fixture] });
  shown = { name: shown.name, page };
  result.replaceChildren(page.node);
  status.textContent = `Read in ${Math.max(1, Math.round(milliseconds))} ms, in this browser. Nothing was sent anywhere.`;
  page.follow(location.hash);
}
