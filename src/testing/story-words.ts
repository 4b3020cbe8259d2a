/**
 * The words of invented stories: data alone. `{name}` stands for what the story has under that name; see `StoryNames`.
 * Places, papers and people are made up.
 */

export const PLACES =
  'Port Callow|Sandholm|Brackwater|Ostermoor|Little Quay|Hallow Ferry|Wendelsea|Tarrow|Grindle Bay|Mossgate|Upper Fenning|Kestrel Point'.split(
    '|',
  );
export const PAPERS = 'Courier|Observer|Daily|Lantern|Post|Gazette|Chronicle|Messenger'.split('|');
export const FIRST_NAMES = {
  she: 'Maren|Ines|Adela|Rosalind|Karla|Beatrix|Hanna|Odile|Thea|Paula'.split('|'),
  he: 'Oswin|Anton|Piers|Edgar|Matthias|Ruben|Jonas|Felix|Tobias|Hugo'.split('|'),
};
export const LAST_NAMES =
  'Holt|Pellard|Brand|Quill|Vessen|Tamber|Orlick|Feldcamp|Marrow|Sandell|Wexley|Thornby|Addis|Castel|Rennick|Lorimer|Hask|Ottery|Drummel|Venn'.split(
    '|',
  );
export const WEEKDAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday'.split('|');
export const SECTIONS = 'Local News|Harbour|Transport|Council|Business|Environment'.split('|');

/** What a story is about: the thing, what is wrong with it, and who cares. */
export interface Subject {
  readonly thing: string;
  readonly trouble: string;
  readonly users: string;
  readonly work: string;
  readonly tags: readonly string[];
}
export const SUBJECTS: readonly Subject[] = [
  {
    thing: 'swing bridge',
    trouble: 'cracked bearings',
    users: 'hauliers',
    work: 'replace the bearings',
    tags: ['bridge', 'lorries'],
  },
  {
    thing: 'ferry',
    trouble: 'a rusted engine',
    users: 'islanders',
    work: 'rebuild the engine',
    tags: ['ferry', 'islands'],
  },
  {
    thing: 'market hall',
    trouble: 'a leaking roof',
    users: 'traders',
    work: 'mend the roof',
    tags: ['market', 'buildings'],
  },
  {
    thing: 'sea wall',
    trouble: 'two deep cracks',
    users: 'fishermen',
    work: 'close the cracks',
    tags: ['floods', 'coast'],
  },
  {
    thing: 'tram line',
    trouble: 'worn rails',
    users: 'commuters',
    work: 'lay new rails',
    tags: ['trams', 'transport'],
  },
  {
    thing: 'public library',
    trouble: 'failing heating',
    users: 'readers',
    work: 'put in new boilers',
    tags: ['library', 'schools'],
  },
  {
    thing: 'water tower',
    trouble: 'a broken valve',
    users: 'farmers',
    work: 'change the valve',
    tags: ['water', 'farming'],
  },
  {
    thing: 'lighthouse',
    trouble: 'damp in the walls',
    users: 'sailors',
    work: 'dry out the walls',
    tags: ['lighthouse', 'shipping'],
  },
];

/** Who speaks, and as what. */
export const JOBS =
  'harbour inspector|deputy mayor|head of the works office|chief engineer|chair of the traders|union secretary|director of the transport office|county architect'.split(
    '|',
  );

export const HEADLINES = [
  '{Place} closes its {thing} for eleven weeks',
  'Council votes to {work} before winter',
  '{Users} protest as {thing} stays shut',
  '{Thing} of {place} will open again in autumn',
  'Repairs to {thing} cost twice as much as planned',
  '{Place} finds {number} crowns for its {thing}',
];
export const KEY_POINTS = [
  'The council of {place} voted to {work} after inspectors had found {trouble}.',
  'The {thing} will be shut for at least eleven weeks, and possibly until the autumn.',
  'The {users} have asked for a way around the closure before the summer begins.',
  'The cost has risen to {number} crowns, about twice what was first put aside.',
  'An independent inspector is to report on the state of the {thing} once a month.',
];
export const OPENINGS = [
  'The {thing} of {place} will be closed from next {weekday} after inspectors found {trouble}, the works office announced.',
  'The council of {place} decided on {weekday} to {work}, ending a dispute that had divided the town for more than three years.',
  'For the first time since it was built, the {thing} of {place} stood empty on {weekday} morning while engineers looked for {trouble}.',
  'A long quarrel over the {thing} came to an end on {weekday}, when the council of {place} agreed to {work} before the winter.',
];
export const SENTENCES = [
  'The vote was nine to two, with both members for the upper town against it.',
  'The work is expected to cost {number} crowns, of which the county will pay roughly a third.',
  'An engineer had warned of {trouble} in a report that was never discussed in public.',
  'Until then {users} have to take the coast road, a detour of about eleven miles.',
  'The office counted {number} people on an average day in March, more than in any year before.',
  'A similar plan failed four years ago, when the only firm that had made an offer withdrew it.',
  'The engineers will start with the oldest part, which dates from the years after the great flood.',
  'Several shops near the {thing} said that they had lost a fifth of their trade since the spring.',
  'The county has promised to send a second crew if the frost comes early.',
  'Neither the builder nor the insurer has accepted responsibility for the damage so far.',
  'Schools on the far side of the river will begin half an hour later from {weekday} on.',
  'Residents first noticed the damage during a storm in January, when part of the fence came down.',
  'The minutes of the meeting show that the question of money was raised only at the very end.',
  'About {number} signatures were handed in before the meeting, most of them from the lower town.',
  'The last time that the {thing} was closed for so long was in the winter of 1963.',
  'According to the plan, the first section will be handed over at the end of August.',
  'The report also describes how temporary repairs were made again and again with whatever was at hand.',
  'Opponents of the plan argue that a new building would have been cheaper in the long run.',
  'Work at night has been ruled out, because the houses on the embankment stand too near.',
  'The harbour office will publish the figures every month and answer questions in the town hall.',
  'In the end the members agreed on a compromise that leaves the larger part of the cost to the county.',
  'Drivers who ignore the barriers have to reckon with a fine of up to 90 crowns.',
];
export const CROSSHEADS = [
  'A report that nobody read',
  'Who pays',
  'What happens next',
  'The long way round',
  'A question of money',
];
export const LISTS = [
  [
    'the old timber under the western end, which has to come out first',
    'the cables along the embankment',
    'two of the four pumps in the cellar',
  ],
  [
    'the stop at the customs house stays where it is',
    'the bus to the upper town runs every twenty minutes',
    'bicycles may pass at walking pace',
  ],
];
export const LIST_LEADS = [
  'The plan names three things that cannot wait:',
  'For the time of the works the following holds:',
];
/** What people say: a clause each, without the full stop. */
export const SAYINGS = [
  'We would rather have a slow road for one summer than no road for ten years',
  'Nobody told us a word about it until the barriers went up in front of our door',
  'I have worked here for thirty years and I have never seen damage like this',
  'The town has to decide what it wants, because it cannot have both',
  'It is a question of safety and not of pride, and everybody at the table knew that',
  'We asked for this money three times, and three times we were sent home',
  'There is no danger to anybody at the moment, but there would be by the winter',
  'If the weather holds, we can be finished by the middle of September',
  'My customers come from the other side, and they will not walk eleven miles for bread',
  'This is the best that we could get, and it is more than I had hoped for',
  'You cannot repair a thing like that with good intentions and a pot of paint',
  'I understand the anger, and I would be angry too if I had a shop down there',
];
/** Words of somebody that are worked into a sentence of the reporter's. */
export const FRAGMENTS = [
  'a scandal without end',
  'the worst possible moment',
  'a victory for common sense',
  'neither fair nor wise',
  'money thrown into the sea',
];
export const CAPTIONS = [
  'The {thing} of {place} on {weekday} evening.',
  'Engineers at work near the {thing} in {place}.',
  'The closed road to the {thing}, seen from the harbour.',
];
export const OTHER_HEADLINES = [
  'Seal sleeps on slipway, slipway stays shut',
  'Winter timetable of the island boat holds until May',
  'Fish market gets a new roof after the January storm',
  'Tower keeper opens his door for evening tours',
  'Brass band of the upper town looks for a second tuba',
  'County counts its storks and finds nine more than last year',
  'Baker of Salt Street wins prize for her rye bread',
  'Old cinema to show films again after twelve years',
  'School garden sells its first pumpkins on Saturday',
  'Rowing club buys boat that once crossed the channel',
];
