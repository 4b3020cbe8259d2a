/** A stretch between quotation marks of one text: `open` and `close` are the marks' places, `start` to `end` the words. */
export interface Stretch {
  readonly open: number;
  readonly start: number;
  readonly end: number;
  /** Index after the closing mark; equal to `end` where the mark is missing. */
  readonly close: number;
  readonly family: MarkFamily;
  /** False where the text ends before the mark is closed. */
  readonly closed: boolean;
}

/** Marks that can pair with each other. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'single-guillemet' | 'corner' | 'white-corner';

interface OpenMark {
  readonly family: MarkFamily;
  readonly mark: string;
  readonly at: number;
}

const FAMILIES: Readonly<Record<string, MarkFamily>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '＂': 'double',
  '〝': 'double',
  '〞': 'double',
  '〟': 'double',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'single-guillemet',
  '›': 'single-guillemet',
  "''": 'double',
  '``': 'double',
  '’’': 'double',
  '‘‘': 'double',
  '「': 'corner',
  '」': 'corner',
  '『': 'white-corner',
  '』': 'white-corner',
};
const MARK = /''|``|’’|‘‘|["“”„‟＂〝〞〟'‘’‚‛«»‹›「」『』]/g;
const SINGLE_MARKS = /[’'‘]/g;
const BEFORE_OPENING = /[\s([{—–\-/:;,.!?"“„‘'«»‹›「」『』|*•>…]/;
const AFTER_CLOSING = /[\s)\]},.;:!?—–\-/"”’'«»‹›「」『』|*…[]/;
/** What may follow a single mark that opens. */
const AFTER_OPENING = /[\p{L}\p{N}[$£…]/u;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Finds the outermost quoted stretches of a text, in order. Nested marks belong to the stretch around them; apostrophes,
 * feet and inches and decades are no marks; a mark never closed runs to the end of the text, a single one only where the next
 * text opens with one as well (`goesOn`): a quotation over several paragraphs. Linear in the length.
 *
 * ```
 * He said, “Call it ‘home’ if you like.” So I did.
 *          ^open                        ^close
 *           ^start                     ^end
 * ```
 */
export function pairMarks(text: string, goesOn = false): Stretch[] {
  const stretches: Stretch[] = [];
  MARK.lastIndex = 0;
  let match = MARK.exec(text);
  if (match === null) return stretches;
  const singles = new SingleMarks(text, goesOn);
  const lastClosing = text.lastIndexOf('”');
  const lastStraight = text.lastIndexOf('"');
  let outer: OpenMark | null = null;
  let depth = 0;
  for (; match !== null; match = MARK.exec(text)) {
    const mark = match[0];
    const at = match.index;
    const family = FAMILIES[mark] as MarkFamily;
    if (family === 'single') {
      if (outer === null) {
        if (singles.opensAt(at)) outer = { family, mark, at };
      } else if (outer.family === 'single' && singles.closesAt(at)) {
        stretches.push(stretchOf(outer, at, 1));
        outer = null;
      }
      continue;
    }
    if (outer === null) {
      if (isOpening(text, at, mark)) {
        outer = { family, mark, at };
        depth = 1;
      }
      continue;
    }
    if (outer.family !== family) continue;
    const opener = outer.mark === '"' && at < lastStraight ? '“' : outer.mark;
    if (at < lastClosing && isReopening(text, at, mark, opener)) depth++;
    else if (--depth <= 0 || mark === '"') {
      stretches.push(stretchOf(outer, at, mark.length));
      outer = null;
    }
  }
  if (outer !== null && (goesOn || outer.family !== 'single'))
    stretches.push({ ...stretchOf(outer, text.length, 0), close: text.length, closed: false });
  return stretches;
}

/** `‘We waited`: does the text begin with a single mark and a sentence? */
export function opensWithSingle(text: string): boolean {
  return /^['‘][\p{Lu}\d]/u.test(text);
}

function stretchOf(open: OpenMark, at: number, width: number): Stretch {
  return {
    open: open.at,
    start: open.at + open.mark.length,
    end: at,
    close: at + width,
    family: open.family,
    closed: true,
  };
}

/** Outside of marks: does this mark open a stretch? A number before a straight mark makes it inches. */
function isOpening(text: string, at: number, mark: string): boolean {
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  if (mark.length > 1) return BEFORE_OPENING.test(before) && after !== '' && !/\s/.test(after);
  if (mark === '”' || mark === '“' || mark === '"') {
    if (/\d/.test(before)) return false;
    if (mark === '”') return BEFORE_OPENING.test(before) && LETTER.test(after);
    if (mark === '"') return after !== '' && (BEFORE_OPENING.test(before) ? !/\s/.test(after) || at === 0 : false);
  }
  if (mark === '」' || mark === '』') return false;
  return after !== '';
}

/** Inside a stretch: is a mark of the same family another opening (nested in the same marks) and not the closing? */
function isReopening(text: string, at: number, mark: string, opener: string): boolean {
  if (mark === '“' && opener === '„') return false;
  if (mark !== opener || mark === '"' || mark === '”' || mark === '＂' || mark.length > 1) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return /[\s(—–[]/.test(before) && LETTER.test(after);
}

/** Tells single quotation marks from apostrophes; the next closing place is looked up once a text. */
class SingleMarks {
  private readonly text: string;
  private closings: readonly number[] | null = null;
  private cursor = 0;
  private opening = -1;
  private readonly goesOn: boolean;

  constructor(text: string, goesOn: boolean) {
    this.text = text;
    this.goesOn = goesOn;
  }

  /** Every place where a single mark may close, in order. */
  private findClosings(): number[] {
    const closings: number[] = [];
    for (const { index } of this.text.matchAll(SINGLE_MARKS))
      if (index > 0 && this.canClose(index)) closings.push(index);
    return closings;
  }

  opensAt(at: number): boolean {
    const mark = this.text.charAt(at);
    if (mark === '’') return false;
    const before = at === 0 ? ' ' : this.text.charAt(at - 1);
    const after = this.text.charAt(at + 1);
    if (!BEFORE_OPENING.test(before) || before === "'" || !AFTER_OPENING.test(after)) return false;
    if (/^\d\ds?\b/.test(this.text.slice(at + 1, at + 5))) return false;
    // "Jeopardy!'s"
    if (/^[!?.].s\b/.test(this.text.slice(at - 1, at + 3))) return false;
    return this.nextClosing(at) !== -1 || (this.goesOn && opensWithSingle(this.text.slice(at)));
  }

  closesAt(at: number): boolean {
    if (!this.canClose(at)) return false;
    if (!this.isPossessive(at)) return true;
    const next = this.nextClosing(at);
    return next === -1 ? !this.goesOn : this.nextOpening(at) < next;
  }

  private canClose(at: number): boolean {
    const before = this.text.charAt(at - 1);
    const after = this.text.charAt(at + 1);
    return !/[\s(—]/.test(before) && (after === '' || AFTER_CLOSING.test(after));
  }

  /** "the boys' club": an s before, a lower-case word after. */
  private isPossessive(at: number): boolean {
    return this.text.charAt(at - 1) === 's' && /^ \p{Ll}/u.test(this.text.slice(at + 1, at + 3));
  }

  private nextOpening(after: number): number {
    while (this.opening <= after) {
      const next = this.text.indexOf(' ‘', Math.max(after, this.opening + 1));
      this.opening = next === -1 ? this.text.length : next;
    }
    return this.opening;
  }

  private nextClosing(after: number): number {
    this.closings ??= this.findClosings();
    while (this.cursor < this.closings.length && (this.closings[this.cursor] as number) <= after) this.cursor++;
    return this.closings[this.cursor] ?? -1;
  }
}
