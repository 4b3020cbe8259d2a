/** What a hostile case has to end with: an article, an `ArticleError` of this code, or either of the first three. */
export type Outcome = 'article' | 'too-large' | 'not-html' | 'empty-input' | 'bounded';

/** The outcomes that each word allows. A page of junk may be an article, none, or too large: that is no matter of safety. */
export const ALLOWED: Readonly<Record<Outcome, readonly string[]>> = {
  article: ['article'],
  'too-large': ['too-large'],
  'not-html': ['not-html'],
  'empty-input': ['empty-input'],
  bounded: ['article', 'no-article', 'too-large'],
};

/** A page made to break a parser. */
export interface HostileCase {
  readonly name: string;
  readonly make: () => string | Uint8Array;
  readonly ends: Outcome;
}

const MANY = 100_000;
const MILLION = 1_000_000;
const SENTENCE = 'The ferry to Holm left late again, said Ola Brand, who runs the harbour. ';
const STORY = `<h1>Ferry leaves late</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(5)}`;

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Ferry leaves late</title>${head}</head><body><article>${body}</article></body></html>`;
}

function withLd(json: string): string {
  return page(STORY, `<script type="application/ld+json">${json}</script>`);
}

function withState(script: string, type = 'text/javascript'): string {
  return page(`${STORY}<script type="${type}">${script}</script>`);
}

function bytesOf(...parts: (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));
}

/** The same bytes at every run, without structure: xorshift32. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 0x9e3779b9;
  for (let i = 0; i < length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[i] = state;
  }
  return bytes;
}

function numbered(count: number, write: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => write(n)).join('');
}

type Row = readonly [name: string, ends: Outcome, make: () => string | Uint8Array];

const DEEP: readonly Row[] = [
  ...[
    'div',
    'span',
    'b',
    'font',
    'ul><li',
    'blockquote',
    'section',
    'svg',
    'math',
    'template',
    'table><tr><td',
    'details',
    'q',
    'frameset',
    'select><option',
    'object',
  ].map((tag): Row => [`${MANY} nested <${tag}>`, 'bounded', () => page(`<${tag}>`.repeat(MANY) + STORY)]),
  [`${MANY} unclosed <a href>`, 'bounded', () => page('<a href=x>y'.repeat(MANY) + STORY)],
  [
    '1900 nested <div> around each of 50 stories',
    'article',
    () => page(`${'<div class="article-body">'.repeat(1900)}${STORY.repeat(50)}`),
  ],
  [
    '1900 open spans with classes, 20000 words',
    'article',
    () => page(`<p>${'<span class="x">'.repeat(1900)}${'word <br>'.repeat(20_000)}`),
  ],
  ['1900 open <em>, a block in each', 'bounded', () => page('<em><p>word'.repeat(1000) + STORY)],
  ['<p><b id=N>x a thousand times', 'too-large', () => numbered(1000, (n) => `<p><b id=${n}>x`)],
  [
    'formatting elements of 300 kinds, misnested',
    'bounded',
    () => page(numbered(300, (n) => `<b id=${n}><i class=c${n}><p>x</b></i>`)),
  ],
  [`${MANY} wrong end tags`, 'article', () => page(`${'</b></p></div></a>'.repeat(MANY)}${STORY}`)],
  [`${MANY} nested table cells out of place`, 'bounded', () => page('<table><b>x<tr>y<td>'.repeat(MANY))],
  [
    `text fostered out of a table ${MANY} times`,
    'article',
    () => page(`<table>${'x<tr>'.repeat(MANY)}</table>${STORY}`),
  ],
  [`${MANY} <p> inside <svg><foreignObject>`, 'bounded', () => page('<svg><foreignObject><p>x'.repeat(MANY))],
];

const WIDE: readonly Row[] = [
  [
    'a million attributes on one element',
    'bounded',
    () => page(`<div ${numbered(MILLION, (n) => `a${n}=1 `)}>${STORY}</div>`),
  ],
  ['a million attributes of one name', 'bounded', () => page(`<div ${'a=1 '.repeat(MILLION)}>${STORY}</div>`)],
  [
    'a million attributes on <html>, one tag each 10',
    'bounded',
    () => `${page(STORY)}${numbered(100_000, (n) => `<html ${numbered(5, (k) => `a${n * 5 + k} `)}>`)}`,
  ],
  ['a million siblings <i>', 'too-large', () => page('<i>x</i>'.repeat(MILLION))],
  ['120000 sibling paragraphs', 'bounded', () => page('<p>A ferry left.</p>'.repeat(120_000))],
  ['200000 <br>', 'bounded', () => page(`<p>${'word<br>'.repeat(120_000)}</p>`)],
  ['240000 empty <div>', 'bounded', () => page(STORY + '<div></div>'.repeat(240_000))],
  ['80000 links in one line', 'bounded', () => page(`<p>${'<a href="/x">word</a> '.repeat(80_000)}</p>${STORY}`)],
  ['80000 headings', 'bounded', () => page('<h2>Late again</h2>'.repeat(80_000))],
  ['80000 <h1>', 'bounded', () => page(numbered(80_000, (n) => `<h1>Late ${n}</h1>`))],
  ['80000 <time>', 'bounded', () => page(STORY + '<time datetime="2024-01-01">1 January 2024</time>'.repeat(80_000))],
  [
    '80000 <meta>',
    'bounded',
    () =>
      page(
        STORY,
        numbered(80_000, (n) => `<meta property="article:author" content="Ola Brand ${n}">`),
      ),
  ],
  [
    '80000 <title> and og:title',
    'bounded',
    () =>
      page(
        STORY,
        numbered(40_000, (n) => `<title>t ${n}</title><meta property="og:title" content="Ferry ${n}">`),
      ),
  ],
  [
    '100000 items of microdata',
    'bounded',
    () => page(STORY + '<span itemscope itemprop="author"><i itemprop="name">Ola</i></span>'.repeat(80_000)),
  ],
  [
    'nested microdata',
    'bounded',
    () => page(`${'<span itemscope itemprop="author"><i itemprop="name">Ola</i>'.repeat(1900)}${STORY}`),
  ],
  [
    '80000 pictures',
    'bounded',
    () => page(STORY + '<figure><img src="a.jpg"><figcaption>A ferry</figcaption></figure>'.repeat(40_000)),
  ],
  ['a srcset of a megabyte', 'bounded', () => page(`${STORY}<img srcset="${'a.jpg 1x, '.repeat(MANY)}">`)],
  [
    'a class of a megabyte',
    'bounded',
    () => page(`<div class="${numbered(MANY, (n) => `class-${n} `)}">${STORY}</div>`),
  ],
  [
    '100000 classes, one each',
    'bounded',
    () => page(numbered(100_000, (n) => `<p class="Class${n}X">Late again.</p>`) + STORY),
  ],
  [
    'a table of 100000 cells',
    'bounded',
    () => page(`${STORY}<table>${`<tr>${'<td>1</td>'.repeat(100)}</tr>`.repeat(1000)}</table>`),
  ],
  [
    'a list of 100000 items',
    'bounded',
    () => page(`${STORY}<ul>${'<li>A ferry left late.</li>'.repeat(100_000)}</ul>`),
  ],
  [
    'a class word on each of 60000 boxes',
    'bounded',
    () => page(numbered(60_000, (n) => `<div class="related-box">Read more ${n}</div>`) + STORY),
  ],
  [
    '60000 labels of boxes',
    'bounded',
    () => page(`${STORY}${'<div><h3>Sign up for our newsletter</h3></div>'.repeat(60_000)}`),
  ],
  ['60000 labels of key points', 'bounded', () => page(`<h1>x</h1>${'<div>Key points</div>'.repeat(60_000)}${STORY}`)],
  [
    '30000 lists of key points in 1000 nested boxes',
    'bounded',
    () =>
      page(
        `<h1>x</h1>${'<div>'.repeat(1000)}${'<div class="key-points"><p>The ferry to Holm left late again today</p></div>'.repeat(30_000)}${STORY}`,
      ),
  ],
  [
    '10000 short paragraphs in 1900 nested boxes',
    'bounded',
    () => page(`${'<div class="story">'.repeat(1900)}${'<p>Late again.</p>'.repeat(100_000)}`),
  ],
  [
    '40000 boxes of each 2 paragraphs',
    'bounded',
    () => page(`<div><p>${SENTENCE}</p><p>${SENTENCE}</p></div>`.repeat(20_000)),
  ],
];

const TEXTS: readonly Row[] = [
  ['50 MB of text', 'too-large', () => page(`<p>${SENTENCE.repeat(700_000)}</p>`)],
  ['4 MB of text in one paragraph', 'bounded', () => page(`<p>${SENTENCE.repeat(55_000)}</p>`)],
  ['4 MB in one word', 'bounded', () => page(`${STORY}<p>${'a'.repeat(4 * MILLION)}</p>`)],
  ['4 MB of capital letters and dots', 'bounded', () => page(`${STORY}<p>${'A.'.repeat(2 * MILLION)}</p>`)],
  ['4 MB of capitalised words', 'bounded', () => page(`${STORY}<p>${'Ola Brand '.repeat(400_000)}</p>`)],
  [
    '4 MB of digits',
    'bounded',
    () => page(`${STORY}<p>${'1234567890'.repeat(400_000)}</p><p class="${'1'.repeat(MILLION)}x">a</p>`),
  ],
  [
    'a million spaces between two words',
    'bounded',
    () => page(`${STORY}<p>a${' '.repeat(MILLION)}b</p><p>a${'&nbsp;'.repeat(MANY)}b</p>`),
  ],
  ['a million quotation marks', 'bounded', () => page(`${STORY}<p>${'"'.repeat(MILLION)}</p>`)],
  ['a million curly marks that open', 'bounded', () => page(`${STORY}<p>${'“'.repeat(MILLION)}</p>`)],
  ['a million marks of many kinds', 'bounded', () => page(`${STORY}<p>${' “ ‘ « „ 「 \' "'.repeat(70_000)}</p>`)],
  ['100000 quotations in one paragraph', 'bounded', () => page(`<p>${'“We leave,” said Brand. '.repeat(100_000)}</p>`)],
  [
    '40000 quotations, a paragraph each',
    'bounded',
    () => page('<p>“We leave late on Monday,” said Ola Brand of Holm.</p>'.repeat(40_000)),
  ],
  [
    '40000 paragraphs that open a quotation',
    'bounded',
    () => page('<p>“We leave late on Monday, and so it went on</p>'.repeat(40_000)),
  ],
  [
    '20000 people who speak',
    'bounded',
    () =>
      page(
        numbered(
          20_000,
          (n) => `<p>“We leave,” said Ola${letters(n)} Brand${letters(n * 7)}, a baker. He said “no”.</p>`,
        ),
      ),
  ],
  ['a million zero-width joiners', 'bounded', () => page(`${STORY}<p>あ${'\u200d'.repeat(MILLION)}あ</p>`)],
  ['a million combining marks', 'bounded', () => page(`${STORY}<p>a${'\u0301'.repeat(MILLION)}</p>`)],
  ['a million bidi controls', 'bounded', () => page(`${STORY}<p>${'\u202e\u2066x\u2069'.repeat(250_000)}</p>`)],
  [
    'lone surrogates everywhere',
    'bounded',
    () =>
      page(
        `<h1>\ud800Late</h1><p>\udc00${`${SENTENCE}\ud83d `.repeat(50)}</p>${STORY}`,
        '<meta name="author" content="\udfff Brand">',
      ),
  ],
  ['null bytes everywhere', 'bounded', () => [...page(STORY)].join('\0').replaceAll('\0<', '<').replaceAll('<\0', '<')],
  ['a null byte between all characters', 'not-html', () => [...page(STORY)].join('\0')],
  [
    'a text of a million bylines',
    'bounded',
    () => page(`<h1>Late</h1><p class="byline">By ${'Ola Brand, '.repeat(100_000)}</p>${STORY}`),
  ],
  [
    'a byline of white space',
    'bounded',
    () =>
      page(
        `<h1>Late</h1><p class="byline">By Ola${' \u2014'.repeat(200_000)}x</p>${STORY}`,
        `<meta name="author" content="Ola${', '.repeat(200_000)}x">`,
      ),
  ],
  [
    'facts of a megabyte',
    'bounded',
    () =>
      page(
        STORY,
        ['og:title', 'description', 'article:published_time', 'og:url', 'author', 'og:site_name']
          .map((name) => `<meta property="${name}" name="${name}" content="${'Late | - '.repeat(120_000)}">`)
          .join(''),
      ),
  ],
  [
    'topics, sections and captions of marks',
    'bounded',
    () =>
      page(
        `${STORY}<figure><img src="a.jpg"><figcaption>${'- '.repeat(100_000)}x \u00a9 Ola Brand</figcaption></figure>`,
        ['a/', '1 ', '[ ', '| ', 'id: ']
          .map((text) => `<meta property="article:section" name="keywords" content="${text.repeat(100_000)}x">`)
          .join(''),
      ),
  ],
  [
    'an address with 300000 spaces',
    'bounded',
    () =>
      page(`${STORY}<p>${SENTENCE}<a href="a${' '.repeat(300_000)}b">x</a></p><img src="x${'\t'.repeat(300_000)}y">`),
  ],
  [
    'entities, half of them broken',
    'bounded',
    () => page(`${STORY}<p>${'&amp;&#x0;&#99999999;&notit;&am'.repeat(50_000)}</p>`),
  ],
  ['a million <', 'bounded', () => page(`${STORY}<p>${'<'.repeat(MILLION)}</p>`)],
];

/** A number as letters, a capital first. */
function letters(n: number): string {
  return [...n.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
}

const UNCLOSED: readonly Row[] = [
  ...(
    [
      '<!--',
      '<script>',
      '<style>',
      '<title>',
      '<textarea>',
      '<svg><![CDATA[',
      '<div class="',
      '<noscript>',
      '<iframe>',
      '<plaintext>',
      '<xmp>',
    ] as const
  ).map(
    (open): Row => [`unclosed ${open}`, 'bounded', () => page(`${STORY}${open}${'<p>Late again. '.repeat(100_000)}`)],
  ),
  [`${MANY} comments that open inside each other`, 'bounded', () => page(`${STORY}${'<!--'.repeat(MANY)}`)],
  [`${MANY} <!-- in a script`, 'bounded', () => page(`${STORY}<script>${'<!--<script>'.repeat(MANY)}`)],
  [`${MANY} </scrip`, 'bounded', () => page(`${STORY}<script>${'</scrip'.repeat(MANY)}`)],
  ['an input cut inside a tag', 'bounded', () => page(STORY).slice(0, -80)],
];

const DATA: readonly Row[] = [
  ['JSON-LD 100000 lists deep', 'article', () => withLd('['.repeat(MANY) + ']'.repeat(MANY))],
  [
    'JSON-LD 5000 objects deep',
    'article',
    () => withLd(`${'{"@type":"NewsArticle","mainEntity":'.repeat(5000)}1${'}'.repeat(5000)}`),
  ],
  ['JSON-LD 7000 @graph deep', 'article', () => withLd(`${'{"@graph":[[['.repeat(7000)}${']]]}'.repeat(7000)}`)],
  [
    'JSON-LD of 4 MB',
    'article',
    () => withLd(`[${'{"@type":"NewsArticle","headline":"Late","author":{"name":"Ola Brand"}},'.repeat(55_000)}1]`),
  ],
  ['JSON-LD of 9 MB', 'article', () => withLd(`"${'a'.repeat(9 * MILLION)}"`)],
  ['broken JSON-LD: 900 KB of marks', 'article', () => withLd(`{"a":"${'"'.repeat(900_000)}`)],
  ['broken JSON-LD: marks and white space', 'article', () => withLd(`{"a":"${`"${' '.repeat(3000)}x`.repeat(300)}`)],
  ['broken JSON-LD: a comma and white space', 'article', () => withLd(`{"a":1${`,${' '.repeat(900_000)}`}`)],
  ['broken JSON-LD: commas', 'article', () => withLd(`{"a":1${`,\n`.repeat(400_000)}`)],
  ['broken JSON-LD: slashes', 'article', () => withLd('/'.repeat(900_000))],
  [
    'poisoned JSON-LD',
    'article',
    () =>
      withLd(
        '{"@context":"https://schema.org","@type":["NewsArticle","__proto__","constructor"],"__proto__":{"headline":"x","polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1,"headline":{"__proto__":[]},"author":[{"name":{"hasOwnProperty":1}},null,[[]],7,true],"datePublished":{"@value":[{}]},"articleBody":["__proto__",{}]}',
      ),
  ],
  [
    'JSON-LD that refers to itself',
    'article',
    () =>
      withLd(
        '{"@graph":[{"@id":"#a","@type":"NewsArticle","author":{"@id":"#b"},"isPartOf":{"@id":"#a"},"mainEntityOfPage":{"@id":"#a"}},{"@id":"#b","@type":"Person","sameAs":{"@id":"#b"},"author":{"@id":"#b"}}]}',
      ),
  ],
  [
    '100000 scripts of JSON-LD',
    'article',
    () =>
      page(
        STORY,
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Late"}</script>'.repeat(100_000),
      ),
  ],
  [
    'JSON-LD with 50000 authors',
    'article',
    () =>
      withLd(
        `{"@type":"NewsArticle","headline":"Late","author":[${numbered(50_000, (n) => `{"@type":"Person","name":"Ola${letters(n)} Brand"},`)}1]}`,
      ),
  ],
  [
    'JSON-LD with a type and a date of a megabyte',
    'article',
    () =>
      withLd(
        `{"@type":"${'a/'.repeat(MANY)}NewsArticle","datePublished":"${'2024-'.repeat(MANY)}","articleBody":"${SENTENCE.repeat(20_000)}"}`,
      ),
  ],
  [
    'embedded state 100000 lists deep',
    'article',
    () => withState(`window.__STATE__ = ${'['.repeat(MANY)}${']'.repeat(MANY)};`),
  ],
  [
    'embedded state 5000 objects deep',
    'article',
    () => withState(`{"children":[`.repeat(5000) + ']}'.repeat(5000), 'application/json'),
  ],
  [
    'embedded state of 6 MB',
    'bounded',
    () =>
      withState(
        `{"list":[${'{"type":"p","text":"The ferry to Holm left late again today."},'.repeat(90_000)}1]}`,
        'application/json',
      ),
  ],
  ['embedded state of nested strings', 'article', () => withState(`window.s = ${nestJson(12)};`)],
  [
    'embedded state of one long word',
    'article',
    () => withState(`{"content":["${'a'.repeat(MILLION)}","${'<p>'.repeat(200_000)}"]}`, 'application/json'),
  ],
  [
    'embedded state of many titles',
    'article',
    () =>
      withState(
        `{"a":[${numbered(20_000, (n) => `{"title":"A ferry number ${n} left","body":[{"type":"p","text":"${SENTENCE.repeat(5)}"},{"type":"p","text":"x"}]},`)}1]}`,
        'application/json',
      ),
  ],
  [
    'poisoned embedded state',
    'article',
    () =>
      withState(
        `{"__proto__":{"a":1},"constructor":{"prototype":{"x":1}},"blocks":[{"type":"__proto__","text":{"__ref":"constructor"}},{"type":"p","text":{"__ref":"toString"}}],"pad":"${'x'.repeat(2000)}"}`,
        'application/json',
      ),
  ],
  [
    'a state that refers to itself',
    'article',
    () =>
      withState(
        `{${numbered(30, (n) => `"Paragraph:${n}":{"children":[{"__ref":"Paragraph:${n}"},{"__ref":"Paragraph:${(n + 1) % 30}"},{"__ref":"Paragraph:${(n + 2) % 30}"}],"text":{"__ref":"Paragraph:${n}"}},`)}"list":[{"__ref":"Paragraph:1"},{"__ref":"Paragraph:2"}],"pad":"${'x'.repeat(2000)}"}`,
        'application/json',
      ),
  ],
  ['a script of equal signs and brackets', 'article', () => withState('={['.repeat(300_000))],
  ['a script of marks and backslashes', 'article', () => withState(`={"${'\\'.repeat(MILLION)}"${'\\"'.repeat(MANY)}`)],
  ['a script of marks before no <p', 'article', () => withState(`"${'\\a'.repeat(MILLION)}${'"<'.repeat(MANY)}`)],
  [
    'streamed parts, no rows',
    'article',
    () => withState(`self.__next_f.push([1,"${'1f:'.repeat(MANY)}${']a:T['.repeat(MANY)}"])`),
  ],
];

/** JSON in a string in JSON in a string ...: each level doubles the backslashes. */
function nestJson(levels: number): string {
  let text = '{"body":"late"}';
  for (let level = 0; level < levels; level++) text = JSON.stringify({ data: text, pad: 'x'.repeat(300) });
  return text;
}

const FORMS: readonly Row[] = [
  ['an empty string', 'empty-input', () => ''],
  ['no bytes', 'empty-input', () => new Uint8Array(0)],
  ['blanks', 'empty-input', () => ' \n\t\u00a0\ufeff'.repeat(MANY)],
  ['a byte order mark alone', 'empty-input', () => bytesOf([0xef, 0xbb, 0xbf])],
  ['a million null bytes', 'not-html', () => new Uint8Array(MILLION)],
  ['noise', 'bounded', () => noise(2 * MILLION)],
  [
    'a JPEG',
    'not-html',
    () =>
      bytesOf(
        [0xff, 0xd8, 0xff, 0xe0],
        'JFIF',
        Array.from({ length: 5000 }, (_, n) => (n * 7919) & 0x7f & ~0x3c),
      ),
  ],
  ['a gzip header and text', 'not-html', () => bytesOf([0x1f, 0x8b, 8, 0], 'x'.repeat(5000))],
  ['a PDF', 'not-html', () => bytesOf('%PDF-1.7\n', 'stream '.repeat(2000))],
  [
    'JSON',
    'not-html',
    () => JSON.stringify({ headline: 'Late', list: Array.from({ length: 50_000 }, () => SENTENCE) }),
  ],
  [
    'an RSS feed',
    'not-html',
    () =>
      `<?xml version="1.0"?><rss version="2.0"><channel>${'<item><title>Late</title></item>'.repeat(20_000)}</channel></rss>`,
  ],
  [
    'an Atom feed behind a comment',
    'not-html',
    () => `<?xml version="1.0"?>\n<!-- made by hand -->\n<feed xmlns="http://www.w3.org/2005/Atom"></feed>`,
  ],
  ['a sitemap', 'not-html', () => '<urlset><url><loc>https://a.example/</loc></url></urlset>'],
  ['a script file', 'not-html', () => 'var a = 1;\n'.repeat(50_000)],
  ['a stylesheet', 'not-html', () => 'p { color: red }\n'.repeat(50_000)],
  [
    'UTF-16, little-endian, with its mark',
    'article',
    () => bytesOf([0xff, 0xfe], [...Buffer.from(page(STORY), 'utf16le')]),
  ],
  [
    'UTF-16, big-endian, with its mark',
    'article',
    () => bytesOf([0xfe, 0xff], [...Buffer.from(page(STORY), 'utf16le').swap16()]),
  ],
  ['UTF-16 without its mark', 'not-html', () => Buffer.from(page(STORY), 'utf16le')],
  ['UTF-16 of an odd length', 'bounded', () => bytesOf([0xff, 0xfe], [...Buffer.from(page(STORY), 'utf16le')], [0x3c])],
  ['UTF-8 said to be UTF-16', 'article', () => bytesOf(page(STORY, '<meta charset="utf-16">'))],
  ['Latin-1 said to be UTF-8', 'article', () => Buffer.from(page(`<p>é${STORY}`, '<meta charset="utf-8">'), 'latin1')],
  ['UTF-8 said to be Shift_JIS', 'bounded', () => bytesOf(page(`<p>é“${STORY}`, '<meta charset="shift_jis">'))],
  [
    'bytes cut inside a letter, said to be GBK',
    'bounded',
    () => bytesOf(page(STORY, '<meta charset="gbk">'), [0xe4, 0xb8]),
  ],
  [
    'a charset that is none',
    'article',
    () =>
      bytesOf(
        page(STORY, '<meta charset="__proto__"><meta http-equiv=content-type content="text/html; charset=x-nonsense">'),
      ),
  ],
  ['said to be UTF-7', 'bounded', () => bytesOf(page(`+ADw-script+AD4-alert(1)${STORY}`, '<meta charset="utf-7">'))],
  [
    'a frameset',
    'bounded',
    () => `<html><head><title>Frames</title></head><frameset>${'<frame src=a.html>'.repeat(50_000)}</frameset></html>`,
  ],
  ['a frameset after text', 'article', () => `${page(STORY)}<frameset><frame>`],
  [
    'a frameset around a long text',
    'bounded',
    () => `<html><head><title>Frames</title></head><frameset>${'Rain fell. '.repeat(60_000)}</frameset></html>`,
  ],
  ['half a million blanks behind </html>', 'article', () => `${page(STORY)}</body></html>${' '.repeat(500_000)}`],
  ['a page of scripts alone', 'bounded', () => page('<script>a()</script>'.repeat(MANY))],
  [
    'SVG as the document',
    'bounded',
    () => `<svg xmlns="http://www.w3.org/2000/svg">${'<g><text>x</text></g>'.repeat(20_000)}</svg>`,
  ],
  [
    'MathML with HTML inside',
    'bounded',
    () => page(`<math><mi><p>${STORY}</p></mi><annotation-xml encoding="text/html"><p>x</annotation-xml></math>`),
  ],
  [
    'names of the prototype as elements and attributes',
    'article',
    () =>
      page(
        `<constructor __proto__=1 hasownproperty=2 tostring=3><__proto__>x</__proto__><tostring class="constructor __proto__ valueOf" id="hasOwnProperty">${STORY}</tostring>`,
        '<meta name="__proto__" content="x"><meta property="constructor" content="y"><meta itemprop="toString" content="z">',
      ),
  ],
  [
    'a <base> of nonsense',
    'article',
    () =>
      page(`${STORY}<a href="//["><img src="http://[::1">`, '<base href="javascript:alert(1)"><base href="http://[">'),
  ],
  ['lists in tables in lists, 400 deep', 'bounded', () => page(`${STORY}${'<ul><li><table><tr><td>x'.repeat(400)}`)],
];

/** Every case, in the order of the table in docs/benchmarks.md. */
export const HOSTILE_CASES: readonly HostileCase[] = [...DEEP, ...WIDE, ...TEXTS, ...UNCLOSED, ...DATA, ...FORMS].map(
  ([name, ends, make]) => ({ name, ends, make }),
);
