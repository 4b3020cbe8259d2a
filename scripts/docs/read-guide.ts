import { readdirSync, readFileSync } from 'node:fs';

/** Where the guides of contributors are. */
export const GUIDES_FOLDER = 'docs/contributing';

/** A step of a guide that is done and not only read. */
export interface GuideStep {
  /** `diff`: what `git apply` takes; `sh`: commands, one a line. */
  readonly kind: 'diff' | 'sh';
  readonly text: string;
}

const FENCE = /^```(diff|sh)\n([\s\S]*?)\n```$/gm;
const CREATED = /^--- \/dev\/null\n\+\+\+ b\/(\S+)$/gm;

/** The files of the guides, the list of them aside. */
export function listGuides(): string[] {
  const names = readdirSync(GUIDES_FOLDER).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return names.map((name) => `${GUIDES_FOLDER}/${name}`);
}

/** The steps of a guide, in order. */
export function readGuideSteps(file: string): GuideStep[] {
  return [...readFileSync(file, 'utf8').matchAll(FENCE)].map(([, kind, text = '']) => ({
    kind: kind as GuideStep['kind'],
    text: `${text}\n`,
  }));
}

/** The files that the differences of a guide create. */
export function listCreatedFiles(steps: readonly GuideStep[]): string[] {
  const differences = steps.filter(({ kind }) => kind === 'diff');
  return differences.flatMap(({ text }) => [...text.matchAll(CREATED)].map(([, path = '']) => path));
}
