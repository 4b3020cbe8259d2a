import { describe, expect, it } from 'vitest';
import type { Author } from '../../src/model/article.js';
import { CUED_BYLINE, chooseAuthors, SHOWN_BYLINE } from '../../src/page/choose-authors.js';
import { chooseDates } from '../../src/page/choose-dates.js';
import { chooseHeadline } from '../../src/page/choose-headline.js';
import { cleanHeadline } from '../../src/page/clean-headline.js';
import type { Candidate } from '../../src/page/page-facts.js';
import { readSiteNames } from '../../src/page/site-names.js';

const meta = <T>(value: T, rule = 'og:title'): Candidate<T> => ({ value, source: 'meta', rule });
const h1 = (value: string): Candidate<string> => ({ value, source: 'dom', rule: 'h1' });
const SITE = ['Sandport Herald', 'sandportherald.example'];

describe('cleanHeadline', () => {
  it.each([
    ['Rain ends drought - Local - The Sandport Herald', 'Rain ends drought'],
    ['Rain ends drought | sandportherald', 'Rain ends drought'],
    ['Sandport Herald: live', 'Sandport Herald: live'],
    ['Sandport Herald | Rain ends drought', 'Rain ends drought'],
    ['Rain - and hail - end drought', 'Rain - and hail - end drought'],
    ['«It rains»', '«It rains»'],
  ])('%s', (title, clean) => {
    expect(cleanHeadline(title, SITE)).toBe(clean);
  });
});

describe('chooseHeadline', () => {
  const choose = (declared: Candidate<string>[], ...h1s: string[]) =>
    chooseHeadline(declared, h1s.map(h1), SITE)?.value ?? null;

  it('takes the h1 that the page agrees with, not the site’s name or another story', () => {
    expect(choose([meta('Rain ends drought')], 'Sandport Herald', 'Cup final tonight', 'Rain ends drought')).toBe(
      'Rain ends drought',
    );
  });
  it('takes the h1’s wording where the declared one differs a little', () => {
    expect(choose([meta('Rain ends long drought in north')], 'Rain ends a long drought in the north')).toBe(
      'Rain ends a long drought in the north',
    );
  });
  it('drops a kicker that a declared headline lacks', () => {
    expect(choose([meta('Rain ends a long drought')], 'Opinion Rain ends a long drought')).toBe(
      'Rain ends a long drought',
    );
  });
  it('takes the title that a heading under the h1 shows once more, without the kicker before it', () => {
    const whole = meta('After the flood: Rain ends a long drought', 'json-ld headline');
    const bare = meta('Rain ends a long drought');
    const shown = [['After the flood Rain ends a long drought']];
    const declared = [whole, meta(whole.value, 'twitter:title'), bare];
    expect(chooseHeadline(declared, [h1(whole.value)], SITE, shown)?.value).toBe(bare.value);
    expect(chooseHeadline(declared, [h1(whole.value)], SITE, [['Wells fill at last']])?.value).toBe(whole.value);
    const named = meta('What the rain means for us', 'json-ld name');
    expect(chooseHeadline([whole, named], [h1(whole.value)], SITE, [[named.value]])?.value).toBe(named.value);
    const lines = ['After the flood', 'Rain ends a long drought'];
    expect(chooseHeadline([whole], [h1('Flood: rain ends a drought')], SITE, [lines])?.value).toBe(lines[1]);
  });
  it('keeps the kicker that the article’s own data have, however many titles lack it', () => {
    const h1 = 'After the flood: Rain ends a long drought';
    const titles = ['og:title', 'title', 'json-ld WebPage name'].map((rule) => meta('Rain ends a long drought', rule));
    expect(choose(titles, h1)).toBe('Rain ends a long drought');
    expect(choose([...titles, meta(h1, 'json-ld headline')], h1)).toBe(h1);
    expect(choose([...titles, meta(h1, 'json-ld headline')], h1.replace(':', ''))).toBe(h1);
  });
  it('drops a label behind the headline that one of the titles does without', () => {
    const bare = meta('Rain ends a long drought - The Sandport Herald', '<title>');
    for (const label of [' | Editorial', ' | Our View', ' [Watch]']) {
      const whole = `Rain ends a long drought${label}`;
      expect(choose([meta(whole), bare], whole)).toBe('Rain ends a long drought');
      expect(choose([meta(whole)], whole)).toBe(whole);
    }
    expect(choose([bare], 'Rain ends a long drought | Wells fill at last in the north')).toBe(
      'Rain ends a long drought | Wells fill at last in the north',
    );
  });
  it('believes a long lone h1, not a short label', () => {
    expect(choose([meta('Wells fill at last')], 'What the rain means for us')).toBe('What the rain means for us');
    expect(choose([meta('Wells fill at last')], 'Weather')).toBe('Wells fill at last');
  });
  it('takes the declared headline that most repeat where there is no h1', () => {
    expect(
      choose([meta('Rain!'), meta('Rain ends drought', 'a'), meta('Rain ends drought - Sandport Herald', 'b')]),
    ).toBe('Rain ends drought');
    expect(choose([])).toBeNull();
  });
});

describe('chooseAuthors', () => {
  const named = (...names: string[]) =>
    meta(
      names.map((name) => ({ name })),
      'author',
    );

  it('passes over the site for a person, and takes the site where there is nobody else', () => {
    expect(chooseAuthors([named('The Sandport Herald'), named('Anna Kolb')], SITE)?.value).toEqual([
      { name: 'Anna Kolb' },
    ]);
    expect(chooseAuthors([named('Sandport Herald')], SITE)?.value).toEqual([{ name: 'Sandport Herald' }]);
    expect(chooseAuthors([], SITE)).toBeNull();
  });
  it.each(['Holm Verlag GmbH', 'Tidewater Media Ltd.', 'Bund der Fischer e. V.'])(
    'takes no firm or association that the data alone name: %s',
    (firm) => {
      expect(chooseAuthors([named(firm)], SITE)).toBeNull();
      expect(chooseAuthors([named(firm), named('Sandport Herald')], SITE)?.value).toEqual([
        { name: 'Sandport Herald' },
      ]);
      const printed: Candidate<readonly Author[]> = { ...named(firm), source: 'dom', rule: SHOWN_BYLINE };
      expect(chooseAuthors([printed], SITE)?.value).toEqual([{ name: firm }]);
    },
  );
  it.each(['ola-brand', 'obrand', 'Ola'])(
    'takes the name behind a cue for the login or first name of the data: %s',
    (login) => {
      const shown = (name: string, rule = CUED_BYLINE): Candidate<readonly Author[]> => ({
        ...named(name),
        source: 'dom',
        rule,
      });
      expect(chooseAuthors([named(login), shown('Ola Brand')], SITE)?.value).toEqual([{ name: 'Ola Brand' }]);
      // A name without a cue may be a photographer's.
      expect(chooseAuthors([named(login), shown('Tilda Kern', SHOWN_BYLINE)], SITE)?.value).toEqual([{ name: login }]);
      expect(chooseAuthors([named(login), shown('Ola →')], SITE)?.value).toEqual([{ name: login }]);
      expect(chooseAuthors([named('Tilda Kern'), shown('Ola Brand')], SITE)?.value).toEqual([{ name: 'Tilda Kern' }]);
    },
  );
});

describe('chooseDates', () => {
  it('takes the first, made fuller by one of the same day, never by another day', () => {
    const dates = chooseDates({
      publishedAt: [meta('2024-05-03'), meta('2024-05-04T10:00Z'), meta('2024-05-03T08:15+02:00')],
      modifiedAt: [],
    });
    expect(dates.publishedAt?.value).toBe('2024-05-03T08:15+02:00');
    expect(dates.modifiedAt).toBeNull();
  });

  const shown = (value: string, isChange = false) => ({ ...meta(value, 'date block'), isChange });
  const given = {
    publishedAt: [meta('2021-11-25T08:00Z'), meta('2021-11-25')],
    modifiedAt: [meta('2024-05-03T06:20Z')],
  };

  it('takes the day that the page shows over its story, where its data know it as that of a change', () => {
    expect(chooseDates(given, [shown('2024-05-03')]).publishedAt?.value).toBe('2024-05-03T06:20Z');
    expect(chooseDates(given, [shown('2024-05-04')]).publishedAt?.value).toBe('2024-05-03T06:20Z');
    const sale = { ...given, publishedAt: [...given.publishedAt, meta('2024-05-01', 'date')] };
    expect(chooseDates(sale, [shown('2024-05-01T10:00')]).publishedAt?.value).toBe('2024-05-01T10:00');
  });
  it.each([
    ['the page calls it an update', [shown('2024-05-03', true)]],
    ['the day of publication stands there too', [shown('2024-05-03'), shown('2021-11-24')]],
    ['no data know it', [shown('2023-12-10')]],
    ['none is shown', []],
  ])('takes the first that the data give where %s', (_, dates) => {
    expect(chooseDates(given, dates).publishedAt?.value).toBe('2021-11-25T08:00Z');
  });
  it('takes a shown update for the change, and for the publication where nothing else is known', () => {
    const none = { publishedAt: [], modifiedAt: [] };
    const update = shown('2024-05-03T10:15', true);
    const dates = chooseDates(none, [update, shown('2024-05-01')]);
    expect([dates.publishedAt?.value, dates.modifiedAt?.value]).toEqual(['2024-05-01', '2024-05-03T10:15']);
    expect(chooseDates(none, [update]).publishedAt?.value).toBe('2024-05-03T10:15');
  });
});

describe('readSiteNames', () => {
  it('gives the publisher and the host', () => {
    const facts = { publisher: [meta('Sandport Herald')], canonicalUrl: [] };
    expect(readSiteNames(facts, 'https://www.sandportherald.example/x')).toEqual([
      'Sandport Herald',
      'sandportherald.example',
      'sandportherald',
    ]);
  });
  it.each([
    ['2024-05-03T08:00+02:00', '2024-05-03T05:59Z', null],
    ['2024-05-03T08:00+02:00', '2024-05-03T06:00Z', '2024-05-03T06:00Z'],
    ['2024-05-03T08:00+02:00', '2024-05-03', '2024-05-03'],
    ['2024-05-03T08:00', '2024-05-02T23:00', null],
  ])(
    'published %s, changed %s: %s, for what is changed before it is out is a draft',
    (publishedAt, modifiedAt, expected) => {
      const dates = chooseDates({ publishedAt: [meta(publishedAt)], modifiedAt: [meta(modifiedAt)] });
      expect(dates.modifiedAt?.value ?? null).toBe(expected);
    },
  );
  it('takes a change after the publication where the data give one before it, too', () => {
    const modifiedAt = [meta('2024-05-02T09:00Z'), meta('2024-05-04T09:00Z')];
    expect(chooseDates({ publishedAt: [meta('2024-05-03T08:00Z')], modifiedAt }).modifiedAt?.value).toBe(
      '2024-05-04T09:00Z',
    );
  });
});
