import type { SeededRandom } from './seeded-random.js';
import * as words from './story-words.js';

/** Somebody in a story. */
export interface Person {
  readonly name: string;
  readonly lastName: string;
  readonly pronoun: 'he' | 'she';
  readonly job: string;
}

/** What a story is about, and a source of sentences about it that gives none twice. */
export interface Story {
  readonly site: { readonly name: string; readonly host: string };
  readonly headline: string;
  readonly section: string;
  readonly tags: readonly string[];
  /** Who wrote it. */
  readonly author: string;
  readonly people: readonly Person[];
  readonly caption: string;
  readonly publishedAt: string;
  readonly modifiedAt: string;
  readonly opening: string;
  readonly keyPoints: (count: number) => string[];
  readonly paragraphs: (count: number) => string[];
  readonly sayings: (count: number) => string[];
  readonly fragments: (count: number) => string[];
  readonly crossheads: (count: number) => string[];
  readonly list: { readonly lead: string; readonly items: readonly string[] };
  readonly otherHeadlines: (count: number) => string[];
}

/** An invented story of a town that does not exist. */
export function inventStory(random: SeededRandom): Story {
  const subject = random.pick(words.SUBJECTS);
  const place = random.pick(words.PLACES);
  const fill = (text: string): string => fillIn(text, { ...subject, place }, random);
  const deal = (list: readonly string[]): ((count: number) => string[]) => {
    const rest = random.take(list, list.length);
    return (count) => rest.splice(0, count).map(fill);
  };
  const people = inventPeople(random, fill);
  const [writer, ...others] = people;
  const name = `${place} ${random.pick(words.PAPERS)}`;
  const host = `www.${name.toLowerCase().replace(/[^a-z]+/g, '')}.example`;
  const month = random.whole(1, 9);
  const day = `2021-0${month}-${String(random.whole(10, 27))}`;
  const sentences = deal(words.SENTENCES);
  return {
    site: { name, host },
    headline: fill(random.pick(words.HEADLINES)),
    section: random.pick(words.SECTIONS),
    tags: subject.tags,
    author: writer?.name ?? '',
    people: others,
    caption: fill(random.pick(words.CAPTIONS)),
    publishedAt: `${day}T0${random.whole(5, 9)}:${random.whole(10, 59)}:00Z`,
    modifiedAt: `${day}T1${random.whole(0, 9)}:${random.whole(10, 59)}:00Z`,
    opening: fill(random.pick(words.OPENINGS)),
    keyPoints: deal(words.KEY_POINTS),
    paragraphs: (count) => {
      const made = [];
      for (let sentence = sentences(random.whole(2, 3)); made.length < count && sentence.length > 0; ) {
        made.push(sentence.join(' '));
        sentence = sentences(random.whole(2, 3));
      }
      return made;
    },
    sayings: deal(words.SAYINGS),
    fragments: deal(words.FRAGMENTS),
    crossheads: deal(words.CROSSHEADS),
    list: { lead: random.pick(words.LIST_LEADS), items: random.pick(words.LISTS) },
    otherHeadlines: deal(words.OTHER_HEADLINES),
  };
}

function inventPeople(random: SeededRandom, fill: (text: string) => string): Person[] {
  const lastNames = random.take(words.LAST_NAMES, 5);
  const jobs = random.take(words.JOBS, 5).map(fill);
  return lastNames.map((lastName, index) => {
    const pronoun = random.pick(['he', 'she'] as const);
    return {
      name: `${random.pick(words.FIRST_NAMES[pronoun])} ${lastName}`,
      lastName,
      pronoun,
      job: jobs[index] ?? '',
    };
  });
}

/** `{thing}` by its value, `{Thing}` with a capital; a number and a weekday anew each time. */
function fillIn(text: string, names: words.Subject & { place: string }, random: SeededRandom): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'number') return `${random.whole(12, 980)}${random.chance(0.5) ? ',000' : ''}`;
    if (name === 'weekday') return random.pick(words.WEEKDAYS);
    const value = String(names[name.toLowerCase() as keyof typeof names]);
    return /^[A-Z]/.test(name) ? value.charAt(0).toUpperCase() + value.slice(1) : value;
  });
}
