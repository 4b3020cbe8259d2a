import {
  Application,
  Converter,
  type DocumentReflection,
  KindRouter,
  PageEvent,
  type ProjectReflection,
  ReflectionKind,
  TypeDocReader,
} from 'typedoc';
import { listGuides } from './guides.js';
import { MASTHEAD_LINKS } from './masthead.js';

/** An address from the site's root, as it stands in a page before its own depth is known. */
const FROM_ROOT = /(href|src)="site:([^"]*)"/g;
/** What typedoc's markup lacks, in the order in which it is mended. */
const MENDS = [
  // An icon in a file of its own, which a browser does not load from a folder; each page has all of them inside, too.
  { from: /(<use href=")[./]{0,20}assets\/icons\.svg(?=#)/g, to: '$1' },
  // The main landmark, and where the keyboard scrolls a table that is wider than a phone.
  { from: '<div class="col-content">', to: '<div class="col-content" role="main">' },
  { from: /<table>/g, to: '<table tabindex="0">' },
] as const;

/**
 * Writes the reference and the guides, with one look, into a folder. typedoc.json says what is in the reference.
 *
 * @throws Error where typedoc found a fault: an undocumented export, a link that leads nowhere ...; it has printed which
 */
export async function buildReference(out: string, customCss: string): Promise<void> {
  const app = await Application.bootstrap(
    {
      out,
      customCss,
      readme: 'site/front-page.md',
      projectDocuments: listGuides().map(({ file }) => file),
      navigationLinks: siteLinks(),
      sidebarLinks: siteLinks(),
      router: 'guides',
      highlightLanguages: ['typescript', 'javascript', 'json', 'html', 'css', 'bash', 'yaml', 'python', 'markdown'],
      hideGenerator: true,
      cleanOutputDir: true,
    },
    [new TypeDocReader()],
  );
  const files = new Map<DocumentReflection, string>();
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, guide: DocumentReflection) => {
    files.set(guide, guide.name);
    guide.name = listGuides().find(({ file }) => file.endsWith(`/${guide.name}.md`))?.title ?? guide.name;
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => nameEntries(project));
  app.renderer.defineRouter(
    'guides',
    class extends KindRouter {
      protected override getIdealBaseName(page: DocumentReflection): string {
        const file = files.get(page);
        return file === undefined ? super.getIdealBaseName(page) : `documents/${file}`;
      }
    },
  );
  app.renderer.on(PageEvent.END, (page) => {
    const toRoot = '../'.repeat(page.url.split('/').length - 1);
    const placed = (page.contents ?? '').replace(FROM_ROOT, `$1="${toRoot}$2"`);
    page.contents = MENDS.reduce((html, { from, to }) => html.replace(from, to), placed);
  });
  const project = await app.convert();
  if (!project) throw new Error('typedoc could not read the sources; its messages above say why.');
  app.validate(project);
  if (!app.logger.hasErrors() && !app.logger.hasWarnings()) await app.generateOutputs(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error('typedoc found faults in the documentation; its messages above name them.');
}

/** Modules under the names that people import: `nutgraf`, `nutgraf/quotes` ... */
function nameEntries(project: ProjectReflection): void {
  for (const entry of project.getReflectionsByKind(ReflectionKind.Module))
    entry.name = entry.name === 'index' ? 'nutgraf' : `nutgraf/${entry.name}`;
}

function siteLinks(): Record<string, string> {
  return Object.fromEntries(MASTHEAD_LINKS.map(({ label, page }) => [label, `site:${page}`]));
}
