import bathsGerman from '../../examples/baths-german.html';
import frontPage from '../../examples/front-page.html';
import glassworksTeaser from '../../examples/glassworks-teaser.html';
import harbourBridge from '../../examples/harbour-bridge.html';
import lamplighterInterview from '../../examples/lamplighter-interview.html';
import stormLive from '../../examples/storm-live.html';

/** An invented page to click on. */
export interface Example {
  /** Its name in addresses, the file's. */
  readonly name: string;
  readonly title: string;
  /** What it is there to show. */
  readonly note: string;
  readonly html: string;
}

/** The examples, in the order of their buttons. */
export const EXAMPLES: readonly Example[] = [
  { name: 'harbour-bridge', title: 'A report', note: 'key points, two speakers, an appeal', html: harbourBridge },
  { name: 'storm-live', title: 'A live blog', note: 'updates with times, four speakers', html: stormLive },
  {
    name: 'lamplighter-interview',
    title: 'An interview',
    note: 'questions and answers, a correction',
    html: lamplighterInterview,
  },
  { name: 'baths-german', title: 'A German page', note: '„Gänsefüßchen“, newsletter, licence', html: bathsGerman },
  { name: 'glassworks-teaser', title: 'A teaser', note: 'the rest stands behind a paywall', html: glassworksTeaser },
  { name: 'front-page', title: 'No article', note: 'a front page, which is refused', html: frontPage },
];
