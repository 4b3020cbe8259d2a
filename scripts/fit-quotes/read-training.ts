import { join } from 'node:path';
import {
  type LabelledArticle,
  type PolnearArticle,
  type PolnearQuotation,
  readLines,
  readPolnear,
} from '../read-quote-corpora.js';
import { fitModel } from './fit-model.js';
import { type LabelledWeighing, labelArticle, labelPolnear } from './label-stretches.js';

/** Reads and weighs what the weights are fitted on. */
export class Training {
  private readonly folder: string;
  private readonly thin: number;

  /** `thin` takes every n-th article of PolNeAR only, for a quick look. */
  constructor(folder: string, thin: number) {
    this.folder = folder;
    this.thin = thin;
  }

  /** The model of these articles and of PolNeAR's training articles, those left out that are held. */
  fit(
    articles: readonly LabelledArticle[],
    isHeld: (id: string) => boolean = () => false,
  ): ReturnType<typeof fitModel> {
    return fitModel([
      ...articles.flatMap((article) => labelArticle(article)),
      ...this.polnear().filter(({ article }) => !isHeld(article)),
    ]);
  }

  /** PolNeAR's training articles. */
  readPolnear(): PolnearArticle[] {
    return readPolnear(this.folder, 'train');
  }

  private polnear(): LabelledWeighing[] {
    const read = (name: string): Map<string, PolnearQuotation[]> =>
      groupById(readLines<PolnearQuotation>(join(this.folder, `corpora/polnear/train.${name}.jsonl`)));
    const quotations = read('quotations');
    const negatives = read('negatives');
    return this.readPolnear().flatMap((article, a) =>
      a % this.thin === 0
        ? labelPolnear(article, quotations.get(article.id) ?? [], negatives.get(article.id) ?? [])
        : [],
    );
  }
}

function groupById(items: readonly PolnearQuotation[]): Map<string, PolnearQuotation[]> {
  const groups = new Map<string, PolnearQuotation[]>();
  for (const item of items) {
    const known = groups.get(item.id);
    if (known === undefined) groups.set(item.id, [item]);
    else known.push(item);
  }
  return groups;
}
