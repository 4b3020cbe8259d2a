/** An invented story, long enough to be one. */
export const STORY = {
  headline: 'Ferry runs again at Sandport',
  paragraphs: [
    'The ferry between Sandport and Holm is running again after eleven weeks in the dock, the harbour office said on Monday.',
    'Engineers replaced both engines and most of the deck, which had rusted through in the winter storms, at a cost of two million crowns.',
    'The first boat left at six in the morning with forty passengers on board, among them a class of pupils from the island school.',
    'Tickets cost the same as before the repair, and the night boat at eleven returns to the timetable in the first week of June.',
    'The council wants to decide in the autumn whether a second boat is bought, as shopkeepers on the island have asked for years.',
  ],
};

interface Parts {
  /** In the `head` element. */
  readonly data?: string;
  readonly h1?: string;
  /** Between the headline and the text. */
  readonly head?: string;
  /** The text; five paragraphs where not given. */
  readonly body?: string;
  /** Behind the text, in the same element. */
  readonly after?: string;
}

/** A page as a plain theme shows it: menu, one article, footer. */
export function storyPage({ data = '', h1 = STORY.headline, head = '', body, after = '' }: Parts): string {
  const text = body ?? STORY.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head>${data}</head><body>
<nav><a href="/">Home</a> <a href="/local">Local</a></nav>
<main><article><h1>${h1}</h1>
${head}
<div class="content">${text}
${after}</div></article></main>
<footer><p>Imprint</p></footer></body></html>`;
}
