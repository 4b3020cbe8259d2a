/** The types of schema.org for a news article; those after the first say what kind it is. */
export const NEWS_TYPES = [
  'NewsArticle',
  'OpinionNewsArticle',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
] as const;
/** A type of `NEWS_TYPES`. */
export type NewsType = (typeof NEWS_TYPES)[number];

/**
 * What a section label says about the kind of its articles, as schema.org defines the types: a column that is the
 * author's opinion, an analysis, a review of a work, background, reportage. Labels are whole and lower case; only those
 * are here that name a kind of text and never a subject.
 */
const LABELS: Readonly<Record<Exclude<NewsType, 'NewsArticle'>, readonly string[]>> = {
  OpinionNewsArticle: [
    ...[
      'opinion',
      'opinions',
      'editorial',
      'editorials',
      'op-ed',
      'commentary',
      'comment',
      'comment is free',
      'columnists',
    ],
    ...[
      'meinung',
      'meinungen',
      'kommentar',
      'kommentare',
      'leitartikel',
      'kolumne',
      'kolumnen',
      'gastbeitrag',
      'glosse',
    ],
    ...['tribune', 'tribunes', 'éditorial', 'éditoriaux', 'chronique', 'chroniques', 'idées', 'débats'],
    ...[
      'opinión',
      'editoriales',
      'columnas',
      'tribuna',
      'opinioni',
      'commenti',
      'opinião',
      'opinie',
      'debatt',
      'kronikk',
    ],
    ...[
      'mening',
      'meninger',
      'ledare',
      'ledere',
      'leder',
      'mielipide',
      'mielipiteet',
      'opinia',
      'opinie',
      'komentarze',
    ],
  ],
  AnalysisNewsArticle: [
    'analysis',
    'news analysis',
    'analyse',
    'analysen',
    'analyses',
    'análisis',
    'analisi',
    'análise',
    'analys',
    'analiza',
  ],
  BackgroundNewsArticle: [
    'explainer',
    'explainers',
    'explained',
    'background',
    'hintergrund',
    'décryptage',
    'contexte',
    'achtergrond',
  ],
  ReportageNewsArticle: ['reportage', 'reportagen', 'reportages', 'reportajes', 'reportaje', 'reportager'],
  ReviewNewsArticle: [
    'review',
    'reviews',
    'book reviews',
    'film reviews',
    'rezension',
    'rezensionen',
    'buchkritik',
    'filmkritik',
    'reseña',
    'reseñas',
    'recensioni',
    'recensies',
  ],
};

const TYPES = new Map<string, NewsType>(
  Object.entries(LABELS).flatMap(([type, labels]) => labels.map((label) => [label, type as NewsType] as const)),
);

/** The type that the innermost telling section label says; `NewsArticle` where none says more. */
export function findNewsType(sections: readonly string[]): NewsType {
  for (const section of [...sections].reverse()) {
    const type = TYPES.get(section.trim().toLowerCase());
    if (type !== undefined) return type;
  }
  return 'NewsArticle';
}
