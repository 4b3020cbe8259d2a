/** What stands at the head of every page of the site; `page` is an address from the site's root. */
export const MASTHEAD_LINKS = [
  { label: 'Playground', page: 'playground.html' },
  { label: 'Guides', page: 'documents/getting-started.html' },
  { label: 'Reference', page: 'modules.html' },
] as const;

/** The masthead of a page at the site's root that typedoc does not write. `current` is the page's own label. */
export function renderMasthead(current: string): string {
  const links = MASTHEAD_LINKS.map(
    ({ label, page }) => `<a href="${page}"${label === current ? ' aria-current="page"' : ''}>${label}</a>`,
  );
  return `<header class="masthead">
<a class="wordmark" href="index.html">nutgraf</a>
<nav aria-label="Site">${links.join('')}</nav>
<label class="theme"><span class="visually-hidden">Colours</span>
<select id="theme"><option value="os">Auto</option><option value="light">Light</option><option value="dark">Dark</option></select></label>
</header>`;
}
