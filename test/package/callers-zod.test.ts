import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import * as mini from 'zod/mini';
import { importBuiltPackage } from './built-package.js';

/** The package brings its own part of zod, so its schemas have to be at home in the zod of whoever uses them. */
const { ArticleSchema, parseArticle } = await importBuiltPackage();
const article = parseArticle(readFileSync('examples/harbour-bridge.html'));
const wrong = { ...article, headline: 7 };

test('a schema of the package is one of the caller’s zod', () => {
  expect(ArticleSchema).toBeInstanceOf(z.core.$ZodType);
  expect(ArticleSchema).toBeInstanceOf(mini.ZodMiniObject);
  expect(ArticleSchema.safeParse(wrong).error).toBeInstanceOf(z.core.$ZodError);
});

test('it checks as a part of the caller’s schemas', () => {
  for (const stored of [
    z.object({ id: z.string(), article: ArticleSchema }),
    mini.object({ id: mini.string(), article: ArticleSchema }),
  ]) {
    expect(stored.safeParse({ id: 'a', article }).success).toBe(true);
    expect(stored.safeParse({ id: 'a', article: wrong }).error?.issues).toEqual([
      {
        code: 'invalid_type',
        expected: 'string',
        path: ['article', 'headline'],
        message: 'Invalid input: expected string, received number',
      },
    ]);
  }
  expect(z.array(ArticleSchema).parse([article])).toEqual([article]);
  expect(z.union([z.string(), ArticleSchema]).parse(article)).toEqual(article);
  expect(mini.extend(ArticleSchema, { id: mini.string() }).parse({ ...article, id: 'a' })).toEqual({
    ...article,
    id: 'a',
  });
});

test('it becomes a part of the caller’s JSON Schema', () => {
  const { properties } = z.toJSONSchema(z.object({ article: ArticleSchema }));
  const { $schema: _, ...alone } = z.toJSONSchema(ArticleSchema);
  expect(properties?.article).toEqual(alone);
});

test('it speaks the language that the caller has chosen', () => {
  z.config(z.locales.de());
  const [issue] = ArticleSchema.safeParse(wrong).error?.issues ?? [];
  z.config(z.locales.en());
  expect(issue?.message).toBe('Ungültige Eingabe: erwartet string, erhalten Zahl');
});
