/*
 * The attributes that are kept of a page's elements. What stands here is all that the library may read: `HtmlNode.get`
 * takes no other names, so that reading one that is dropped is an error of types.
 */
const OF_ANY = 'class id role hidden style data-component data-testid data-type';
const OF_MEDIA = 'href rel alt width height poster data';
/** Where lazy loaders keep the address of the real picture, strongest first; `src` may hold a stand-in. */
const OF_PICTURES =
  'data-src data-lazy-src data-original data-lazy data-img-src data-full-src data-retina-src data-src-big data-cfsrc data-ezsrc data-pagespeed-lazy-src src';
/** The same for its addresses in several sizes. */
const OF_PICTURE_SETS = 'srcset data-srcset data-lazy-srcset';
/** What the page says of itself. */
const OF_FACTS =
  'name property http-equiv content value itemprop itemtype itemscope typeof datetime title lang xml:lang amp ⚡ type';

/** What parse5 reads or renames besides while it builds the tree: HTML in MathML, `font` and links in SVG. */
const OF_PARSER = 'encoding color face size xlink:href';

/** The words of a list. */
type Words<List extends string> = List extends `${infer First} ${infer Rest}` ? First | Words<Rest> : List;

/** The name of an attribute that is kept. */
export type AttributeName = Words<
  typeof OF_ANY | typeof OF_MEDIA | typeof OF_PICTURES | typeof OF_PICTURE_SETS | typeof OF_FACTS
>;

/** The attributes that hold a picture's addresses in several sizes, strongest first. */
export const SET_ATTRIBUTES = OF_PICTURE_SETS.split(' ') as AttributeName[];
/** The attributes that hold one address of a picture, strongest first. */
export const ADDRESS_ATTRIBUTES = OF_PICTURES.split(' ') as AttributeName[];

/** The attributes of an element, each name once. */
export type Attributes = readonly { readonly name: string; readonly value: string }[];

/** Those of an element without any, and of all that is no element. */
export const NO_ATTRIBUTES: Attributes = Object.freeze([]);

/** The names that are kept. */
export const KEPT_ATTRIBUTES: readonly string[] =
  `${OF_ANY} ${OF_MEDIA} ${OF_PICTURES} ${OF_PICTURE_SETS} ${OF_FACTS} ${OF_PARSER}`.split(' ');

/**
 * Elements of which every attribute is kept: by the standard, a fourth of the same name and attributes closes the first
 * ("Noah's Ark clause"). `a` is left out, for there is never a second one open.
 */
export const FORMATTING_ELEMENTS: ReadonlySet<string> = new Set(
  'b big code em font i nobr s small strike strong tt u'.split(' '),
);
