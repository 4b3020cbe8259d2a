import type { Block, Mark } from '../model/block.js';
import { type QuotationOverrides, writeQuotation } from './a-quotation.js';
import type { BlockOverrides } from './fill-block.js';
import type { Person, Story } from './invent-story.js';
import type { SeededRandom } from './seeded-random.js';

/** A body before its blocks are whole, and who is quoted in it. */
export interface BodyPlan {
  readonly body: readonly (string | BlockOverrides)[];
  readonly quotations: readonly QuotationOverrides[];
}

/** What was asked for of the body; see `NewsPageOptions`. */
export interface BodyWishes {
  readonly paragraphs: readonly string[] | number | undefined;
  readonly quotations: readonly QuotationOverrides[] | number | undefined;
}

/** Paragraphs with the quotations that stand in them. */
interface QuotedParagraph {
  /** Paragraphs in a row are parted by a line feed. */
  readonly text: string;
  readonly isGoingOn?: boolean;
  readonly quotations: readonly QuotationOverrides[];
}

/** Paragraphs that a page has at least, so that there is a story to read. */
const MIN_PARAGRAPHS = 5;

/** The body that was asked for; what was left open is invented. */
export function planBody(story: Story, random: SeededRandom, wishes: BodyWishes): BodyPlan {
  const isGiven = typeof wishes.paragraphs === 'object';
  const texts = isGiven ? (wishes.paragraphs as readonly string[]) : inventParagraphs(story, random, wishes.paragraphs);
  const quoted = Array.isArray(wishes.quotations)
    ? (wishes.quotations as readonly QuotationOverrides[])
        .filter(({ text = '' }) => !texts.some((paragraph) => text !== '' && paragraph.includes(text)))
        .map(quoteAsGiven)
    : inventQuotations(story, random, (wishes.quotations as number | undefined) ?? (isGiven ? 0 : random.whole(2, 5)));
  const inPlace = Array.isArray(wishes.quotations)
    ? (wishes.quotations as readonly QuotationOverrides[]).filter(({ text = '' }) =>
        texts.some((paragraph) => text !== '' && paragraph.includes(text)),
      )
    : [];
  const running = interleave(texts, quoted);
  return {
    body: isGiven ? running : furnish(running, story, random),
    quotations: [...inPlace, ...quoted.flatMap(({ quotations }) => quotations)],
  };
}

function inventParagraphs(story: Story, random: SeededRandom, count: number | undefined): string[] {
  return [story.opening, ...story.paragraphs((count ?? random.whole(MIN_PARAGRAPHS, 8)) - 1)];
}

function quoteAsGiven(given: QuotationOverrides): QuotedParagraph {
  const text = given.text ?? '';
  const speaker = typeof given.speaker === 'string' ? given.speaker : (given.speaker?.name ?? null);
  const read = (words: QuotationOverrides['cue'], otherwise: string | null): string | null =>
    words === undefined ? otherwise : words === null || typeof words === 'string' ? words : words.text;
  const mention = read(given.mention, speaker);
  const cue = read(given.cue, speaker === null ? null : 'said');
  return {
    text: writeQuotation({ text, mention, cue }).join('\n'),
    quotations: [{ speaker: null, ...given, mention, cue }],
  };
}

/** After the opening, a paragraph with a quotation after each one without, as long as there are some. */
function interleave(texts: readonly string[], quoted: readonly QuotedParagraph[]): string[] {
  const rest = quoted.map(({ text }) => text.split('\n'));
  const mixed = texts.flatMap((text, index) => [text, ...(index === 0 ? [] : (rest.shift() ?? []))]);
  return [...mixed, ...rest.flat()];
}

/** A link in a paragraph, and now and then a crosshead, a list, a picture at the head. */
function furnish(texts: readonly string[], story: Story, random: SeededRandom): (string | BlockOverrides)[] {
  const linked = random.whole(1, texts.length - 1);
  const body: (string | BlockOverrides)[] = texts.map((text, index) =>
    index === linked ? { type: 'paragraph', text, marks: markWords(text, story) } : text,
  );
  let middle = Math.ceil(body.length / 2);
  // Nothing comes between what somebody says and what they add.
  while (/^(?:He|She) added:/.test(texts[middle] ?? '')) middle++;
  if (random.chance(0.4)) body.splice(middle, 0, { type: 'heading', level: 2, text: story.crossheads(1)[0] ?? '' });
  else if (random.chance(0.3)) body.splice(middle, 0, story.list.lead, { type: 'list', items: story.list.items });
  return random.chance(0.6) ? [inventFigure(story), ...body] : body;
}

/** The last three words of the first sentence as a link. */
function markWords(text: string, { site }: Story): Mark[] {
  const end = text.indexOf('.');
  const start = text.slice(0, end).split(' ').slice(0, -3).join(' ').length + 1;
  return end < 0 || /[“”]/.test(text)
    ? []
    : [{ type: 'link', href: `https://${site.host}/archive/report`, start, end }];
}

function inventFigure({ site, caption }: Story): BlockOverrides & Partial<Block> {
  const url = `https://${site.host}/pictures/story.jpg`;
  return {
    type: 'figure',
    kind: 'image',
    url,
    alt: 'A view of the town',
    caption,
    credit: null,
    width: 1200,
    height: 800,
  };
}

/** Ways in which papers write that somebody said something; `first` names and job, later the last name or the pronoun. */
function inventQuotations(story: Story, random: SeededRandom, count: number): QuotedParagraph[] {
  const made: QuotedParagraph[] = [];
  let last: Person | null = null;
  const introduced = new Set<Person>();
  for (let left = count; left > 0; ) {
    const person: Person = last !== null && random.chance(0.4) ? last : random.pick(story.people);
    const [saying] = story.sayings(1);
    if (saying === undefined) break;
    const before = made.at(-1);
    const next = !introduced.has(person)
      ? introduce(person, saying, random)
      : person === last && random.chance(0.5)
        ? goOn(person, saying)
        : quoteAgain(person, [saying, ...story.sayings(left > 1 ? 1 : 0)], story.fragments(1)[0], random);
    // What somebody adds follows right on.
    if (before !== undefined && next.isGoingOn) made.splice(-1, 1, join(before, next));
    else made.push(next);
    left -= next.quotations.length;
    introduced.add(person);
    last = person;
  }
  return made;
}

/** Two paragraphs that nothing comes between. */
function join(a: QuotedParagraph, b: QuotedParagraph): QuotedParagraph {
  return { text: `${a.text}\n${b.text}`, quotations: [...a.quotations, ...b.quotations] };
}

function introduce(person: Person, saying: string, random: SeededRandom): QuotedParagraph {
  const { name, job } = person;
  const speaker = speakerOf(person);
  if (random.chance(0.5)) {
    const text = `${saying},`;
    return { text: `“${text}” said ${name}, ${job}.`, quotations: [{ text, speaker, mention: name, cue: 'said' }] };
  }
  const text = `${saying}.`;
  return { text: `${name}, ${job}, said: “${text}”`, quotations: [{ text, speaker, mention: name, cue: 'said' }] };
}

function goOn(person: Person, saying: string): QuotedParagraph {
  const mention = person.pronoun === 'he' ? 'He' : 'She';
  const text = `${saying}.`;
  return {
    isGoingOn: true,
    text: `${mention} added: “${text}”`,
    quotations: [{ text, speaker: speakerOf(person), mention, cue: 'added' }],
  };
}

function quoteAgain(
  person: Person,
  [first = '', second]: readonly string[],
  fragment: string | undefined,
  random: SeededRandom,
): QuotedParagraph {
  const { lastName: mention } = person;
  const speaker = speakerOf(person);
  if (fragment !== undefined && random.chance(0.3)) {
    return {
      text: `${mention} called the decision “${fragment}”.`,
      quotations: [{ text: fragment, kind: 'partial', speaker, mention, cue: 'called' }],
    };
  }
  const opening = { text: `${first},`, speaker, mention, cue: 'said' };
  if (second === undefined) return { text: `“${first},” ${mention} said.`, quotations: [opening] };
  return {
    text: `“${first},” ${mention} said. “${second}.”`,
    quotations: [opening, { text: `${second}.`, speaker, mention: null, cue: null }],
  };
}

function speakerOf({ name, job }: Person): { name: string; kind: 'person'; role: string } {
  return { name, kind: 'person', role: job };
}
