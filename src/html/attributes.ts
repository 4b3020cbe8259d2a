/**
 * The attributes that are kept of a page's elements. What stands here is all that the library may read: `HtmlNode.get`
 * takes no other names, so that reading one that is dropped is an error of types.
 */
const READ = [
  // Of any element
  'class',
  'id',
  'role',
  'hidden',
  'style',
  'data-component',
  'data-testid',
  'data-type',
  // Links, pictures, embeds
  'href',
  'rel',
  'alt',
  'width',
  'height',
  'poster',
  'src',
  'srcset',
  'data',
  'data-src',
  'data-srcset',
  'data-lazy-src',
  'data-lazy-srcset',
  'data-original',
  'data-lazy',
  'data-img-src',
  'data-full-src',
  // What the page says of itself
  'name',
  'property',
  'http-equiv',
  'content',
  'value',
  'itemprop',
  'itemtype',
  'itemscope',
  'typeof',
  'datetime',
  'lang',
  'xml:lang',
  'amp',
  '⚡',
  'type',
] as const;

/** What parse5 reads or renames besides while it builds the tree: HTML in MathML, `font` and links in SVG. */
const READ_BY_PARSER = ['encoding', 'color', 'face', 'size', 'xlink:href'] as const;

/** The name of an attribute that is kept. */
export type AttributeName = (typeof READ)[number];

/** The attributes of an element, each name once. */
export type Attributes = readonly { readonly name: string; readonly value: string }[];

/** Those of an element without any, and of all that is no element. */
export const NO_ATTRIBUTES: Attributes = Object.freeze([]);

/** The names that are kept. */
export const KEPT_ATTRIBUTES: readonly string[] = [...READ, ...READ_BY_PARSER];

/**
 * Elements of which every attribute is kept: by the standard, a fourth of the same name and attributes closes the first
 * ("Noah's Ark clause"). `a` is left out, for there is never a second one open.
 */
export const FORMATTING_ELEMENTS: ReadonlySet<string> = new Set(
  'b big code em font i nobr s small strike strong tt u'.split(' '),
);
