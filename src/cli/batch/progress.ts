import { SingleBar } from 'cli-progress';

/** Milliseconds between two lines of progress where standard error is no terminal. */
const LINE_MS = 5_000;

/** Where progress is shown. */
export interface ProgressStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
}

/** How far a batch has come. */
export class Progress {
  private readonly started = performance.now();
  private readonly failures = new Map<string, number>();
  private pages = 0;
  private bytes = 0;
  private totalBytes: number | null = null;
  /** When the first page was begun that was not in the output already, and how far the input was read by then. */
  private begun: { readonly at: number; readonly bytes: number } | null = null;
  private bar: SingleBar | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly stream: ProgressStream) {}

  /** Shows a bar on a terminal, and a line every few seconds elsewhere. */
  start(): void {
    if (this.stream.isTTY) {
      const options = { format: '{bar} {text}', stream: this.stream, clearOnComplete: true, fps: 5 };
      this.bar = new SingleBar(options);
      this.bar.start(1_000, 0, { text: this.describe() });
    }
    this.timer = setInterval(() => this.show(), this.bar ? 200 : LINE_MS).unref();
  }

  /** Called ahead of each page: with `--resume` the pages ahead of the first were skipped, at another speed. */
  beginPage(): void {
    this.begun ??= { at: performance.now(), bytes: this.bytes };
  }

  addPage(errorCode: string | null): void {
    this.pages++;
    if (errorCode !== null) this.failures.set(errorCode, (this.failures.get(errorCode) ?? 0) + 1);
  }

  addBytes(bytes: number): void {
    this.bytes += bytes;
  }

  /** Once the sizes of all inputs are known, time left can be told. */
  setTotalBytes(bytes: number): void {
    this.totalBytes = bytes;
  }

  get counts(): { readonly pages: number; readonly failed: number } {
    return { pages: this.pages, failed: [...this.failures.values()].reduce((sum, count) => sum + count, 0) };
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
    this.bar?.stop();
  }

  /** The last lines: pages, time, speed, and failures by code. */
  summarize(): string {
    const { pages, failed } = this.counts;
    const codes = [...this.failures].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const seconds = ((performance.now() - this.started) / 1_000).toFixed(1);
    const rate = pages > 0 ? ` (${this.rate()} pages/s)` : '';
    const head = `${count(pages, 'page')} in ${seconds} s${rate}: ${count(pages - failed, 'article')}, ${failed} failed`;
    return [head, ...codes.map(([code, count]) => `  ${code}: ${count}`)].map((line) => `${line}\n`).join('');
  }

  private show(): void {
    if (this.bar) this.bar.update(Math.round(this.share() * 1_000), { text: this.describe() });
    else this.stream.write(`${this.describe()}\n`);
  }

  private describe(): string {
    const { pages, failed } = this.counts;
    return `${count(pages, 'page')}, ${this.rate()} pages/s, ${failed} failed, ${this.describeTimeLeft()}`;
  }

  private describeTimeLeft(): string {
    if (this.totalBytes === null || this.begun === null || this.pages === 0) return 'time left unknown';
    const [read, all] = [this.bytes - this.begun.bytes, this.totalBytes - this.begun.bytes];
    if (read <= 0) return 'time left unknown';
    const left = Math.max(0, Math.round((this.seconds() * (all - read)) / read));
    const [hours, minutes, seconds] = [Math.floor(left / 3_600), Math.floor((left % 3_600) / 60), left % 60];
    return `${hours}:${String(minutes).padStart(2, '0')}:${String(seconds).padStart(2, '0')} left`;
  }

  private share(): number {
    return this.totalBytes === null || this.totalBytes === 0 ? 0 : Math.min(1, this.bytes / this.totalBytes);
  }

  /** Seconds of work on pages. */
  private seconds(): number {
    return (performance.now() - (this.begun?.at ?? this.started)) / 1_000;
  }

  private rate(): string {
    return (this.pages / Math.max(this.seconds(), 0.001)).toFixed(1);
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
