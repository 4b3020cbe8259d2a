import type { NewsType } from './news-types.js';

/** A person of schema.org. */
export interface JsonLdPerson {
  '@type': 'Person';
  name?: string;
  url?: string;
  /** Office or job, as the article words it. */
  jobTitle?: string;
  /** What the article calls somebody to whom it gives no name. */
  description?: string;
}

/** An organization of schema.org. */
export interface JsonLdOrganization {
  '@type': 'Organization';
  name: string;
  url?: string;
  description?: string;
}

/** Whoever can write, publish or say something. */
export type JsonLdParty = JsonLdPerson | JsonLdOrganization;

/** A place of schema.org. */
export interface JsonLdPlace {
  '@type': 'Place';
  name: string;
}

/** A picture, video or sound of schema.org. */
export interface JsonLdMedia<Type extends 'ImageObject' | 'VideoObject' | 'AudioObject'> {
  '@type': Type;
  contentUrl: string;
  caption?: string;
  creditText?: string;
  /** The text that stands for a picture. */
  description?: string;
  width?: JsonLdPixels;
  height?: JsonLdPixels;
}

/** A length in pixels, by its code of UN/CEFACT. */
export interface JsonLdPixels {
  '@type': 'QuantitativeValue';
  value: number;
  unitCode: 'E37';
}

/** One quotation of the article. */
export interface JsonLdQuotation {
  '@type': 'Quotation';
  text: string;
  /** Who really said or wrote it: a named person or organization. */
  creator?: JsonLdParty;
  /** To whom the article attributes it, with or without a name. */
  spokenByCharacter?: JsonLdParty;
  /** The document that it is taken from. */
  isBasedOn?: { '@type': 'CreativeWork'; name: string };
  isPartOf: { '@id': string };
}

/** One entry of a live blog. */
export interface JsonLdUpdate {
  '@type': 'BlogPosting';
  headline?: string;
  datePublished?: string;
  author?: JsonLdParty;
  articleBody?: string;
}

/** What a {@link JsonLdNewsArticle} and a {@link JsonLdLiveBlog} share. */
export interface JsonLdArticle {
  '@context': 'https://schema.org';
  '@id': string;
  url?: string;
  mainEntityOfPage?: { '@type': 'WebPage'; '@id': string };
  headline?: string;
  /** The standfirst. */
  description?: string;
  /** The key points, a line each. */
  abstract?: string;
  datePublished?: string;
  dateModified?: string;
  author?: JsonLdParty[];
  publisher?: JsonLdOrganization;
  /** Contributor lines and wire credits. */
  creditText?: string;
  inLanguage?: string;
  articleSection?: string[];
  keywords?: string[];
  locationCreated?: JsonLdPlace;
  isAccessibleForFree?: boolean;
  image?: JsonLdMedia<'ImageObject'>[];
  video?: JsonLdMedia<'VideoObject'>[];
  audio?: JsonLdMedia<'AudioObject'>[];
  articleBody?: string;
  wordCount?: number;
  correction?: { '@type': 'CorrectionComment'; text: string }[];
  hasPart?: JsonLdQuotation[];
}

/** A news article of one kind as schema.org describes it. */
export interface JsonLdNewsArticleOf<Type extends NewsType> extends JsonLdArticle {
  '@type': Type;
  dateline?: string;
}

/** A news article of any kind, told apart by `@type`. */
export type JsonLdNewsArticle = { [Type in NewsType]: JsonLdNewsArticleOf<Type> }[NewsType];

/** A live blog as schema.org describes it. */
export interface JsonLdLiveBlog extends JsonLdArticle {
  '@type': 'LiveBlogPosting';
  /** When the first entry was published. */
  coverageStartTime?: string;
  liveBlogUpdate: JsonLdUpdate[];
}
