// Languages that are alike stand side by side: a packer finds in one what it has just read in the other (.5 kB).
// biome-ignore-all assist/source/organizeImports: the order is meant
import { controlPhrases as enControls } from './en/control-phrases.js';
import { factPhrases as enFacts } from './en/fact-phrases.js';
import { noticePhrases as enNotices } from './en/notice-phrases.js';
import { promoPhrases as enPromos } from './en/promo-phrases.js';
import { controlPhrases as deControls } from './de/control-phrases.js';
import { factPhrases as deFacts } from './de/fact-phrases.js';
import { noticePhrases as deNotices } from './de/notice-phrases.js';
import { promoPhrases as dePromos } from './de/promo-phrases.js';
import { controlPhrases as nlControls } from './nl/control-phrases.js';
import { factPhrases as nlFacts } from './nl/fact-phrases.js';
import { noticePhrases as nlNotices } from './nl/notice-phrases.js';
import { promoPhrases as nlPromos } from './nl/promo-phrases.js';
import { controlPhrases as frControls } from './fr/control-phrases.js';
import { factPhrases as frFacts } from './fr/fact-phrases.js';
import { noticePhrases as frNotices } from './fr/notice-phrases.js';
import { promoPhrases as frPromos } from './fr/promo-phrases.js';
import { controlPhrases as esControls } from './es/control-phrases.js';
import { factPhrases as esFacts } from './es/fact-phrases.js';
import { noticePhrases as esNotices } from './es/notice-phrases.js';
import { promoPhrases as esPromos } from './es/promo-phrases.js';
import { controlPhrases as ptControls } from './pt/control-phrases.js';
import { factPhrases as ptFacts } from './pt/fact-phrases.js';
import { noticePhrases as ptNotices } from './pt/notice-phrases.js';
import { promoPhrases as ptPromos } from './pt/promo-phrases.js';
import { controlPhrases as itControls } from './it/control-phrases.js';
import { factPhrases as itFacts } from './it/fact-phrases.js';
import { noticePhrases as itNotices } from './it/notice-phrases.js';
import { promoPhrases as itPromos } from './it/promo-phrases.js';
import { controlPhrases as plControls } from './pl/control-phrases.js';
import { factPhrases as plFacts } from './pl/fact-phrases.js';
import { noticePhrases as plNotices } from './pl/notice-phrases.js';
import { promoPhrases as plPromos } from './pl/promo-phrases.js';
import { noticePhrases as mulNotices } from './mul/notice-phrases.js';
import { promoPhrases as mulPromos } from './mul/promo-phrases.js';
import type { Phrase } from './phrase.js';

/**
 * The phrases of all languages. Where two match one text the first in this order wins: what a site says of itself
 * before what it offers, because a licence may mention the newsletter but not the other way round.
 */
export const PHRASES: readonly Phrase[] = [
  enNotices, deNotices, frNotices, esNotices, itNotices, ptNotices, nlNotices, plNotices, mulNotices,
  enPromos, dePromos, frPromos, esPromos, itPromos, ptPromos, nlPromos, plPromos, mulPromos,
  enControls, deControls, frControls, esControls, itControls, ptControls, nlControls, plControls,
  enFacts, deFacts, frFacts, esFacts, itFacts, ptFacts, nlFacts, plFacts,
].flat();
