import { showExplainedPage } from '../view/explained-page.js';
import type { Reading } from '../view/reading.js';
import { startThemeSwitch } from '../view/theme.js';

const place = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

startThemeSwitch(place('theme') as HTMLSelectElement);
const reading = JSON.parse(place('reading').textContent ?? '') as Reading;
const page = showExplainedPage(reading, { page: null, first: 'blocks', actions: [] });
place('result').append(page.node);
window.addEventListener('hashchange', () => page.follow(location.hash));
page.follow(location.hash);
