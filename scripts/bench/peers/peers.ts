/** What a peer makes of a page: its title, the text as HTML, and what it says of author and date, as written. */
export interface PeerExtract {
  readonly title: string | null;
  readonly html: string;
  readonly author: string | null;
  readonly published: string | null;
}

type Modules = (name: string) => Promise<Record<string, unknown>>;
type Extract = (html: string, url: string) => Promise<PeerExtract>;

/** Another system for the same task, used as its own documentation says, without network. */
export interface Peer {
  readonly name: string;
  /** Exact versions, so that figures can be made again. */
  readonly packages: Readonly<Record<string, string>>;
  /** @param load imports a package from the peers' folder */
  readonly open: (load: Modules) => Promise<Extract>;
}

/** The DOM under Readability, Defuddle and extractus; 0.18.15 asks for a package that does not install. */
const LINKEDOM = { linkedom: '0.18.12' };

/** Postlight names two of its dependencies by git address; npm has packages of the same names. */
export const OVERRIDES = { linkedom: '$linkedom', 'browser-request': '0.3.3', difflib: '0.2.4' };

/** The peers, in the order of the printed tables. */
export const PEERS: readonly Peer[] = [
  {
    name: 'readability',
    packages: { '@mozilla/readability': '0.6.0', ...LINKEDOM },
    async open(load) {
      const { Readability } = (await load('@mozilla/readability')) as {
        Readability: new (document: unknown) => { parse(): Fields | null };
      };
      const { parseHTML } = (await load('linkedom')) as { parseHTML: (html: string) => { document: unknown } };
      return async (html) => {
        const found = new Readability(parseHTML(html).document).parse();
        return toExtract(found?.['title'], found?.['content'], found?.['byline'], found?.['publishedTime']);
      };
    },
  },
  {
    name: 'defuddle',
    packages: { defuddle: '0.19.4', ...LINKEDOM },
    async open(load) {
      const { parseHTML } = (await load('linkedom')) as { parseHTML: (html: string) => { document: unknown } };
      const { Defuddle } = (await load('defuddle/node')) as {
        Defuddle: (document: unknown, url: string, options: object) => Promise<Fields>;
      };
      return async (html, url) => {
        const found = await Defuddle(parseHTML(html).document, url, { useAsync: false });
        return toExtract(found['title'], found['content'], found['author'], found['published']);
      };
    },
  },
  {
    name: 'postlight',
    packages: { '@postlight/parser': '2.2.3' },
    async open(load) {
      const { default: Parser } = (await load('@postlight/parser')) as {
        default: { parse(url: string, options: object): Promise<Fields> };
      };
      return async (html, url) => {
        const found = await Parser.parse(url, { html, fetchAllPages: false });
        if (found['error']) throw new Error(String(found['message']));
        return toExtract(found['title'], found['content'], found['author'], found['date_published']);
      };
    },
  },
  {
    name: 'extractus',
    packages: { '@extractus/article-extractor': '9.0.1', ...LINKEDOM },
    async open(load) {
      const { extractFromHtml } = (await load('@extractus/article-extractor')) as {
        extractFromHtml: (html: string, url: string) => Promise<Fields | null>;
      };
      return async (html, url) => {
        const found = await extractFromHtml(html, url);
        return toExtract(found?.['title'], found?.['content'], found?.['author'], found?.['published']);
      };
    },
  },
];

type Fields = Readonly<Record<string, unknown>>;

function toExtract(title: unknown, html: unknown, author: unknown, published: unknown): PeerExtract {
  return { title: toText(title), html: toText(html) ?? '', author: toText(author), published: toText(published) };
}

function toText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
