import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Configuration, Dataset, HttpCrawler } from '@crawlee/http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { safeParseArticle } from '../../src/index.js';
import { inventStory } from './batch-files.js';

/** A small site: a front page that links its stories, one of them in an old charset that only the header names. */
const LATIN = inventStory(2)
  .replaceAll('Ferry 2', 'Fähre 2')
  .replace(/[“”]/g, '"')
  .replace('<html lang="en">', '<html>');
const PAGES: Readonly<Record<string, { readonly type: string; readonly body: Uint8Array }>> = {
  '/': {
    type: 'text/html; charset=utf-8',
    body: Buffer.from('<html><body><a href="/story/1">One</a> <a href="/story/2">Two</a></body></html>'),
  },
  '/story/1': { type: 'text/html; charset=utf-8', body: Buffer.from(inventStory(1)) },
  '/story/2': { type: 'text/html; charset=iso-8859-1', body: Buffer.from(LATIN, 'latin1') },
};

const server = createServer(({ url = '' }, response) => {
  const page = PAGES[url];
  response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/plain' }).end(page?.body);
});
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterAll(() => {
  server.close();
});

test('the recipe for Crawlee: a request handler that hands its body to the parser', async () => {
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const configuration = new Configuration({ persistStorage: false, logLevel: 1 });
  const crawler = new HttpCrawler(
    {
      async requestHandler({ request, body, contentType, pushData }) {
        const url = request.loadedUrl ?? request.url;
        const result = safeParseArticle(body, { url, charset: contentType.encoding });
        await pushData(result.success ? { url, article: result.data } : { url, error: result.error.code });
      },
    },
    configuration,
  );
  await crawler.run(['/', '/story/1', '/story/2'].map((path) => site + path));
  const { items } = await (await Dataset.open(undefined, { config: configuration })).getData();
  const found = Object.fromEntries(
    items.map(({ url, article, error }) => [url.slice(site.length), article?.headline ?? error]),
  );
  expect(found).toEqual({
    '/': 'no-article',
    '/story/1': 'Ferry 1 waits for a heron',
    '/story/2': 'Fähre 2 waits for a heron',
  });
});
