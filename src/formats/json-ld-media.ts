import type { Block } from '../model/block.js';
import type { JsonLdMedia, JsonLdPixels } from './json-ld.js';
import { omitEmpty } from './omit-empty.js';
import { readUri } from './safe-url.js';

const KINDS = { ImageObject: 'image', VideoObject: 'video', AudioObject: 'audio' } as const;

/** The figures of one kind that have an address of their own. */
export function listJsonLdMedia<Type extends keyof typeof KINDS>(
  body: readonly Block[],
  type: Type,
): JsonLdMedia<Type>[] {
  return body.flatMap((block) => {
    if (block.type !== 'figure' || block.kind !== KINDS[type]) return [];
    const contentUrl = readUri(block.url);
    if (contentUrl === null) return [];
    const { caption, credit, alt, width, height } = block;
    return {
      '@type': type,
      contentUrl,
      ...omitEmpty({ caption, creditText: credit, description: alt, width: pixels(width), height: pixels(height) }),
    };
  });
}

function pixels(value: number | undefined): JsonLdPixels | undefined {
  return value === undefined ? undefined : { '@type': 'QuantitativeValue', value, unitCode: 'E37' };
}
