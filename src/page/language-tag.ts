import { pageWordTable } from '../html/page-word-table.js';

/** Codes that pages use for a language and that are codes of a country, or out of use. */
const MISNAMED: Readonly<Record<string, string>> = pageWordTable({
  cz: 'cs',
  jp: 'ja',
  cn: 'zh',
  kr: 'ko',
  ua: 'uk',
  dk: 'da',
  se: 'sv',
  iw: 'he',
  nb: 'nb',
  gr: 'el',
});

/** "en_US", "EN-us", "de" -> a BCP 47 tag in a list; an empty list where it is none. */
export function toLanguageTag(text: string): string[] {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$/i.exec(text.trim());
  if (!match) return [];
  const language = (match[1] ?? '').toLowerCase();
  const script = match[2] === undefined ? '' : `-${match[2].charAt(0).toUpperCase()}${match[2].slice(1).toLowerCase()}`;
  const region = match[3] === undefined ? '' : `-${match[3].toUpperCase()}`;
  const primary = Object.hasOwn(MISNAMED, language) ? (MISNAMED[language] ?? language) : language;
  return [`${primary}${script}${region}`];
}
