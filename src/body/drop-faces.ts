import type { Author } from '../model/article.js';
import type { Block } from '../model/block.js';

/** Most letters beside the name in the description of a face: "Headshot of Ola Brand", "Picture of columnist Ola Brand". */
const MAX_BESIDE = 21;

/** A body without the faces of its authors: pictures with no line under them that are described by an author's name. */
export function dropFaces(body: readonly Block[], authors: readonly Author[]): Block[] {
  return body.filter((block) => {
    if (block.type !== 'figure' || block.caption !== null || block.credit !== null) return true;
    const alt = block.alt ?? '';
    return !authors.some(({ name }) => alt.includes(name) && alt.length <= name.length + MAX_BESIDE);
  });
}
