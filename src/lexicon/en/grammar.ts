import type { GrammarWords } from '../lexicon.js';

/** English function words and the small signs around quotation marks. */
export const grammar: GrammarWords = {
  pronouns: { he: 'he', she: 'she', they: 'they', it: 'it', we: 'we', i: 'I', who: 'who' },
  otherPronouns: { him: 'he', his: 'he', himself: 'he', her: 'she', hers: 'she', herself: 'she', its: 'it', them: 'they', their: 'they' },
  determiners: `the a an this that these those his her their its our my your one another some several many each every no any
    both few two three four five six seven eight nine ten most other`,
  indefinites: 'a an one another some several many most two three four five six few any',
  prepositions: `of for to in on at from with by about as into over after before under between during through against among
    without within around near since until upon across behind beyond despite per via off toward towards amid alongside
    including unlike outside inside like than onto above below`,
  conjunctions: 'and or but nor yet so while because if when although though where whereas unless whether since as after before until',
  auxiliaries: `has have had is are was were be been being do does did will would can could may might must shall should
    hasn't haven't hadn't isn't aren't wasn't weren't didn't doesn't don't won't wouldn't can't couldn't not never`,
  adverbs: `also then later now again once still just only even already often always recently previously reportedly simply
    further first finally eventually soon earlier publicly privately repeatedly angrily quietly flatly bluntly famously
    jokingly succinctly tearfully excitedly sarcastically proudly grimly simply merely initially subsequently
    separately meanwhile afterwards afterward immediately quickly all both too ever either today yesterday tomorrow tonight
    monday tuesday wednesday thursday friday saturday sunday there`,
  relatives: 'who whom whose which that where',
  complementizers: 'that how whether if because why what',
  abbreviations: `mr mrs ms dr prof sen rep reps sens gov gen lt col capt sgt maj adm rev hon st jr sr vs inc corp ltd co etc no
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ave blvd rd dept est approx fig
    vol messrs mme supt det cllr coun fr pres u.s u.k u.n e.g i.e a.m p.m d.c ph.d m.d b.c fla calif mass mich minn miss
    tex wash wis ariz ark colo conn del ga ill ind kan ky la md me mo mont neb nev okla ore pa tenn va vt wyo n.y n.j n.c`,
  clauseSigns: `i you he she it we they i'm you're he's she's it's we're they're i've you've we've they've i'd you'd we'd they'd i'll
    you'll he'll she'll it'll we'll they'll that's there's here's what's who's let's don't didn't doesn't isn't aren't wasn't weren't
    can't couldn't won't wouldn't shouldn't haven't hasn't hadn't ain't is are was were am has have had do does did will
    would can could should must may might shall let please`,
  namers: `titled entitled nicknamed named known dubbed called term word phrase words termed so-called labeled labelled codenamed
    means meaning translated translates spelled pronounced hashtag aka`,
  works: `film movie song single album track series show episode book novel memoir play musical documentary podcast game video
    tour programme program sitcom drama comedy thriller soundtrack sketch exhibition painting poem essay column magazine
    newsletter hit tune anthem ballad record ep lp sequel franchise role character star starred starring button option tab menu
    award prize festival season`,
  agents: 'by',
  complements: 'of for from with at close familiar',
};
