import type { Article } from '../../src/model/article.js';
import { makeArticle } from './invented-article.js';

/** Texts that try to become markup. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></article></style><svg/onload=alert(1)>',
  '<!--><script>alert(1)</script-->',
  ']]><a href=javascript:alert(1)>x</a>',
  '[x](javascript:alert(1))',
  '![x](data:text/html,<script>alert(1)</script>)',
  '`</code><script>alert(1)</script>`',
  '&lt;script&gt;',
  '<javascript:alert(1)>',
  'x\n\n<script>alert(1)</script>',
  '| --- |',
  '\u0000\u001b[31m\u009b31m\u2028<b>',
  '{{alert(1)}}#{alert(1)}',
  '```\n<script>',
];

/** URLs that no output may link to. */
export const HOSTILE_URLS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://a.example/1',
  'view-source:javascript:alert(1)',
];

/** An article that has the text and the URL in every place that can hold one. */
export function poison(text: string, url: string): Article {
  const marks = [
    { type: 'link' as const, href: url, start: 0, end: text.length },
    { type: 'strong' as const, start: 0, end: 1 },
  ];
  return makeArticle({
    headline: text,
    standfirst: text,
    keyPoints: [text],
    byline: { text, authors: [{ name: text, url }] },
    publishedAt: text,
    language: text,
    body: [
      { type: 'paragraph', text, marks },
      { type: 'heading', level: 3, text, marks },
      {
        type: 'list',
        ordered: false,
        items: [
          { text, marks },
          { text, marks, depth: 9 },
        ],
      },
      { type: 'blockquote', paragraphs: [{ text, marks }], cite: text },
      { type: 'pullquote', text, cite: text },
      { type: 'figure', kind: 'image', url, alt: text, caption: text, credit: text },
      { type: 'figure', kind: 'video', url, alt: text, caption: text, credit: text },
      { type: 'table', caption: text, rows: [[{ text, header: true }], [{ text, header: false }]] },
      { type: 'embed', provider: text, url, text },
      { type: 'code', text },
      { type: 'update', headline: text, publishedAt: text, author: text },
    ],
    quotations: [
      {
        text,
        kind: 'direct',
        speaker: { name: text, kind: 'person', role: text },
        mention: null,
        cue: null,
        spans: [{ block: 0, start: 0, end: text.length }],
        confidence: 1,
      },
    ],
    notices: [{ role: 'correction', text }],
  });
}
