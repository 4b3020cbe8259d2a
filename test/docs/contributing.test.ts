import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GUIDES_FOLDER, listCreatedFiles, listGuides, readGuideSteps } from '../../scripts/docs/read-guide.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const GUIDES = listGuides();

/** Names of files and folders of the repo, without what stands in a difference. */
function listPaths(markdown: string): string[] {
  const prose = markdown.replace(/^```diff\n[\s\S]*?\n```$/gm, '');
  const paths = prose.match(/(?<![\w./-])(?:src|test|docs|scripts|site|examples)\/[\w./-]*\w/g) ?? [];
  return [...new Set(paths)];
}

/** Names of functions and the like that the prose mentions: `resolveFormatOptions`. */
function listNames(markdown: string): string[] {
  const prose = markdown.replace(/^```\w+\n[\s\S]*?\n```$/gm, '');
  return [...new Set([...prose.matchAll(/`([a-z]+[A-Z]\w+)`/g)].map(([, name = '']) => name))];
}

const listScripts = (markdown: string): string[] =>
  [...markdown.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);

const SOURCE = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(`src/${name}`))
  .join('\n');

test('there is a page for each thing that can be added, and both lists name them', () => {
  const names = ['block-type', 'format', 'language', 'promo-phrase', 'site-rule'];
  expect(GUIDES.map((file) => file.slice(GUIDES_FOLDER.length + 1, -'.md'.length)).sort()).toEqual(names);
  for (const name of names) {
    expect(read('CONTRIBUTING.md')).toContain(`(docs/contributing/${name}.md)`);
    expect(read(`${GUIDES_FOLDER}/README.md`)).toContain(`(${name}.md)`);
  }
});

describe.each(GUIDES)('%s', (guide) => {
  const steps = readGuideSteps(guide);

  test('its differences apply', () => {
    const input = steps.flatMap(({ kind, text }) => (kind === 'diff' ? [text] : [])).join('');
    const { status, stderr } = spawnSync('git', ['apply', '--check', '-'], { input, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(input).not.toBe('');
  });

  test('it has commands to run', () => {
    expect(steps.filter(({ kind }) => kind === 'sh').length).toBeGreaterThan(0);
  });
});

describe.each([...GUIDES, 'CONTRIBUTING.md', `${GUIDES_FOLDER}/README.md`])('%s', (page) => {
  const markdown = read(page);

  test('the files that it names are there, or it makes them', () => {
    const made = listCreatedFiles(GUIDES.includes(page) ? readGuideSteps(page) : []);
    expect(listPaths(markdown).filter((path) => !existsSync(path) && !made.includes(path))).toEqual([]);
  });

  test('the scripts that it names are those of the package', () => {
    expect(listScripts(markdown).filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('the names that it mentions stand in the source', () => {
    expect(listNames(markdown).filter((name) => !new RegExp(`\\b${name}\\b`).test(SOURCE))).toEqual([]);
  });
});

test('what the checks look for is found at all', () => {
  const format = read(`${GUIDES_FOLDER}/format.md`);
  expect(listPaths(format)).toContain('src/formats/safe-url.ts');
  expect(listNames(format)).toContain('resolveFormatOptions');
  expect(listScripts(format)).toContain('types');
});
