/** The words that one language uses in bylines, in lower case. Lists of phrases are separated by semicolons. */
export interface BylineWords {
  /** Phrases right before the names. */
  readonly by: string;
  /** Phrases before people who are no authors: editors, reviewers, photographers. */
  readonly notBy: string;
  /** Words between two names. */
  readonly and: string;
  /** Words that follow a name and what else belongs to it is its place or paper: "for", "in". */
  readonly of: string;
  /** Words of job titles; a phrase with one of them is no name. */
  readonly jobs: string;
  /** Whole phrases that name nobody: "staff", "email the author". */
  readonly nobody: string;
  /** Words of buttons, dates and counts that stand in bylines; a phrase with one of them is no name. */
  readonly furniture: string;
}

/** News agencies; they are named as authors where no person is. */
export const AGENCIES: ReadonlySet<string> = new Set(
  (
    'reuters;ap;associated press;the associated press;afp;agence france presse;agence france-presse;dpa;apa;sid;' +
    'epd;kna;upi;ansa;efe;agencia efe;europa press;ritzau;ntb;tt;pap;čtk;ctk;tass;interfax;xinhua;kyodo;yonhap;' +
    'ani;pti;ians;lusa;anp;belga;keystone-sda;sda;pa;pa media;press association;canadian press;the canadian press;' +
    'bloomberg;aap;mti;adnkronos;agi;apa/dpa;dpa/lby;共同通信;時事通信;新华社;연합뉴스'
  ).split(';'),
);

/** Degrees and titles behind a name, in lower case without periods. */
export const DEGREES: ReadonlySet<string> = new Set(
  'md phd ms msc ma ba bs bsc mba mph rd rdn ld rn np dds dvm jd esq cpa cfa cfp cscs lmft lcsw psyd edd dpt facs faap mbe obe mp'.split(
    ' ',
  ),
);

/** Words of the names of papers, stations and firms in any language; a phrase with one of them is no person. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  `press news times post herald tribune gazette journal magazine media network tv radio daily online newspaper newspapers
  agency agencia agentur agence agenzia zeitung anzeiger blatt nachrichten tagblatt presse verlag redaktion journalen avis
  newsroom desk bureau report reports channel broadcasting public staff team editors inc ltd llc gmbh group company corporation university institute department school college ministry faculty wire services
  com net org www http https redacción redacao redação rédaction redazione redactie redakcja redakce redaksjonen redaktionen`.split(
    /\s+/,
  ),
);
