import type { ExplainedBlock } from '../../src/explain-article.js';
import type { Article } from '../../src/model/article.js';

/** All that the view shows of one page. */
export interface Reading {
  readonly article: Article;
  readonly blocks: readonly ExplainedBlock[];
  /** What the rules that were hit mean, by id; a rule that is not named here is shown by its id alone. */
  readonly meanings: Readonly<Record<string, string>>;
}
