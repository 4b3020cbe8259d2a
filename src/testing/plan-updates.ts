import type { BlockOverrides } from './fill-block.js';
import type { Story } from './invent-story.js';
import type { SeededRandom } from './seeded-random.js';

/** Blocks that an entry of a live blog has at most, and the entries that there are at least: one alone is a story. */
const MAX_BLOCKS = 3;
const MIN_ENTRIES = 3;
const TITLES = [
  'Council meets behind closed doors',
  'First barriers are up',
  'Traffic stands as far as the mill',
  'A crane arrives by sea',
  'Mayor speaks in the market square',
  'Pumps are running',
  'School buses take the long way',
  'Inspectors leave the site',
];

/** A body cut into entries of a live blog, each under an `update` with title and time, the newest first; a picture at its head stays there. */
export function planUpdates(
  body: readonly (string | BlockOverrides)[],
  { publishedAt }: Story,
  random: SeededRandom,
): (string | BlockOverrides)[] {
  const titles = random.take(TITLES, TITLES.length);
  const day = publishedAt.slice(0, 10);
  // An entry has its title; a crosshead would be an entry without text.
  const rest = body.filter((block) => typeof block === 'string' || block.type !== 'heading');
  const isPicture = typeof rest[0] === 'object' && rest[0].type === 'figure';
  const planned: (string | BlockOverrides)[] = isPicture ? rest.splice(0, 1) : [];
  const most = Math.max(1, Math.min(MAX_BLOCKS, Math.floor(rest.length / MIN_ENTRIES)));
  for (let hour = 19; rest.length > 0; hour--) {
    const headline = titles.shift() ?? `The evening at ${hour}`;
    const time = `${day}T${String(Math.max(hour, 0)).padStart(2, '0')}:${random.whole(10, 59)}:00Z`;
    planned.push({ type: 'update', headline, publishedAt: time, author: null });
    planned.push(...rest.splice(0, random.whole(1, most)));
  }
  return planned;
}
