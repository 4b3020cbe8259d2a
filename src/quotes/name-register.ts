import type { Entity } from './entity.js';
import { givenNameSign, isGivenName } from './given-names.js';
import type { Name } from './read-name.js';
import { type CompiledLexicon, WordClass } from './word-classes.js';

/** Evidence of gender from an honorific, which outweighs everything else. */
const HONORIFIC_EVIDENCE = 6;
const GIVEN_NAME_EVIDENCE = 2;
/** Most words of a person's name, particles left out. */
const MOST_NAME_WORDS = 5;

/**
 * Who bears which name: told every full form first, it then says who a surname, a given name or a short form is. `alone`: the
 * names of one word in the running text.
 */
export class NameRegister {
  readonly entities: Entity[] = [];
  private readonly byWords = new Map<string, Entity>();
  private readonly byLast = new Map<string, Entity[]>();
  private readonly byFirst = new Map<string, Entity[]>();
  private readonly recent = new Map<string, Entity>();
  private readonly lexicon: CompiledLexicon;
  private readonly alone: ReadonlySet<string>;

  constructor(lexicon: CompiledLexicon, alone: ReadonlySet<string>) {
    this.lexicon = lexicon;
    this.alone = alone;
  }

  addFull(name: Name, text: string, passage: number): Entity | undefined {
    const words = this.coreWords(name);
    const key = words.join(' ');
    let entity = this.byWords.get(key) ?? (name.type === 'organization' ? undefined : this.sameEnds(words));
    if (entity === undefined && passage === -1 && !this.isAlone(words)) return undefined;
    if (entity === undefined) {
      entity = this.create(name, words, text, passage);
      if (this.mayBeCalledByOne(name, words)) {
        push(this.byLast, lastOf(words), entity);
        push(this.byFirst, words[0] ?? '', entity);
      }
    } else if (
      name.type !== 'organization' &&
      (words.length > entity.words.length
        ? !this.startsAhead(words, entity.words)
        : this.startsAhead(entity.words, words) ||
          (words.length === entity.words.length && text.length > entity.name.length + 2))
    ) {
      entity.words = words;
      entity.name = text;
    }
    this.byWords.set(key, entity);
    if (entity.first === -1) entity.first = passage;
    entity.full++;
    this.learn(entity, name);
    return entity;
  }

  /** What the article calls somebody for short. */
  addShort(short: string, entity: Entity | undefined): void {
    if (entity !== undefined) this.byWords.set(short, entity);
  }

  resolve(name: Name, text: string, passage: number): Entity {
    const words = this.coreWords(name);
    const key = words.join(' ');
    let entity = this.byWords.get(key);
    if (words.length === 1) {
      const word = words[0] ?? '';
      entity =
        this.choose(this.byLast.get(lastOf(words)), name, word) ??
        this.choose(this.byFirst.get(word), name, word) ??
        entity;
    }
    if (entity === undefined) {
      entity = this.create(name, words, text, passage);
      this.byWords.set(key, entity);
      if (words.length > 1) push(this.byLast, lastOf(words), entity);
    }
    if (words.length > 1) {
      this.recent.set(words.at(-1) ?? '', entity);
      this.recent.set(words[0] ?? '', entity);
    }
    this.learn(entity, name);
    return entity;
  }

  /** Of several with one surname: the one whose gender the honorific fits, else the one most often named in full, else the last. */
  private choose(among: readonly Entity[] | undefined, name: Name, word: string): Entity | undefined {
    if (among === undefined) return undefined;
    let fitting = among.filter((entity) => entity.type !== 'organization' || name.type === 'organization');
    if (name.gender !== null) {
      const sign = name.gender === 'male' ? 1 : -1;
      const agreeing = fitting.filter((entity) => entity.gender * sign >= 0);
      if (agreeing.length > 0) fitting = agreeing;
      else if (fitting.every(({ gender }) => gender * sign <= -HONORIFIC_EVIDENCE)) return undefined;
    }
    const most = Math.max(...fitting.map(({ full }) => full));
    const leading = fitting.filter(({ full }) => full === most);
    const recent = this.recent.get(word);
    if (recent !== undefined && leading.includes(recent) && most === 1) return recent;
    return (
      leading.find((entity) => this.isGiven(entity.words[0] ?? '')) ??
      leading.find((entity) => entity.type === 'person') ??
      leading[0]
    );
  }

  /** "Ann B. Kern" and "Ann Kern". */
  private sameEnds(words: readonly string[]): Entity | undefined {
    const first = words[0] ?? '';
    return this.byLast.get(lastOf(words))?.find((entity) => {
      if (entity.type === 'organization') return false;
      const other = entity.words;
      if (other[0] === first || isShortForm(other[0] ?? '', first)) return true;
      const [long, short] = other.length > words.length ? [other, words] : [words, other];
      return long.length !== short.length && short.every((word) => long.includes(word));
    });
  }

  /** "Meet Ola Brand" beside "Ola Brand": does the longer form only put a word before the given name of the shorter one? */
  private startsAhead(long: readonly string[], short: readonly string[]): boolean {
    const given = short[0] ?? '';
    return (
      short.length > 1 &&
      long.length > short.length &&
      this.isGiven(given) &&
      !this.isGiven(long[0] ?? '') &&
      long.indexOf(given) > 0
    );
  }

  /** Whether the running text has the surname or the given name alone. */
  private isAlone(words: readonly string[]): boolean {
    const given = words[0] ?? '';
    return this.alone.has(words.at(-1) ?? '') || (this.isGiven(given) && this.alone.has(given));
  }

  /** No person's name has so many words: a heading in capitals that ran into a name has. */
  private mayBeCalledByOne({ type }: Name, words: readonly string[]): boolean {
    const isParticle = (word: string): boolean => ((this.lexicon.classes.get(word) ?? 0) & WordClass.particle) !== 0;
    return type === 'organization' || words.filter((word) => !isParticle(word)).length <= MOST_NAME_WORDS;
  }

  private isGiven(word: string): boolean {
    return isGivenName(word, this.lexicon);
  }

  private coreWords(name: Name): readonly string[] {
    const last = name.words.at(-1) ?? '';
    return name.words.length > 2 && this.lexicon.suffixes.has(last) ? name.words.slice(0, -1) : name.words;
  }

  private create(name: Name, words: readonly string[], text: string, passage: number): Entity {
    const entity: Entity = {
      id: this.entities.length,
      name: text,
      words,
      type: name.type,
      gender: 0,
      count: 0,
      speaks: 0,
      full: 0,
      first: passage,
      roles: new Set(),
      role: null,
      roleRank: 0,
    };
    if (name.type !== 'organization')
      entity.gender += GIVEN_NAME_EVIDENCE * givenNameSign(words[0] ?? '', this.lexicon);
    this.entities.push(entity);
    return entity;
  }

  private learn(entity: Entity, name: Name): void {
    if (name.type === 'person' && entity.type !== 'organization') entity.type = 'person';
    if (name.gender !== null) entity.gender += name.gender === 'male' ? HONORIFIC_EVIDENCE : -HONORIFIC_EVIDENCE;
  }
}

/** The surname without its article: "al-Brand" is "Brand" as well. */
function lastOf(words: readonly string[]): string {
  return unaccented(words.at(-1) ?? '').replace(/^(?:a[dlnrstz]|as?ch|el)-/, '');
}

/** "Gábor" and "Gabor" are one. */
function unaccented(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** "Chris" and "Christopher". */
function isShortForm(a: string, b: string): boolean {
  return a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a));
}

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entity]);
  else if (!list.includes(entity)) list.push(entity);
}
