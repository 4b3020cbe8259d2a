/** A line of a text: where it begins and ends, end exclusive, without the space at its break. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** Signs that fill two columns: East Asian wide ones and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Between two of these a line may break without a space. */
const UNSPACED = /[\u3041-\u30ff\u3400-\u9fff]/;
/** Signs that fill no column of their own. */
const NO_WIDTH = /\p{M}|[\u200b-\u200f]/u;

/** The lines of a text that fit a width, in columns. A word that is longer than a line is cut. */
export function wrapText(text: string, width: number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let columns = 0;
  /** Where the line may break, where the next one then begins, and the columns up to there. */
  let gap: { end: number; next: number; columns: number } | null = null;
  let at = 0;
  for (const sign of text) {
    const size = measureSign(sign);
    if (sign === '\n') {
      lines.push({ start, end: at });
      [start, columns, gap] = [at + 1, 0, null];
    } else {
      if (sign === ' ') gap = { end: at, next: at + 1, columns: columns + 1 };
      else if (UNSPACED.test(sign) && at > start) gap = { end: at, next: at, columns };
      if (columns + size > width && sign !== ' ' && at > start) {
        const cut: { end: number; next: number; columns: number } = gap ?? { end: at, next: at, columns };
        lines.push({ start, end: cut.end });
        start = cut.next;
        columns -= cut.columns;
        gap = null;
      }
      columns += size;
    }
    at += sign.length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** The columns that a sign fills. */
function measureSign(sign: string): number {
  if (sign < '\u0300') return 1;
  return NO_WIDTH.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
}
