import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type GoldPage, PAGE_SETS, readPages, toJsonLines } from './corpora.js';

/** Which of the labelled pages to take. */
export interface SubsetChoice {
  /** One half of the sites, always the same: work on one and look at the other only at the end. */
  readonly half?: 'a' | 'b' | undefined;
  /** Only every N-th page of a set. */
  readonly every: number;
}

/**
 * Lays out a folder like FOLDER that holds the chosen pages alone, and gives its path; FOLDER itself where all are chosen.
 * Lists of paragraphs stay as they are.
 */
export function chooseSubset(folder: string, choice: SubsetChoice, out: string): string {
  if (choice.half === undefined && choice.every === 1) return folder;
  const subset = join(out, 'subset');
  rmSync(subset, { recursive: true, force: true });
  const body = join(subset, 'corpora/body');
  mkdirSync(body, { recursive: true });
  const chosen = new Set<string>();
  for (const set of PAGE_SETS) {
    const pages = readPages(folder, set).filter((page) => isInHalf(page, choice.half));
    const taken = pages.filter((_, index) => index % choice.every === 0);
    for (const { id } of taken) chosen.add(`${set} ${id}`);
    mkdirSync(join(body, set));
    writeFileSync(join(body, set, 'pages.jsonl'), toJsonLines(taken));
    const source = resolve(folder, 'corpora/body', set);
    symlinkSync(join(source, 'html'), join(body, set, 'html'));
    const suspects = join(source, 'suspect-gold.json');
    if (existsSync(suspects)) copyFileSync(suspects, join(body, set, 'suspect-gold.json'));
  }
  for (const file of ['keypoints.jsonl', 'roles.jsonl']) filterLines(folder, subset, file, chosen);
  for (const name of ['corpora/speakers.jsonl', 'corpora/polnear', 'bench']) {
    symlinkSync(resolve(folder, name), join(subset, name));
  }
  return subset;
}

function filterLines(folder: string, subset: string, file: string, chosen: ReadonlySet<string>): void {
  const lines = readFileSync(join(folder, 'corpora', file), 'utf8')
    .split('\n')
    .filter(Boolean);
  const kept = lines.filter((line) => {
    const { set, id } = JSON.parse(line) as { set: string; id: string };
    return chosen.has(`${set} ${id}`);
  });
  writeFileSync(join(subset, 'corpora', file), kept.map((line) => `${line}\n`).join(''));
}

function isInHalf({ domain }: GoldPage, half: 'a' | 'b' | undefined): boolean {
  if (half === undefined) return true;
  const isEven = (createHash('sha256').update(domain).digest()[0] ?? 0) % 2 === 0;
  return isEven === (half === 'a');
}
