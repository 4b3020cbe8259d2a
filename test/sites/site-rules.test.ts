import { describe, expect, it } from 'vitest';
import { ArticleError } from '../../src/errors.js';
import { parseArticle, safeParseArticle } from '../../src/parse-article.js';
import { chooseEdition, type SiteRule } from '../../src/sites/site-rule.js';
import { STORY, storyPage } from '../body/story-page.js';

const url = 'https://www.sandport.example/ferry';
const parse = (html: string, siteRules: readonly SiteRule[], address = url) =>
  parseArticle(html, { url: address, siteRules });
const rule = (edition: SiteRule['editions'][number], ...hosts: string[]): SiteRule => ({
  hosts: hosts.length > 0 ? hosts : ['sandport.example'],
  editions: [edition],
});
const texts = (article: ReturnType<typeof parseArticle>) =>
  article.body.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));

describe('site rules', () => {
  const tip =
    'Whoever takes the ferry with a bicycle should come a quarter of an hour early, since the racks fill up fast in summer.';
  const html = storyPage({
    body: `<p>${STORY.paragraphs[0]}</p><div class="rider-tip"><p>${tip}</p></div>${STORY.paragraphs
      .slice(1)
      .map((p) => `<p>${p}</p>`)
      .join('')}`,
  });

  it('drop what an element holds, in a role of their choice, for the host and its subdomains alone', () => {
    expect(texts(parse(html, []))).toContain(tip);
    const dropped = parse(html, [rule({ drop: [{ select: 'div.rider-tip', role: 'about' }] })]);
    expect(texts(dropped)).toEqual(STORY.paragraphs);
    expect(dropped.removed).toContainEqual({ role: 'about', text: tip, rule: 'site-rule sandport.example' });
    const plain = parse(html, [rule({ drop: ['.rider-tip'] })]);
    expect(plain.removed).toContainEqual({ role: 'navigation', text: tip, rule: 'site-rule sandport.example' });
    expect(texts(parse(html, [rule({ drop: ['.rider-tip'] }, 'port.example')]))).toContain(tip);
  });
  it('say what elements are', () => {
    const article = parse(html, [rule({ roles: { keypoint: ['.rider-tip'], headline: ['h1'] } })]);
    expect(article.keyPoints).toEqual([tip]);
    expect(texts(article)).toEqual(STORY.paragraphs);
  });
  it('hold the running text to a root, and leave the head that stands outside of it', () => {
    const other = `<div class="dossier"><p>${tip}</p><p>Shops at both piers sell the day ticket, and so does the machine at the railway station, which takes cards and coins.</p></div>`;
    const page = storyPage({ head: '<p>By Ola Brand</p>', after: '</div>' + other + '<div>' }).replace(
      'class="content"',
      'class="content" id="text"',
    );
    expect(texts(parse(page, [])).length).toBeGreaterThan(STORY.paragraphs.length);
    const article = parse(page, [rule({ root: '#text' })]);
    expect(texts(article)).toEqual(STORY.paragraphs);
    expect(article).toMatchObject({ headline: STORY.headline, byline: { text: 'By Ola Brand' } });
  });
  it('leave a page as it is where the root is not there', () => {
    expect(parse(html, [rule({ root: '#nowhere' })])).toEqual(parse(html, []));
  });
  it('leave a page without its host as it is', () => {
    expect(parse(html, [rule({ drop: ['p'] })], 'https://holm.example/x')).toEqual(
      parse(html, [], 'https://holm.example/x'),
    );
  });
});

describe('chooseEdition', () => {
  const rules: SiteRule[] = [
    {
      hosts: ['sandport.example'],
      editions: [
        { until: '2019-12-31', root: '.old' },
        { from: '2020-01-01', until: '2022-05-31', root: '.mid' },
        { from: '2022-06-01', root: '.new' },
      ],
    },
  ];
  it.each([
    ['2018-03-01', '.old'],
    ['2019-12-31T22:00:00Z', '.old'],
    ['2021-03-01', '.mid'],
    ['2024-03-01', '.new'],
    [null, '.new'],
  ])('%s', (day, root) => {
    expect(chooseEdition(rules, url, day)?.edition.root).toBe(root);
  });
  it('finds none for a day that no edition holds, another host, no address', () => {
    expect(
      chooseEdition([{ hosts: ['sandport.example'], editions: [{ from: '2022-06-01' }] }], url, '2020-01-01'),
    ).toBeNull();
    expect(chooseEdition(rules, 'https://notsandport.example/', null)).toBeNull();
    expect(chooseEdition(rules, null, null)).toBeNull();
  });
});

describe('faults in site rules', () => {
  it.each([
    [{}, 'siteRules', 'a list of site rules', 'an object'],
    [
      [{ hosts: ['sandport.example'], editions: [{ root: 'p:hover' }] }],
      'siteRules[0].editions[0].root',
      'a selector of',
      '"p:hover"',
    ],
    [
      [{ hosts: ['https://sandport.example/'], editions: [{}] }],
      'siteRules[0].hosts[0]',
      'a host as',
      '"https://sandport.example/"',
    ],
    [
      [{ hosts: ['sandport.example'], editions: [{ from: 'May' }] }],
      'siteRules[0].editions[0].from',
      'a day as',
      '"May"',
    ],
    [
      [{ hosts: ['sandport.example'], editions: [{ roles: { hero: ['p'] } }] }],
      'siteRules[0].editions[0].roles.hero',
      'a known key',
      '"hero"',
    ],
    [
      [{ hosts: ['sandport.example'], editions: [{ roles: { headline: ['p::x'] } }] }],
      'siteRules[0].editions[0].roles.headline[0]',
      'a selector of',
      '"p::x"',
    ],
    [
      [{ hosts: ['sandport.example'], editions: [{ drop: [{ select: 'p', role: 'paragraph' }] }] }],
      'siteRules[0].editions[0].drop[0]',
      '{ select, role }',
      'an object',
    ],
    [
      [{ hosts: ['sandport.example'], editions: [{ strip: ['p'] }] }],
      'siteRules[0].editions[0].strip',
      'a known key',
      '"strip"',
    ],
    [[{ hosts: [], editions: [{}] }], 'siteRules[0].hosts', 'at least one host', 'a list of 0'],
  ])('%j', (siteRules, path, expected, found) => {
    const result = safeParseArticle('<p>x</p>', { siteRules: siteRules as SiteRule[] });
    if (result.success) throw new Error('It was taken.');
    expect(result.error).toBeInstanceOf(ArticleError);
    expect(result.error.code).toBe('invalid-options');
    expect(result.error.details).toMatchObject({ option: 'siteRules', path, found });
    expect(result.error.details['expected']).toContain(expected);
    expect(result.error.message).toContain(path);
  });
  it('names the rule', () => {
    const result = safeParseArticle('<p>x</p>', { siteRules: [rule({}), rule({ drop: ['p!'] }, 'holm.example')] });
    expect(!result.success && result.error.message).toContain('in the rule for holm.example');
  });
});
