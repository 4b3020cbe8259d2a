import { inLanguage } from '../phrase.js';

/** English: labels of the article's own facts. */
export const factPhrases = inLanguage('en', [
  {
    id: 'keypoints-labels', role: 'keypoints-heading',
    labels: 'key points|keypoints|key point|key takeaways|takeaways|the takeaways|key facts|key findings|key developments|highlights|story highlights|in brief|at a glance|what to know|what you need to know|things to know|need to know|what we know|summary|quick summary|article summary|ai summary|the short version|tl dr|tldr|the gist|the main points|main points|bottom line|the bottom line|quick read|quick take|quick facts|fast facts|the facts|why it matters|the lowdown|essentials|the essentials|summary points|top line|topline|30 second summary|the big picture|overview|what s new|in short|key insights|the brief|the key points|article highlights|executive summary|in summary|here s what to know|what you should know|here are the key points',
    spares: ['The key points were read out in court.'],
  },
  {
    id: 'date-line', role: 'date', maxWords: 22,
    words: 'published updated posted modified ago created last first issued reviewed',
    match: /^(?:(?:first |originally |last |date )?(?:published|updated|posted|modified|created|issued|reviewed|updated on)\s?(?:on|at|:|[-–—])?\s?.{0,12}\d[^!?]{0,60}$|(?:updated |posted |published )?(?:an?|\d{1,2}) (?:second|minute|min|hour|hr|day|week|month|year)s? ago$)/iu,
    catches: ['Published 4 May 2021 10:15', 'Last updated: May 4, 2021', '3 hours ago'],
    spares: ['Published in 1931, the novel has never been out of print since, and it still sells a thousand copies a year in Milltown.'],
  },
  {
    id: 'date-labels', role: 'date',
    labels: 'published|updated|last updated|posted|publish date|published on|updated on|date|first published|modified|last modified',
    spares: ['Updated maps are on sale.'],
  },
  {
    id: 'byline-line', role: 'byline', maxWords: 16,
    words: 'by written text author',
    match: /^(?:[Bb]y|BY|[Ww]ords by|[Ss]tory by|written by|text by|author|posted by|analysis by|opinion by|interview by|review by)\s?:?\s(?:the )?(?:dr\.? |prof\.? )?\p{Lu}[\p{L}.'’-]{0,25}(?:,? (?:\p{Lu}[\p{L}.'’-]{0,25}|and|&|for|of|the|in|de|van|von|da|al|del|la|\|)){0,12}[^.!?]{0,30}$/u,
    catches: ['By Mara Quill', 'Words by Mara Quill and Jon Fell', 'by Mara Quill, Valley Post'],
    spares: ['By Friday the river had fallen by two metres, and the road was open again.', 'By and large it works.'],
  },
]);
