import type { PageBlocks } from '../blocks/page-blocks.js';
import { ArticleError } from '../errors.js';
import { type Article, FACT_NAMES, type FactName, type Provenance } from '../model/article.js';
import type { Block } from '../model/block.js';
import type { Settings } from '../options.js';
import { withFacts } from '../page/fact-lists.js';
import type { PageFacts } from '../page/page-facts.js';
import type { Verdict } from '../roles/verdict.js';
import { assembleBody } from './assemble-body.js';
import { chooseFacts } from './choose-facts.js';
import { dropFaces } from './drop-faces.js';
import { findDateline } from './find-dateline.js';
import { findLeadFigure } from './find-lead-figure.js';
import { findLiveEntries } from './find-live-entries.js';
import { findOtherPage } from './find-other-page.js';
import { listNotices, listRemoved } from './list-removed.js';
import { placeDeclaredUpdates } from './live-updates.js';
import { observeAccess } from './observe-access.js';
import { type Origins, PlacedBlocks } from './place-blocks.js';
import { readDeclaredBody } from './read-declared-body.js';
import { findBase } from './resolve-url.js';

/**
 * Labelled blocks and page facts -> the article, all but its quotations.
 *
 * @param origins filled where given: what the article's parts are made of
 * @throws {ArticleError} `no-article`.
 */
export function assembleArticle(
  page: PageBlocks,
  verdicts: readonly Verdict[],
  facts: PageFacts,
  settings: Settings,
  origins: Origins | null = null,
): Article {
  const placed = new PlacedBlocks(page, verdicts, origins);
  const entries = findLiveEntries(placed, facts.schemaTypes.includes('LiveBlogPosting'));
  const base = findBase(settings.url, facts);
  const shown = assembleBody(placed, base, entries);
  const declared = readDeclaredBody(shown, facts, settings, base);
  const text = declared?.body ?? shown;
  const told =
    entries.length === 0 && facts.liveUpdates.length > 0 ? placeDeclaredUpdates(text, facts.liveUpdates) : text;
  if (!told.some(isTold)) throw noArticle(placed);
  const known = declared?.facts ? withFacts(facts, declared.facts) : facts;
  const { values, sources } = chooseFacts(placed, known, settings, { body: told, base });
  const address = settings.url ?? facts.canonicalUrl[0]?.value;
  const other = declared === null ? findOtherPage(placed, facts, { headline: values.headline, address }) : null;
  if (other !== null) throw noArticle(placed, `it is ${other}`);
  const faceless = dropFaces(told, values.byline.authors);
  const lead = findLeadFigure(placed, faceless, known, base);
  const body = lead === null ? faceless : [lead, ...faceless];
  const removed = listRemoved(placed);
  const access = facts.access[0] ?? null;
  if (access !== null) sources.access = access.source;
  sources.body = declared?.source ?? 'dom';
  return Object.assign(values, {
    access: observeAccess(access?.value ?? null, body, removed),
    dateline: findDateline(body),
    body,
    quotations: [],
    notices: listNotices(placed),
    removed,
    provenance: readProvenance(sources),
  });
}

/** Whether a block tells something: no picture, no post, and no heading that is a link, to a story, and nothing else. */
function isTold(block: Block): boolean {
  if (block.type === 'heading')
    return !block.marks.some(({ type, start, end }) => type === 'link' && end - start === block.text.length);
  return block.type !== 'figure' && block.type !== 'embed';
}

function readProvenance(sources: Provenance): Provenance {
  const known = FACT_NAMES.filter((name: FactName) => sources[name] !== undefined);
  return Object.fromEntries(known.map((name) => [name, sources[name]]));
}

function noArticle({ blocks }: PlacedBlocks, found?: string): ArticleError {
  const texts = blocks.filter(({ kind }) => kind === 'text').length;
  const reason =
    found ??
    (texts === 0 ? 'it shows no text' : `none of its ${texts} blocks of text reads as the running text of a story`);
  return new ArticleError(
    'no-article',
    `The page holds no article: ${reason}. Pass the page of one story, not a front page or a list.`,
    { blocks: texts, reason },
  );
}
