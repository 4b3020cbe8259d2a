import { describe, expect, it } from 'vitest';
import { opensByline, readAuthorNames, readByline } from '../../src/page/read-byline.js';

const namesIn = (text: string) => readByline(text, []).authors.map(({ name }) => name);

describe('readByline', () => {
  it.each([
    ['By Anna Kolb and Tom Ruiz, Political Editor | Reuters', ['Anna Kolb', 'Tom Ruiz']],
    ['By ANNA KOLB, Associated Press', ['ANNA KOLB']],
    ['Story by Anna Kolb, CNN', ['Anna Kolb']],
    ['Story and photos by Anna Kolb', ['Anna Kolb']],
    ['Text und Fotos: Anna Kolb', ['Anna Kolb']],
    ['By Anna Kolb, photos by Tom Ruiz', ['Anna Kolb']],
    ['Anna Kolb/Tom Ruiz', ['Anna Kolb', 'Tom Ruiz']],
    ['By Sandport Herald Editorial Board', ['Sandport Herald Editorial Board']],
    ['Senior Reporter Anna Kolb', ['Anna Kolb']],
    ['By Anna Kolb @kolb', ['Anna Kolb']],
    ['Anna Kolb 3 min read', ['Anna Kolb']],
    ['By Min Jin Holm 3 min read', ['Min Jin Holm']],
    ['Anna Kolb Dec 20, 2023', ['Anna Kolb']],
    ['Anna Kolb 20 Dec. 2023', ['Anna Kolb']],
    ['Anna Kolb | Updated 5 May 2024', ['Anna Kolb']],
    ['By Anna Kolb Special to the Herald', ['Anna Kolb']],
    ['Anna Kolb for The Sandport Herald', ['Anna Kolb']],
    ['By Lena Holm MS, RDN', ['Lena Holm']],
    ['by Lena Holm, Sandport Institute of Tides and Coastal Birds', ['Lena Holm']],
    ['By Lena Holm, Tom Ruiz and Anna Kolb', ['Lena Holm', 'Tom Ruiz', 'Anna Kolb']],
    ['By Anna Kolb; Edited by Tom Ruiz', ['Anna Kolb']],
    ['By Jan April and May Glass', ['Jan April', 'May Glass']],
    ['Von Anna Kolb und dpa', ['Anna Kolb']],
    ['Ein Kommentar von Anna Kolb, Berlin', ['Anna Kolb']],
    ['Par Anne de la Tour (avec AFP)', ['Anne de la Tour']],
    ['Por Lucía Ferrer y Tomás Gil', ['Lucía Ferrer', 'Tomás Gil']],
    ['Por María del Carmen Ruiz y Juan del Valle', ['María del Carmen Ruiz', 'Juan del Valle']],
    ['Von Anna zur Linden', ['Anna zur Linden']],
    ['di Luca Rossetti', ['Luca Rossetti']],
    ['Door Pieter van den Berg', ['Pieter van den Berg']],
    ['Av Ingrid Holm og Nils Vik', ['Ingrid Holm', 'Nils Vik']],
    ['© Anna Kolb', ['Anna Kolb']],
    ['/ Anna Kolb', ['Anna Kolb']],
    ['Autorin: Rechtsanwältin Anna Kolb', ['Anna Kolb']],
    ['von Anna Kolb — Hinterlasse eine Antwort', ['Anna Kolb']],
    ['von Anna Kolb, Account von Anna Kolb', ['Anna Kolb']],
    ['山田太郎記者', ['山田太郎']],
    ['文/张伟', ['张伟']],
    ['dpa', ['dpa']],
    ['Por Agencia EFE', ['Agencia EFE']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    'Email The Author',
    'Redaktion',
    'Por Redacción',
    'By Staff',
    'Published 3 Dec 2023',
    'Edited by Tom Ruiz',
    'Styled by Tom Ruiz',
    'By Editorial Board',
    'Share',
    'Hinterlasse einen Kommentar',
    'Leave a Reply',
    '',
    '| , and',
  ])('nobody in %j', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('gives the pages of linked authors, and those without a link', () => {
    const links = [
      { text: 'Anna Kolb', href: '/kolb' },
      { text: 'Follow', href: '/follow' },
    ];
    expect(readByline('By Anna Kolb and Tom Ruiz Follow', links).authors).toEqual([
      { name: 'Anna Kolb', url: '/kolb' },
      { name: 'Tom Ruiz' },
    ]);
  });

  it('takes linear time over long and odd texts', () => {
    const start = performance.now();
    for (const text of ['By '.repeat(100_000), ', and '.repeat(100_000), 'edited by '.repeat(50_000)]) namesIn(text);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('readAuthorNames', () => {
  it.each([
    ['Anna Kolb', ['Anna Kolb']],
    ['Anna Kolb | Sponsored', ['Anna Kolb']],
    ['Anna Kolb, Staff Writer', ['Anna Kolb']],
    ['Anna Kolb, Tom Ruiz', ['Anna Kolb', 'Tom Ruiz']],
    ['Anna Kolb, Sandport Herald', ['Anna Kolb']],
    ["Anna O'Neil The Associated Press", ["Anna O'Neil"]],
    ['Sandport Telegram & Gazette', ['Sandport Telegram & Gazette']],
    ['Reuters', ['Reuters']],
    ['https://social.example/kolb', []],
    ['@kolb', []],
    ['Anna Kolb @kolb', ['Anna Kolb']],
    ['Kolb, Anna', ['Anna Kolb']],
    ['Anna, Tom', ['Anna']],
    ['Tide & Harbour', ['Tide & Harbour']],
    ['admin', []],
    ['kolb@herald.example', []],
    ['www.sandport.example', []],
    ['Sandport Media - all rights reserved', []],
    ['anónimo', []],
  ])('%s', (text, names) => {
    expect(readAuthorNames(text)).toEqual(names);
  });
});

describe('opensByline', () => {
  it('tells bylines from sentences', () => {
    expect(opensByline('By Anna Kolb')).toBe(true);
    expect(opensByline('Anna Kolb')).toBe(false);
    expect(opensByline('By the time it rained, nobody hoped any more')).toBe(false);
  });
});
