import { toJSONSchema } from 'zod/mini';
import { ArticleSchema } from '../../src/model/article.js';

/** The JSON Schema of an Article, as shipped in `nutgraf/article.schema.json`. */
export function buildArticleSchema(): object {
  const schema = toJSONSchema(ArticleSchema, { target: 'draft-2020-12' });
  return {
    ...schema,
    title: 'Article',
    description: 'One news article, as parseArticle of the package nutgraf returns it.',
  };
}
