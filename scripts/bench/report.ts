import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/model/article.js';
import { type GoldPage, type PageSet, readPages } from './corpora.js';
import type { Outcome } from './parse-pages.js';
import { readBlockTexts, readRunningText } from './predict.js';

const STYLE = `body{font:15px/1.45 system-ui,sans-serif;margin:1rem 2rem;color:#222}table{border-collapse:collapse}
td,th{padding:.15rem .6rem;text-align:left}main{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem}
p{margin:.35rem 0;padding:.2rem .5rem;border-left:4px solid #ccc}.kept{border-color:#2a9d3a;background:#eefaf0}
.near{border-color:#c9a400;background:#fdf8e3}.missed{border-color:#c62828;background:#fdecea}
.extra{border-color:#c77700;background:#fff1df}.gone{border-color:#888;background:#f1f1f1;color:#555}
.wrongly{border-color:#7b1fa2;background:#f6e8fb}small{color:#777}h1{font-size:1.2rem}h2{font-size:1rem}`;

const LEGEND = `<p class="kept">in both, letter for letter</p><p class="near">in both, not letter for letter</p>
<p class="missed">in the gold alone</p><p class="extra">in the prediction alone</p><p class="gone">removed</p>
<p class="wrongly">removed, but in the gold</p>`;

/** Writes a view of each page into OUT/report, gold and prediction side by side; gives the path of the list of them. */
export function writeReport(
  folder: string,
  sets: readonly PageSet[],
  out: string,
  outcomes: readonly Outcome[],
): string {
  const target = join(out, 'report');
  mkdirSync(target, { recursive: true });
  const byPage = new Map(outcomes.map((outcome) => [`${outcome.set} ${outcome.id}`, outcome]));
  const lists = sets.map((set) => {
    const scores = readScores(join(out, `${set}.tsv`));
    const pages = readPages(folder, set).sort((a, b) => (scores.get(a.id) ?? 0) - (scores.get(b.id) ?? 0));
    const rows = pages.map((page) => {
      const outcome = byPage.get(`${set} ${page.id}`);
      const file = `${set}-${page.id.replace(/[^\w.-]/g, '_')}.html`;
      const score = (scores.get(page.id) ?? 0).toFixed(3);
      writeFileSync(join(target, file), viewPage(page, outcome, score));
      return `<tr><td>${score}</td><td><a href="${encodeURI(file)}">${escapeHtml(page.url ?? page.id)}</a></td><td>${outcome?.error ?? ''}</td></tr>`;
    });
    return `<h2>${set}</h2><table>${rows.join('')}</table>`;
  });
  const index = join(target, 'index.html');
  writeFileSync(index, document('Accuracy, worst pages first', LEGEND + lists.join('')));
  return index;
}

function viewPage(page: GoldPage, outcome: Outcome | undefined, score: string): string {
  const article = outcome?.article;
  const predicted = article ? readRunningText(article) : [];
  const summary = page.set === 'fundus_tests' ? page.summary : [];
  const gold = [...summary, ...page.paragraphs];
  const facts = `<p>F1 ${score} · <a href="${escapeHtml(page.url)}">${escapeHtml(page.url)}</a> ${escapeHtml(outcome?.error ?? '')} ${escapeHtml(outcome?.crash ?? '')}</p>
<p>headline: ${escapeHtml(article?.headline ?? '-')}<br><small>gold: ${escapeHtml(page.title ?? '-')}</small></p>`;
  const left = gold.length > 0 ? compare(gold, predicted, 'missed') : viewSegments(page, predicted.join(' '));
  const right = compare(predicted, gold.length > 0 ? gold : [page.text, ...(page.with ?? [])], 'extra');
  return document(
    page.id,
    `${facts}<main><section><h2>Gold</h2>${left}</section><section><h2>Prediction</h2>${right}${
      article ? viewRest(article, gold) : ''
    }</section></main>`,
  );
}

/** Each text with how it stands in the others: as one of them, inside one, or not at all. */
function compare(texts: readonly string[], others: readonly string[], missing: 'missed' | 'extra'): string {
  const exact = new Set(others.map(fold));
  const all = ` ${others.map(fold).join(' ')} `;
  return texts
    .map((text) => {
      const folded = fold(text);
      const verdict = exact.has(folded)
        ? 'kept'
        : all.includes(` ${folded} `) || others.some((other) => isPartOf(fold(other), folded))
          ? 'near'
          : missing;
      return `<p class="${verdict}">${escapeHtml(text)}</p>`;
    })
    .join('');
}

function viewSegments(page: GoldPage, text: string): string {
  const all = squeeze(text);
  const wanted = (page.with ?? []).map(
    (words) => `<p class="${all.includes(squeeze(words)) ? 'kept' : 'missed'}">with: ${escapeHtml(words)}</p>`,
  );
  const unwanted = (page.without ?? []).map(
    (words) => `<p class="${all.includes(squeeze(words)) ? 'extra' : 'gone'}">without: ${escapeHtml(words)}</p>`,
  );
  return [...wanted, ...unwanted].join('');
}

function viewRest(article: Article, gold: readonly string[]): string {
  const wanted = new Set(gold.map(fold));
  const removed = article.removed.map(({ role, rule, text }) => {
    const verdict = wanted.has(fold(text)) ? 'wrongly' : 'gone';
    return `<p class="${verdict}"><small>${escapeHtml(role)} · ${escapeHtml(rule)}</small><br>${escapeHtml(text)}</p>`;
  });
  const running = new Set(readRunningText(article));
  const beside = article.body
    .flatMap(readBlockTexts)
    .filter(({ text, role }) => role !== 'table' && !running.has(text));
  const aside = beside.map(({ role, text }) => `<p><small>${role}</small><br>${escapeHtml(text)}</p>`);
  const facts = [
    ...(article.standfirst ? [`<p><small>standfirst</small><br>${escapeHtml(article.standfirst)}</p>`] : []),
    ...article.keyPoints.map((text) => `<p><small>key point</small><br>${escapeHtml(text)}</p>`),
    ...article.notices.map(({ role, text }) => `<p><small>${role}</small><br>${escapeHtml(text)}</p>`),
  ];
  return `<h2>Removed</h2>${removed.join('')}<h2>Kept beside the running text</h2>${facts.join('')}${aside.join('')}`;
}

function readScores(path: string): Map<string, number> {
  const [, ...rows] = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  return new Map(rows.map((row) => [row[0] ?? '', Number(row[3] || '0')]));
}

function isPartOf(whole: string, part: string): boolean {
  return part.length > 0 && whole.length > 0 && (whole.includes(part) || part.includes(whole));
}

function fold(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escapeHtml(text: string | null): string {
  return (text ?? '').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function document(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${STYLE}</style><h1>${escapeHtml(title)}</h1>${body}</html>`;
}
