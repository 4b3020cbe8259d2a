import { buildArticle, paragraph } from './build-article.js';

const picture = (name: string, caption: string | null, credit: string | null) => ({
  type: 'figure' as const,
  kind: 'image' as const,
  url: `https://pics.example/${name}.jpg`,
  alt: null,
  caption,
  credit,
});

/** Pictures with a numbered list and a table, a video and a post from elsewhere. */
export const GALLERY = buildArticle(
  {
    headline: 'The 3 best lighthouses, ranked',
    sections: ['Travel'],
    publishedAt: '2020-08-15',
    language: 'en',
    url: 'https://pics.example/lighthouses',
    tags: ['lighthouses', 'C# & "quotes"'],
    body: [
      paragraph('We climbed all of them so that you need not.'),
      { type: 'heading', level: 2, text: '1. The Old Lamp', marks: [] },
      picture('old-lamp', 'Built in 1811 [sic].', 'Mira Toll/Shore Pictures'),
      paragraph('It is *not* open in winter; bring #warm clothes & a torch.'),
      { type: 'heading', level: 2, text: '2. The Needle', marks: [] },
      picture('needle', null, 'Mira Toll'),
      {
        type: 'figure',
        kind: 'video',
        url: 'https://pics.example/needle.mp4',
        alt: null,
        caption: 'The lamp turns.',
        credit: null,
      },
      {
        type: 'list',
        ordered: true,
        items: [
          { text: 'Go early.', marks: [] },
          { text: 'Take the east stair.', marks: [{ type: 'em', start: 9, end: 13 }] },
          { text: 'It has 212 steps.', marks: [], depth: 1 },
          { text: 'Come down again.', marks: [] },
        ],
      },
      { type: 'embed', provider: 'Chirper', url: 'https://chirper.example/77', text: 'What a view from the Needle!' },
      {
        type: 'table',
        caption: 'Heights',
        rows: [
          [
            { text: 'Tower', header: true },
            { text: 'Metres', header: true },
          ],
          [
            { text: 'The Old Lamp', header: false },
            { text: '31', header: false },
          ],
          [
            { text: 'The Needle | new', header: false },
            { text: '<48>', header: false },
          ],
        ],
      },
    ],
  },
  [],
);
