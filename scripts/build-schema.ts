/** Writes `dist/article.schema.json`: the JSON Schema (draft 2020-12) of the Article, made from the zod schema. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildArticleSchema } from './schema/build-article-schema.js';

mkdirSync('dist', { recursive: true });
writeFileSync('dist/article.schema.json', `${JSON.stringify(buildArticleSchema(), null, 2)}\n`);
