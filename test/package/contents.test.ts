import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const packageFile = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  exports: Record<string, string | Record<string, unknown>>;
  bin: Record<string, string>;
  license: string;
  engines: { node: string };
};
const [{ files }] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--dry-run', '--ignore-scripts'], { encoding: 'utf8', stdio: 'pipe' }),
) as [{ files: { path: string; size: number }[] }];
const packed = new Set(files.map(({ path }) => path));

/** Every file that a value of `exports` leads to. */
function listTargets(value: unknown): string[] {
  if (typeof value === 'string') return [normalize(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTargets) : [];
}

test('nothing is packed but what is meant to be', () => {
  const meant =
    /^(?:dist\/|docs\/(?:contributing\/)?[\w-]+\.md$|docs\/images\/playground\.png$|examples\/|(?:README|CHANGELOG|CONTRIBUTING)\.md$|LICENSE$|package\.json$)/;
  expect([...packed].filter((path) => !meant.test(path))).toEqual([]);
});

test('all that the package file leads to is packed', () => {
  const targets = [...listTargets(packageFile.exports), ...listTargets(packageFile.bin)];
  expect(targets.length).toBeGreaterThan(10);
  expect(targets.filter((path) => !packed.has(path))).toEqual([]);
  expect([...packed]).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'CHANGELOG.md']));
});

test('what the packed documents link to is packed too', () => {
  const documents = [...packed].filter((path) => path.endsWith('.md') && !path.startsWith('dist/'));
  const broken = documents.flatMap((document) => {
    const links = [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)];
    return links
      .map(([, link = '']) => join(document, '..', link))
      .filter((path) => !packed.has(path) && !packed.has(`${path}/README.md`))
      .map((path) => `${document}: ${path}`);
  });
  expect(documents.length).toBeGreaterThan(10);
  expect(broken).toEqual([]);
});

test('no script holds a character for which V8 keeps the whole of it in two bytes a character', () => {
  const scripts = [...packed].filter((path) => /^dist\/(?!report\/).*\.c?js$/.test(path));
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((path) => /[^\0-\xff]/.test(readFileSync(path, 'utf8')))).toEqual([]);
});

test('nothing runs where somebody installs it', () => {
  const hooks = ['preinstall', 'install', 'postinstall', 'prepare'];
  expect(Object.keys(packageFile.scripts).filter((name) => hooks.includes(name))).toEqual([]);
  // npm runs node-gyp by itself where this file is.
  expect(packed.has('binding.gyp')).toBe(false);
});

test('npm would publish it as it stands', () => {
  const { stderr, status } = spawnSync('npm', ['publish', '--dry-run', '--ignore-scripts'], { encoding: 'utf8' });
  const complaints = stderr
    .split('\n')
    .filter((line) => /^npm (?:warn|error)/i.test(line) && !line.includes('logged in'));
  expect({ status, complaints }).toEqual({ status: 0, complaints: [] });
});

test('the badges of the README are true', () => {
  const readme = readFileSync('README.md', 'utf8');
  const badges = [...readme.matchAll(/img\.shields\.io\/badge\/([^)]+)-blue\)/g)].map(([, text = '']) =>
    decodeURIComponent(text),
  );
  expect(badges).toEqual([`licence-${packageFile.license}`, `node-${packageFile.engines.node}`, 'types-included']);
  expect(readFileSync('LICENSE', 'utf8')).toMatch(/^MIT License\n/);
  expect(packed.has('dist/index.d.ts')).toBe(true);
});

test('its pictures are there', () => {
  const pictures = [...readFileSync('README.md', 'utf8').matchAll(/!\[[^\]]{10,200}\]\((docs\/[^)]+)\)/g)].map(
    ([, path = '']) => path,
  );
  expect(pictures.filter((path) => !existsSync(path))).toEqual([]);
  expect(pictures).toHaveLength(1);
});
