/** Writes `dist/licences.txt`: the licences of the packages of which the built files hold parts. */
import { readFileSync, writeFileSync } from 'node:fs';

const INSIDE = ['zod', 'parse5', 'entities'];

const texts = INSIDE.map((name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n`);
writeFileSync('dist/licences.txt', texts.join(`\n${'-'.repeat(80)}\n\n`));
