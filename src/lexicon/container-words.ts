import type { Role } from '../model/role.js';

/**
 * Words in the class or id of an element -> the role of what it holds. Language-neutral: class names are English
 * everywhere, with some native ones beside. Words that name the article itself as often as a part of it ("post",
 * "content", "link", "text") are left out.
 *
 * `box`: the words name a thing that the article only hosts; the outermost such element speaks for all it holds, as
 * long as the running text is not in it. `part`: the words name a part of the article's own head or figures; the
 * innermost such element speaks. Two words with a plus have to stand on one element.
 */
export interface ContainerWords {
  readonly role: Role;
  readonly reach: 'box' | 'part';
  readonly words: string;
}

export const CONTAINER_WORDS: readonly ContainerWords[] = [
  { role: 'comments', reach: 'box', words: 'comments comment commenting disqus coral viafoura openweb spotim respond commentlist commentform kommentare kommentar commentaires comentarios reacties replies' },
  { role: 'promo-newsletter', reach: 'box', words: 'newsletter newsletters mailchimp newslettersignup newsletterbox nlsignup email+signup mailmunch infolettre' },
  { role: 'promo-donate', reach: 'box', words: 'donate donation donations fundraising spende spenden contribute supportus' },
  { role: 'promo-subscribe', reach: 'box', words: 'paywall regwall subscribe subscription subscriptions subscriber piano tinypass meter metered zephr abo abonnement offers suscripcion leaky' },
  { role: 'promo-app', reach: 'box', words: 'appstore smartbanner' },
  { role: 'advertisement', reach: 'box', words: 'ad ads advert adverts advertisement advertisements advertising adslot adunit adsbygoogle adcontainer adwrapper sponsored sponsor sponsors dfp taboola outbrain plista revcontent ligatus werbung anzeige publicidad pub admanager nativead adbox advertorial' },
  { role: 'promo-shop', reach: 'box', words: 'affiliate affiliates coupon coupons shopping deals buybox productcard product+card product+embed product+widget product+box pricing buy amazon gutschein preisvergleich shop' },
  { role: 'promo-related', reach: 'box', words: 'related relateds recommended recommendation recommendations recommend recirc recirculation readmore read+more read+also read+next most+read most+popular more+stories more+from more+on up+next next+article see+also also+read further+reading trending popular mostread mostpopular mostviewed zergnet yarpp crp latest teaser teasers readalso seealso alsoread similar upnext weiterlesen empfehlungen relacionada relacionadas relacionado relacionados souvisejici internallink linkbox suggested' },
  { role: 'share', reach: 'box', words: 'share shares sharing sharedaddy addthis addtoany sharebar sharebox sharelinks shareicons socialshare social socials sociallinks shariff heateor bookmark' },
  { role: 'promo-follow', reach: 'box', words: 'follow+us follow+button followus following' },
  { role: 'tags', reach: 'box', words: 'tags tag taglist topics topic keywords tagcloud hashtags schlagworte etiquetas temas trefwoorden' },
  { role: 'about', reach: 'box', words: 'authorbox authorbio author+box author+bio author+info author+card author+description contributor+bio bio biography got+tip aboutauthor autorbox authorprofile abouttheauthor' },
  { role: 'player', reach: 'box', words: 'player jwplayer videojs vjs brightcove audioplayer podlove readspeaker beyondwords trinity playlist videoplayer' },
  { role: 'licence', reach: 'box', words: 'copyright licence license republish reprints rights' },
  { role: 'disclaimer', reach: 'box', words: 'disclaimer disclosure disclaimers' },
  { role: 'navigation', reach: 'box', words: 'breadcrumb breadcrumbs pagination pager cookie cookies consent gdpr onetrust menu navbar nav navigation skip toc poll polls umfrage' },
  { role: 'keypoint', reach: 'part', words: 'keypoints keypoint keytakeaways takeaways takeaway highlights storyhighlights tldr' },
  { role: 'caption', reach: 'part', words: 'caption captions image+caption image+description imagedescription figcaption bildunterschrift legend imagecaption legende' },
  { role: 'credit', reach: 'part', words: 'credit credits photocredit imagecredit photographer attribution quelle bildquelle fotocredit' },
  { role: 'byline', reach: 'part', words: 'byline bylines author authors writer contributor contributors autor autoren auteur firma signature autores' },
  { role: 'date', reach: 'part', words: 'date dates datetime dateline timestamp published pubdate publishdate updated posted datum fecha pubtime time modified' },
  { role: 'section', reach: 'part', words: 'kicker eyebrow overline rubric rubrik breadcrumb breadcrumbs section category categories channel flag dachzeile roofline topline antetitulo spitzmarke crumb crumbs' },
  { role: 'standfirst', reach: 'part', words: 'standfirst dek deck subtitle subline subheadline subhead subheading lede lead leadtext intro introduction excerpt vorspann chapo abstract description entradilla subtitulo teasertext bajada strapline summary introtext preface strap subheader einleitung ingress perex sommario' },
  { role: 'pullquote', reach: 'part', words: 'pullquote pullout' },
  { role: 'embed', reach: 'part', words: 'tweet instagram tiktok oembed' },
];

/** The words of an element that is such a part of the article's head. */
export function partWords(role: Role): readonly string[] {
  return CONTAINER_WORDS.flatMap((entry) =>
    entry.role === role && entry.reach === 'part' ? entry.words.split(' ') : [],
  );
}

/** What single class words are asked for; a list of words has the bits of all of its words. */
export enum WordKind {
  /** Opens an entry of `CONTAINER_WORDS`. */
  claim = 1,
  /**
   * What is laid over a page: dialogs, terms of consent. Of the labelled pages' blocks inside such elements one in four hundred
   * is running text.
   */
  overlay = 2,
  /**
   * What holds no running text where it does not hold most of a page's prose: menus, rails, other stories, readers' comments. Of
   * 13,000 labelled blocks of running text four stand in such an element, of the others 14,000.
   */
  shut = 4,
  /** A menu, a rail, the site's header or footer. */
  furniture = 8,
  /** "has-sidebar" names what stands beside a sidebar. */
  beside = 16,
  /** "dialog-off-canvas-main" is what dialogs are laid over. */
  main = 32,
}

const KIND_WORDS: readonly (readonly [WordKind, string])[] = [
  [
    WordKind.claim,
    CONTAINER_WORDS.flatMap(({ words }) => words.split(' ').map((word) => word.replace(/\+.*/, ''))).join(' '),
  ],
  [WordKind.overlay, 'modal popup overlay dialog cookie cookies consent gdpr dsgvo rgpd onetrust privacy ccpa'],
  [
    WordKind.shut,
    'menu footer navbar navigation rail complementary breadcrumb search login signup newsletter subscribe subscription registration related recirc trending popular comments commentform respond reply modal popup overlay flyout dropdown burger tags copyright',
  ],
  [WordKind.furniture, 'sidebar rail masthead navbar siteheader secondary modal offcanvas'],
  [WordKind.beside, 'has with without no'],
  [WordKind.main, 'main'],
];

const KINDS = new Map<string, number>();
for (const [kind, words] of KIND_WORDS) for (const word of words.split(' ')) KINDS.set(word, (KINDS.get(word) ?? 0) | kind);

/** The kinds of all words of a list. */
export function kindsOf(tokens: readonly string[]): number {
  let kinds = 0;
  for (let i = 0; i < tokens.length; i++) kinds |= KINDS.get(tokens[i] as string) ?? 0;
  return kinds;
}
