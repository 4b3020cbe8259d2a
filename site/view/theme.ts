/** Where the choice is kept; typedoc's pages of the same site read and write it too. */
const KEY = 'tsd-theme';
const THEMES = new Set(['os', 'light', 'dark']);

/** Makes a `select` switch between the colours of the system, light and dark, and remember the choice where it can. */
export function startThemeSwitch(select: HTMLSelectElement): void {
  const apply = (theme: string): void => {
    document.documentElement.dataset['theme'] = theme;
    select.value = theme;
  };
  const kept = readChoice();
  apply(THEMES.has(kept) ? kept : 'os');
  select.addEventListener('change', () => {
    apply(select.value);
    keepChoice(select.value);
  });
}

function readChoice(): string {
  try {
    return localStorage.getItem(KEY) ?? 'os';
  } catch {
    // A browser that keeps nothing for pages from a folder, or was told to keep nothing.
    return 'os';
  }
}

function keepChoice(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // The choice then holds until the page is closed.
  }
}
