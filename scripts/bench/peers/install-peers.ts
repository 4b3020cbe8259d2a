import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { OVERRIDES, PEERS } from './peers.js';

/** Imports from within the peers' folder, so that their packages are found from there and never from this package. */
const LOADER = 'export const load = (name) => import(name);\n';

/** Installs the peers into a folder of their own, where it does not hold them already; they are no dependencies. */
export function installPeers(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const manifest = `${JSON.stringify(
    {
      private: true,
      type: 'module',
      dependencies: Object.assign({}, ...PEERS.map(({ packages }) => packages)),
      overrides: OVERRIDES,
    },
    null,
    2,
  )}\n`;
  const path = join(folder, 'package.json');
  writeFileSync(join(folder, 'load.mjs'), LOADER);
  const isCurrent = existsSync(path) && readFileSync(path, 'utf8') === manifest;
  if (isCurrent && existsSync(join(folder, 'node_modules'))) return;
  writeFileSync(path, manifest);
  console.error(`installing the peers into ${folder}`);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel', 'error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Imports a package of the peers' folder. */
export async function importPeerLoader(folder: string): Promise<(name: string) => Promise<Record<string, unknown>>> {
  const { load } = (await import(pathToFileURL(join(folder, 'load.mjs')).href)) as {
    load: (name: string) => Promise<Record<string, unknown>>;
  };
  return load;
}
