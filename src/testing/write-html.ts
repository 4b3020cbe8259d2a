import { cutMarkRuns } from '../formats/mark-runs.js';
import type { Block, Mark } from '../model/block.js';
import type { PagePlan, Trap, TrapPlace } from './page-plan.js';

/** A text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Data for a script element: no end of the element can stand in it. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** A text with its links and its emphasis. */
export function writeMarked(text: string, marks: readonly Mark[]): string {
  return cutMarkRuns(text, marks)
    .map((run) => run.marks.reduceRight((inner, mark) => wrap(inner, mark as Mark), escapeHtml(run.text)))
    .join('');
}

function wrap(inner: string, mark: Mark): string {
  return mark.type === 'link'
    ? `<a href="${escapeHtml(mark.href)}">${inner}</a>`
    : `<${mark.type}>${inner}</${mark.type}>`;
}

/** The class names that a theme gives to blocks; left out, it gives none. */
export type BlockClasses = Readonly<Partial<Record<Block['type'] | 'caption' | 'credit', string>>>;

/** A class attribute with the space before it; nothing where there is no class. */
export function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`;
}

/** A block of the body in the elements that most sites take for it. */
export function writeBlock(block: Block, classes: BlockClasses = {}): string {
  const open = attribute('class', classes[block.type]);
  switch (block.type) {
    case 'paragraph':
      return `<p${open}>${writeMarked(block.text, block.marks)}</p>`;
    case 'heading':
      return `<h${block.level}${open}>${writeMarked(block.text, block.marks)}</h${block.level}>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}${open}>${block.items.map(({ text, marks }) => `<li>${writeMarked(text, marks)}</li>`).join('')}</${tag}>`;
    }
    case 'blockquote':
      return `<blockquote${open}>${block.paragraphs.map(({ text, marks }) => `<p>${writeMarked(text, marks)}</p>`).join('')}${block.cite ? `<cite>${escapeHtml(block.cite)}</cite>` : ''}</blockquote>`;
    case 'pullquote':
      return `<aside${open}><p>${escapeHtml(block.text)}</p></aside>`;
    case 'figure': {
      const size = `${attribute('width', block.width?.toString())}${attribute('height', block.height?.toString())}`;
      const credit =
        block.credit === null ? '' : ` <span class="${classes.credit ?? 'credit'}">${escapeHtml(block.credit)}</span>`;
      const image = `<img src="${escapeHtml(block.url ?? '')}"${attribute('alt', block.alt ?? undefined)}${size}>`;
      return `<figure${open}>${image}<figcaption${attribute('class', classes.caption)}>${escapeHtml(block.caption ?? '')}${credit}</figcaption></figure>`;
    }
    case 'table': {
      const cell = ({ text, header }: { text: string; header: boolean }): string =>
        header ? `<th>${escapeHtml(text)}</th>` : `<td>${escapeHtml(text)}</td>`;
      return `<table${open}>${block.rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('')}</table>`;
    }
    case 'embed':
      return `<iframe${open} src="${escapeHtml(block.url ?? '')}"></iframe>`;
    case 'code':
      return `<pre${open}>${escapeHtml(block.text)}</pre>`;
    case 'update':
      return block.headline === null ? '' : `<h2${open}>${escapeHtml(block.headline)}</h2>`;
  }
}

/** The traps of a place as a theme writes them, one after the other. */
export function writeTraps(plan: PagePlan, place: TrapPlace, write: (trap: Trap) => string): string {
  return plan.traps
    .filter((trap) => trap.place === place)
    .map(write)
    .join('\n');
}

/** The body with a trap after every second paragraph, as long as there are some for that place. */
export function writeBody(plan: PagePlan, block: (block: Block) => string, trap: (trap: Trap) => string): string {
  const between = plan.traps.filter(({ place }) => place === 'between');
  const pieces: string[] = [];
  let paragraphs = 0;
  for (const [index, one] of plan.body.entries()) {
    pieces.push(block(one));
    const isText = one.type === 'paragraph' && plan.body[index + 1]?.type === 'paragraph';
    if (isText && ++paragraphs % 2 === 0) pieces.push(...between.splice(0, 1).map(trap));
  }
  return [...pieces, ...between.map(trap)].join('\n');
}

/** The inner HTML of a trap: title, lines, links, field and button. */
export function writeTrapContent({ title, lines, links, field, button, isLink }: Trap, heading = 'h3'): string {
  const line = (text: string): string =>
    isLink ? `<p><a href="/more">${escapeHtml(text)}</a></p>` : `<p>${escapeHtml(text)}</p>`;
  const item = (text: string): string =>
    `<li><a href="/${text.toLowerCase().replace(/[^a-z]+/g, '-')}">${escapeHtml(text)}</a></li>`;
  return [
    title === null ? '' : `<${heading}>${escapeHtml(title)}</${heading}>`,
    ...lines.map(line),
    links.length === 0 ? '' : `<ul>${links.map(item).join('')}</ul>`,
    field === null ? '' : `<input type="text" placeholder="${escapeHtml(field)}">`,
    button === null ? '' : `<button type="button">${escapeHtml(button)}</button>`,
  ].join('');
}
