import { appendFileSync, createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLines } from '../../batch/inputs/read-lines.js';

/** A page's line in either of two outputs; null where the one has none. */
export interface JoinedLines {
  readonly old: string | null;
  readonly now: string | null;
}

/** How lines are joined. */
export interface JoinOptions {
  /** What names a line's page; null for a line that names none, which has no counterpart. */
  readonly keyOf: (line: string) => string | null;
  /** Most characters of lines that wait in memory for their counterpart. @default 64 million */
  readonly maxWaiting?: number;
}

const MAX_WAITING = 64_000_000;
/** Files that lines are spread over by their key, once too many wait. */
const PARTS = 64;

/**
 * Joins the lines of two outputs, whatever their order, in bounded memory.
 *
 * Both are read side by side; a line waits for its counterpart. Where too many wait, all of them go to files in the system's
 * folder for such, spread by their key, and are joined file by file at the end. Of lines with one key on one side, the
 * first that waits is taken.
 */
export async function* joinLines(
  old: AsyncIterable<string>,
  now: AsyncIterable<string>,
  { keyOf, maxWaiting = MAX_WAITING }: JoinOptions,
): AsyncGenerator<JoinedLines, void, undefined> {
  const waiting = new Waiting();
  let spill: Spill | null = null;
  try {
    for await (const [side, line] of alternate(old, now)) {
      const key = keyOf(line);
      if (key === null) {
        yield side === 'old' ? { old: line, now: null } : { old: null, now: line };
        continue;
      }
      const pair = waiting.meet(side, key, line);
      if (pair !== null) yield pair;
      if (waiting.size > maxWaiting) (spill ??= new Spill()).take(waiting);
    }
    if (spill === null) {
      yield* waiting.leave();
      return;
    }
    spill.take(waiting);
    yield* spill.join(keyOf);
  } finally {
    spill?.remove();
  }
}

type Side = 'old' | 'now';

/** A line of each in turn, and the rest of the longer one. */
async function* alternate(
  old: AsyncIterable<string>,
  now: AsyncIterable<string>,
): AsyncGenerator<readonly [Side, string], void, undefined> {
  const sides = [
    { side: 'old' as const, lines: old[Symbol.asyncIterator]() },
    { side: 'now' as const, lines: now[Symbol.asyncIterator]() },
  ];
  let open = sides;
  while (open.length > 0) {
    for (const one of open) {
      const next = await one.lines.next();
      if (next.done) open = open.filter((other) => other !== one);
      else yield [one.side, next.value];
    }
  }
}

/** The lines that wait for their counterpart. */
class Waiting {
  readonly old = new Map<string, string>();
  readonly now = new Map<string, string>();
  size = 0;

  /** The pair, where the line's counterpart is there; else the line waits. */
  meet(side: Side, key: string, line: string): JoinedLines | null {
    const [own, others] = side === 'old' ? [this.old, this.now] : [this.now, this.old];
    const other = others.get(key);
    if (other !== undefined) {
      others.delete(key);
      this.size -= other.length;
      return side === 'old' ? { old: line, now: other } : { old: other, now: line };
    }
    if (!own.has(key)) {
      own.set(key, line);
      this.size += line.length;
    }
    return null;
  }

  *leave(): Generator<JoinedLines, void, undefined> {
    for (const line of this.old.values()) yield { old: line, now: null };
    for (const line of this.now.values()) yield { old: null, now: line };
  }
}

/** Lines in files: for each part of the keys one of the old lines, and one of the new. */
class Spill {
  private readonly folder = mkdtempSync(join(tmpdir(), 'nutgraf-doctor-'));

  take(waiting: Waiting): void {
    for (const side of ['old', 'now'] as const) {
      const parts: string[][] = Array.from({ length: PARTS }, () => []);
      for (const [key, line] of waiting[side]) parts[partOf(key)]?.push(line, '\n');
      for (const [part, lines] of parts.entries()) {
        if (lines.length > 0) appendFileSync(this.fileOf(side, part), lines.join(''));
      }
      waiting[side].clear();
    }
    waiting.size = 0;
  }

  async *join(keyOf: (line: string) => string | null): AsyncGenerator<JoinedLines, void, undefined> {
    for (let part = 0; part < PARTS; part++) {
      const waiting = new Waiting();
      for (const side of ['old', 'now'] as const) {
        const file = this.fileOf(side, part);
        if (!existsSync(file)) continue;
        for await (const line of readLines(createReadStream(file))) {
          const text = line?.toString('utf8') ?? '';
          const pair = waiting.meet(side, keyOf(text) ?? '', text);
          if (pair !== null) yield pair;
        }
      }
      yield* waiting.leave();
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private fileOf(side: Side, part: number): string {
    return join(this.folder, `${side}-${part}.jsonl`);
  }
}

function partOf(key: string): number {
  let hash = 5381;
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 33) ^ key.charCodeAt(at)) >>> 0;
  return hash % PARTS;
}
