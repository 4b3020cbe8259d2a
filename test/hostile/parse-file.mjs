// node parse-file.mjs FOLDER FILE KIND OPTIONS: parses the input in FILE with the package in FOLDER, and prints what came of it
// as one line of JSON. KIND is "bytes", or "text" for UTF-16 that may hold lone surrogates; OPTIONS are the parse's, as JSON.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder = '', file = '', kind, options = '{}'] = process.argv.slice(2);
const open = (name) => import(pathToFileURL(resolve(join(folder, name))).href);
const { parseArticle, ArticleSchema } = await open('index.js');
const { toHtml, toMarkdown, toText } = await open('formats.js');

const bytes = readFileSync(file);
const input = kind === 'bytes' ? new Uint8Array(bytes) : bytes.toString('utf16le');
const before = Object.getOwnPropertyNames(Object.prototype).join();
const start = readCpu();
const { article, error } = parse();
const parsed = readCpu();
if (article) for (const write of [toHtml, toMarkdown, toText]) write(article);
const written = readCpu();
console.log(
  JSON.stringify({
    outcome: article ? 'article' : error.name === 'ArticleError' ? error.code : 'untyped',
    message: error?.message.slice(0, 200),
    stack: error?.name === 'ArticleError' ? undefined : error?.stack?.slice(0, 1500),
    valid: article ? ArticleSchema.safeParse(article).success : true,
    clean: Object.getOwnPropertyNames(Object.prototype).join() === before,
    blocks: article?.body.length,
    parseMs: Math.round(parsed - start),
    formatMs: Math.round(written - parsed),
    megabytes: input.length / 1e6,
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);

/** CPU time of this process in milliseconds, garbage collection included: other processes don't count. */
function readCpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function parse() {
  try {
    return { article: parseArticle(input, JSON.parse(options)) };
  } catch (error) {
    return { error };
  }
}
