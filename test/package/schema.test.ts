import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildArticleSchema } from '../../scripts/schema/build-article-schema.js';
import { ArticleSchema } from '../../src/model/article.js';

test('the shipped JSON Schema is the one of the model', () => {
  const shipped = JSON.parse(readFileSync('dist/article.schema.json', 'utf8'));
  expect(shipped).toEqual(JSON.parse(JSON.stringify(buildArticleSchema())));
});

test('it is a draft 2020-12 schema with every field of an Article', () => {
  const schema = buildArticleSchema() as { $schema: string; required: string[]; additionalProperties: boolean };
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.required).toEqual(Object.keys(ArticleSchema.shape));
  expect(schema.additionalProperties).toBe(false);
});
