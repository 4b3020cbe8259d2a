import { element } from './element.js';

/** One of the parts that share a place. */
export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly panel: Node;
}

/** The tabs, their panels, and a way to open one. */
export interface Tabs<Name extends string> {
  readonly bar: HTMLElement;
  readonly panels: readonly HTMLElement[];
  readonly open: (name: Name) => void;
}

/** Tabs as WAI-ARIA has them: one in the order of Tab, the arrows, Home and End move among them. */
export function showTabs<Name extends string>(tabs: readonly Tab<Name>[], onOpen: (name: Name) => void): Tabs<Name> {
  const buttons = tabs.map(({ name, label }) =>
    element('button', { type: 'button', role: 'tab', id: `tab-${name}`, 'aria-controls': `panel-${name}` }, label),
  );
  const panels = tabs.map(({ name, panel }) =>
    element('div', { role: 'tabpanel', id: `panel-${name}`, 'aria-labelledby': `tab-${name}` }, panel),
  );
  const open = (name: Name): void => {
    tabs.forEach((tab, i) => {
      const isOpen = tab.name === name;
      buttons[i]?.setAttribute('aria-selected', String(isOpen));
      buttons[i]?.setAttribute('tabindex', isOpen ? '0' : '-1');
      panels[i]?.toggleAttribute('hidden', !isOpen);
    });
  };
  const choose = (at: number): void => {
    const tab = tabs[(at + tabs.length) % tabs.length];
    if (!tab) return;
    open(tab.name);
    onOpen(tab.name);
    buttons[tabs.indexOf(tab)]?.focus();
  };
  buttons.forEach((button, i) => {
    button.addEventListener('click', () => choose(i));
    button.addEventListener('keydown', ({ key }) => {
      const move = MOVES[key];
      if (move !== undefined) choose(move(i, tabs.length));
    });
  });
  return {
    bar: element('div', { role: 'tablist', class: 'tabs', 'aria-label': 'Views of the page' }, ...buttons),
    panels,
    open,
  };
}

const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};
