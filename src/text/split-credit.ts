import { CREDIT_LABELS, PICTURE_SOURCES } from '../lexicon/credit-words.js';
import { compactPattern } from './compact-pattern.js';

/** The text under a picture, in its two parts. */
export interface CaptionParts {
  readonly caption: string | null;
  readonly credit: string | null;
}

/** Longest credit, in UTF-16 units; what is longer tells a story. */
export const MAX_CREDIT = 100;
/** Most words in a name before an agency ("Natalia Brand/AFP via Getty Images"). */
const MAX_NAME_WORDS = 8;
/** A label and what it asks for: a colon, or "by", "of", "de" within the label. */
const LABELLED = new RegExp(
  compactPattern(String.raw`^[(\[|–—-]?\s{0,2}(?:${CREDIT_LABELS})\s{0,2}(?::|(?<=\b(?:by|of|de|di|door)))\s{0,2}`),
  'i',
);
const INNER_LABEL = new RegExp(
  compactPattern(String.raw`(?<![\d-])(?:${CREDIT_LABELS})\s{0,2}(?::|(?<=\b(?:by|of|door))\s)\s{0,2}(?=\S)`),
  'gi',
);
/** The sign of a maker in any writing. */
const SIGNS = /\s?(?:©|\(c\)(?=\s)|&copy;)\s?/gi;
/** Where a last part of a line may begin: at a sentence's end or behind a mark. */
const SEAM = /^|[.!?”"»](?:\s{1,2}|(?=[A-ZÀ-Þ][^\s.]|dpa))|\s[|–—]\s/g;
/** The end of a sentence and the start of the next; an initial ends none. */
const SENTENCES = /(?<=[^\s./]{3}|\d)[.!?] [A-ZÀ-Þ|–—]/;
/** Small letters that are a maker's: a site, a user of one, an agency. */
const SITE = new RegExp(String.raw`^[^\s,]{0,40}(?:[._][a-z]| ?\/)|${PICTURE_SOURCES.source}`, 'i');
/** A sentence's end, and behind it at once the capital that its last part begins with. */
const TOUCHING = /(?<=(?:\p{Ll}{2}|\d{4}|[”")])[.!?][”"]?)\p{Lu}[^.!?]{3,79}\.?$/u;
/** Fewest words before it, so that "Sandport.Com" is none. */
const SENTENCE_WORDS = 5;
/** Longest words of a name and an agency, in UTF-16 units. */
const MAX_AGENCY = 80;
/** Buttons and counts of a gallery around a caption: "Enlarge / A boat", "2/5 A boat", "A boat hide caption". */
const CONTROLS = /^enlarge(?: ?\/ ?|$)|^\d{1,3} ?\/ ?\d{1,3}(?: |$)| ?\b(?:hide|toggle) caption$/gi;
/** What a reader is told by a button, not by a caption. */
const BUTTON = new RegExp(
  compactPattern(
    String.raw`^(?:(?:image|photo|foto|bild|picture|video) (?:caption|source|copyright)|(?:foto|photo|image|bild|imagen|slide) \d{1,3} (?:de|of|von|sur|di|van|/) \d{1,3}|expand|more|gallery|zoom|(?:bild )?vergrößern|agrandir|ampliar|grafik herunterladen|beitrag laden|사진 확대|(?:${CREDIT_LABELS})\s{0,2}:?)$`,
  ),
  'i',
);

/**
 * A line under a picture -> caption and credit.
 *
 *     The bridge in May. (Foto: Ola Brand)       The bridge in May. | Foto: Ola Brand       © Ola Brand
 *     The bridge in May. Ola Brand/AFP           The bridge in May (Ola Brand/Reuters)      Photo by Ola Brand
 *     The bridge in May.Ola Brand
 */
export function splitCredit(line: string): CaptionParts {
  const text = line.replace(CONTROLS, '').replace(SIGNS, ' © ').trim();
  if (!/[\p{L}\p{N}]/u.test(text) || BUTTON.test(text)) return { caption: null, credit: null };
  const at = findCredit(text);
  if (at < 0) return { caption: cutLabel(text), credit: null };
  const credit = trimCredit(text.slice(at));
  const caption = trimMarks(cutLabel(text.slice(0, at)));
  return credit === '' ? { caption: text, credit: null } : { caption: caption === '' ? null : caption, credit };
}

/** Longest label before a sign, with the mark before it, in UTF-16 units. */
const MAX_LABEL = 24;

/** A caption without the label that asks for the maker, and the mark before it: "The bridge in May. Foto:", with "© Ola Brand" cut off. */
function cutLabel(caption: string): string {
  const label = /[^.!?|/([–—]*$/.exec(caption.slice(-MAX_LABEL))?.[0] ?? '';
  return BUTTON.test(label.trim()) ? trimMarks(caption.slice(0, caption.length - label.length)) : caption;
}

/** A caption without the spaces, dashes and opening brackets at its end. */
function trimMarks(caption: string): string {
  return caption.replace(/(?<![\s|/–—([-])[\s|/–—([-]+$/, '');
}

/** A credit without its label, sign and brackets. */
export function trimCredit(text: string): string {
  const bare = text
    .replace(SIGNS, ' © ')
    .trim()
    .replace(/^[([|–—-]\s{0,2}/, '')
    .replace(LABELLED, '')
    .replace(/^\s?© |(?<![\s.|])[\s.|]+$/g, '');
  const closed = /^[^(]*\)$/u.test(bare) || /^[^[]*\]$/u.test(bare) ? bare.slice(0, -1) : bare;
  return closed.trim();
}

/** Where the credit begins; -1 where the line has none. */
function findCredit(text: string): number {
  const sign = text.lastIndexOf('© ');
  if (sign >= 0 && text.length - sign <= MAX_CREDIT) return sign;
  const from = Math.max(0, text.length - MAX_CREDIT);
  INNER_LABEL.lastIndex = from;
  for (let match = INNER_LABEL.exec(text); match !== null; match = INNER_LABEL.exec(text)) {
    const { index } = match;
    const name = text.slice(INNER_LABEL.lastIndex);
    if (opensCredit(text, index) && !SENTENCES.test(name) && (!/^\p{Ll}{2}/u.test(name) || SITE.test(name)))
      return openAt(text, index);
  }
  const name = findTouching(text);
  return name < 0 ? findAgency(text) : name;
}

/** Where a name begins that touches the sentence before it, as one does that stands in an element of its own; -1 where none does. */
function findTouching(text: string): number {
  const at = TOUCHING.exec(text)?.index ?? -1;
  return at > 0 && text.slice(0, at).split(' ').length >= SENTENCE_WORDS && isName(text.slice(at)) ? at : -1;
}

/** Whether a label opens a part of its own: at the start, after a sentence or a mark, or glued to the word before. */
function opensCredit(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return (
    at === 0 ||
    /[.!?…|/()[\]–—»”"]\s?$|\n$/u.test(before) ||
    (/[\p{Ll}\s]$/u.test(before) && /^\p{Lu}/u.test(text.slice(at)))
  );
}

/** The bracket before a credit is the credit's. */
function openAt(text: string, at: number): number {
  return /[([]\s?$/u.test(text.slice(0, at)) ? at - 1 : at;
}

/** A last bracket, or last words without a sentence in them, that name an agency. */
function findAgency(text: string): number {
  const bracket = /[([][^()[\]]{3,80}[)\]]\.?$/u.exec(text);
  if (bracket !== null && PICTURE_SOURCES.test(bracket[0])) return bracket.index;
  const from = Math.max(0, text.length - MAX_CREDIT);
  const tail = text.slice(from);
  for (const { 0: seam, index } of tail.matchAll(SEAM)) {
    const start = index + seam.length;
    if ((index > 0 || from === 0) && isCredit(tail.slice(start))) return from + start;
  }
  return -1;
}

/** "Ola Brand/AFP via Getty Images", "AP Photo / J. Ola Brand", "olabrand/Shutterstock": names and an agency, no verb's small letters. */
function isCredit(text: string): boolean {
  return text.length <= MAX_AGENCY && PICTURE_SOURCES.test(text) && !SENTENCES.test(text) && isName(text);
}

/** Few words, none of which is in small letters as a verb is. */
function isName(text: string): boolean {
  const words = text.split(/(?<!\/)\s+(?!\/)/).filter((word) => word !== '');
  const small = words.filter(
    (word) =>
      /^\p{Ll}[^/]*$/u.test(word) &&
      !/^(?:via|de|del|von|van|files?|der|la|di|dpa|imago|picture|alliance)$/u.test(word),
  );
  return words.length <= MAX_NAME_WORDS && small.length === 0;
}
