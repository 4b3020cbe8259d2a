import { type ArticleChange, compareArticles } from '../../compare/compare-articles.js';
import { writeChanges } from '../../compare/write-changes.js';
import { completeBoth, type PageLine } from './read-page-line.js';

/** How many of something are gone, new, and other than they were. */
export interface Tally {
  lost: number;
  new: number;
  changed: number;
}

/** What is counted of a host's pages. */
export interface HostReport {
  readonly host: string;
  pages: number;
  changed: number;
  readonly blocks: Tally;
  readonly quotations: Tally;
  facts: number;
}

/** One of the most changed pages. */
export interface ChangedPage {
  readonly id: string;
  readonly url: string | null;
  readonly changes: number;
  /** What changed, for reading. */
  readonly lines: readonly string[];
}

/** What became of the pages between two outputs. */
export interface DoctorReport {
  readonly pages: { both: number; onlyOld: number; onlyNew: number; changed: number };
  readonly blocks: Tally;
  readonly quotations: Tally;
  /** Fact -> pages on which it is another one. */
  readonly facts: Record<string, number>;
  /** "promo-newsletter by RULE" -> blocks that were in the body and are now stripped so. */
  readonly stripped: Record<string, number>;
  /** "article -> no-article" -> pages. */
  readonly outcomes: Record<string, number>;
  /** The most changed first. */
  readonly hosts: HostReport[];
  readonly mostChanged: ChangedPage[];
}

/** Lines of a page's changes that are kept. */
const MAX_LINES = 16;

/** Gathers a report, a page after the other; holds counts and the most changed pages alone. */
export class ReportBuilder {
  private readonly hosts = new Map<string, HostReport>();
  private readonly report: DoctorReport = {
    pages: { both: 0, onlyOld: 0, onlyNew: 0, changed: 0 },
    blocks: { lost: 0, new: 0, changed: 0 },
    quotations: { lost: 0, new: 0, changed: 0 },
    facts: {},
    stripped: {},
    outcomes: {},
    hosts: [],
    mostChanged: [],
  };

  constructor(
    private readonly options: {
      readonly ignored: ReadonlySet<string>;
      readonly common: boolean;
      readonly show: number;
    },
  ) {}

  /** A page that is in both outputs, or in one of them (the other is null). */
  add(old: PageLine | null, now: PageLine | null): void {
    const { pages } = this.report;
    if (old === null) pages.onlyNew++;
    else if (now === null) pages.onlyOld++;
    else pages.both++;
    if ((old === null || now === null) && this.options.common) return;
    const host = this.hostOf(now ?? old);
    host.pages++;
    const isOther = old?.error !== now?.error || old === null || now === null;
    const changes = isOther ? [] : this.findChanges(old, now);
    if (isOther) count(this.report.outcomes, `${nameOutcome(old)} -> ${nameOutcome(now)}`);
    if (!isOther && changes.length === 0) return;
    pages.changed++;
    host.changed++;
    for (const change of changes) this.countChange(change, host);
    this.keep(now ?? old, changes, isOther ? `${nameOutcome(old)} -> ${nameOutcome(now)}` : null);
  }

  /** The whole report. */
  finish(): DoctorReport {
    const hosts = [...this.hosts.values()];
    hosts.sort((a, b) => b.changed - a.changed || (a.host < b.host ? -1 : 1));
    return { ...this.report, hosts };
  }

  private findChanges(old: PageLine, now: PageLine): ArticleChange[] {
    if (old.article === null || now.article === null) return [];
    const { ignored } = this.options;
    return compareArticles(...completeBoth(old.article, now.article)).filter((change) => {
      if (change.part === 'fact') return !ignored.has(change.name);
      return !ignored.has(change.part === 'block' ? 'body' : 'quotations');
    });
  }

  private countChange(change: ArticleChange, host: HostReport): void {
    if (change.part === 'fact') {
      count(this.report.facts, change.name);
      host.facts++;
      return;
    }
    const kind = change.after === null ? 'lost' : change.before === null ? 'new' : 'changed';
    const part = change.part === 'block' ? 'blocks' : 'quotations';
    this.report[part][kind]++;
    host[part][kind]++;
    if (change.part === 'block' && kind === 'lost' && change.removed !== null) {
      count(this.report.stripped, `${change.removed.role} by ${change.removed.rule}`);
    }
  }

  private keep(page: PageLine | null, changes: readonly ArticleChange[], outcome: string | null): void {
    const { mostChanged } = this.report;
    const { show } = this.options;
    // A page that is gone, or has no article any more, has changed more than any other.
    const size = outcome === null ? changes.length : Number.MAX_SAFE_INTEGER;
    if (mostChanged.length >= show && size <= (mostChanged.at(-1)?.changes ?? 0)) return;
    const lines = outcome === null ? writeChanges(changes) : [outcome];
    const more = lines.length > MAX_LINES ? [`... and ${lines.length - MAX_LINES} lines more`] : [];
    const url = page?.url ?? null;
    mostChanged.push({ id: page?.id ?? url ?? '', url, changes: size, lines: [...lines.slice(0, MAX_LINES), ...more] });
    mostChanged.sort((a, b) => b.changes - a.changes);
    mostChanged.splice(show);
  }

  private hostOf(page: PageLine | null): HostReport {
    const url = page?.url ?? '';
    const name = URL.canParse(url) ? new URL(url).hostname : '';
    const host = name === '' ? '(no address)' : name;
    const tally = (): Tally => ({ lost: 0, new: 0, changed: 0 });
    const found = this.hosts.get(host) ?? {
      host,
      pages: 0,
      changed: 0,
      blocks: tally(),
      quotations: tally(),
      facts: 0,
    };
    this.hosts.set(host, found);
    return found;
  }
}

function nameOutcome(page: PageLine | null): string {
  return page === null ? 'not there' : (page.error ?? 'article');
}

function count(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}
