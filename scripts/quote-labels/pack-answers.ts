import type { LabelArticle } from './read-articles.js';
import { type ArticleLabels, hashParagraph, type Place, type StretchLabel } from './read-labels.js';
import type { ShownStretch } from './show-articles.js';

/** What a reader says of one stretch, in words; `i` counts the stretches of the article from 0. */
export interface Answer {
  readonly id: string;
  readonly i: number;
  readonly label: 'direct' | 'partial' | 'none';
  readonly speaker: string;
  readonly mention: string;
  readonly cue: string;
  readonly kind: 'person' | 'org' | 'unnamed' | 'author' | '';
  readonly doubt?: boolean;
}

/** The answers on an article as labels without words. What is not in the article letter for letter makes its stretch doubtful. */
export function packAnswers(
  article: LabelArticle,
  shown: readonly ShownStretch[],
  answers: readonly Answer[],
): ArticleLabels {
  const stretches = [...answers]
    .sort((a, b) => a.i - b.i)
    .flatMap((answer): StretchLabel[] => {
      const stretch = shown[answer.i];
      return stretch === undefined ? [] : [packAnswer(article, stretch, answer)];
    });
  return { page: article.id, lang: article.lang, stretches };
}

function packAnswer({ paragraphs, title, authors }: LabelArticle, stretch: ShownStretch, answer: Answer): StretchLabel {
  const { paragraph, start, end } = stretch;
  const near = [paragraph, paragraph - 1, paragraph + 1, paragraph - 2].flatMap((at) => paragraphs[at] ?? []);
  const isAuthor = answer.speaker === '@author' || (answer.kind === 'author' && authors.includes(answer.speaker));
  const speaker = isAuthor ? '@author' : placeOf(answer.speaker, [...paragraphs, title ?? '']);
  const isLost = answer.speaker !== '' && speaker === null;
  return {
    at: [hashParagraph(paragraphs[paragraph] ?? ''), start, end],
    kind: answer.label,
    speaker,
    speakerKind: answer.kind === '' ? null : answer.kind,
    mention: placeOf(answer.mention, near, start),
    cue: placeOf(answer.cue, near, start),
    ...(answer.doubt || isLost ? { doubt: true } : {}),
  };
}

/** Where words stand: in the first of the texts that has them, in the first text as near to an offset as can be. */
function placeOf(words: string, texts: readonly string[], near = 0): Place | null {
  if (words === '') return null;
  for (const [index, text] of texts.entries()) {
    const places = placesIn(text, words);
    const from = index === 0 ? near : 0;
    const [start] = places.sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
    if (start !== undefined) return [hashParagraph(text), start, start + words.length];
  }
  return null;
}

function placesIn(text: string, words: string): number[] {
  const [inText, wanted] = [text.toLowerCase(), words.toLowerCase()];
  const places: number[] = [];
  for (let at = inText.indexOf(wanted); at !== -1; at = inText.indexOf(wanted, at + 1)) places.push(at);
  return places;
}
