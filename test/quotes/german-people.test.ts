import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/quotes/find-quotations.js';

function speakers(...paragraphs: string[]): (string | null)[] {
  return findQuotations(paragraphs, { language: 'de' }).map(({ speaker }) => speaker?.name ?? null);
}

describe('the gender of somebody in German', () => {
  it('is told by a noun for men before a name that no list has', () => {
    expect(
      speakers(
        'Die Bäckerin Ola Holm schloss am Montag ihren Laden.',
        'Wirtschaftsminister Zarek Brand kündigte Hilfe an. Holm fragte nicht. „Das ist zu wenig“, sagte er.',
      ),
    ).toEqual(['Zarek Brand']);
  });

  it('is told by the word that opens a relative clause', () => {
    expect(
      speakers(
        'Jorin Kern, der seit Jahren im Hafen wohnt, rief die Feuerwehr. Emlyn Holm, die im selben Haus wohnt, half ihm.',
        '„Es war dunkel“, sagte er.',
      ),
    ).toEqual(['Jorin Kern']);
  });

  it('is told by a given name of another language, and by one joined to another', () => {
    expect(
      speakers(
        'Wolf-Dieter Brand kam aus Holm. Giselle-Anna Kern blieb dort.',
        'Am Abend trafen sich Brand und Kern. „Es war schön“, sagte er.',
      ),
    ).toEqual(['Wolf-Dieter Brand']);
  });
});

describe('a name in German', () => {
  it('is a person with an age or a party in brackets', () => {
    expect(
      speakers(
        'Bürgermeister Jan Tolk eröffnete das Fest. Tolk sprach lange.',
        'Ruderlegende Peel Brand (81) kam aus Holm. Der Olympiasieger hob das Glas. „Auf euch“, sagte er.',
      ),
    ).toEqual(['Peel Brand']);
  });

  it('may have a given name that no list has, whose surname alone opens a sentence', () => {
    expect(
      speakers(
        'In der Mühle stand Jorinde Brand. Eine Bäckerin kam herein.',
        'Brand nahm das Brot in die Hand. „Zu dunkel“, sagte sie.',
      ),
    ).toEqual(['Jorinde Brand']);
  });

  it('may begin like a noun for who does something', () => {
    expect(
      speakers('Einer der Köche hört auf. Bulverin Brand schließt sein Lokal. „Jetzt ist Sommer“, sagt er.'),
    ).toEqual(['Bulverin Brand']);
  });

  it('is a person behind a noun for who does something', () => {
    expect(
      speakers(
        'Der kleine Emil findet es gut. „Mir recht“, sagt er.',
        'Der Hafenpädagoge Jorin Brand hält dagegen. „Das lernt man nicht durch Verbote“, sagt der Nordholmer.',
      ),
    ).toEqual(['Emil', 'Jorin Brand']);
  });

  it('is no adjective that opens a sentence', () => {
    expect(
      speakers(
        'Müllerin Tilda Kern kam am Montag nach Holm.',
        'Steigende Löhne schloss Kern nicht aus. „Ich verspreche nichts“, sagte die Müllerin.',
      ),
    ).toEqual(['Tilda Kern']);
  });

  it('has the role before it, behind a verb that no list has', () => {
    expect(
      speakers(
        'In der vollen Halle brachte Kapitän Ola Brand die Gäste nach vorn. Den Rest erledigte Jan Tolk.',
        'Tolk traf noch zweimal. „Ich war mir sicher“, sagte der Kapitän.',
      ),
    ).toEqual(['Ola Brand']);
  });

  it('has no "s" of the genitive', () => {
    expect(
      speakers('Tilda Kerns Mühle steht in Holm. Kerns Bruder half mit. „Wir backen nun jeden Tag“, sagte Kern.'),
    ).toEqual(['Tilda Kern']);
  });

  it('has no office in capitals before it where the article has it in full', () => {
    expect(speakers('Tilda Kern führt die Brandia. „Wir backen nun jeden Tag“, sagte Brandia-CEO Kern.')).toEqual([
      'Tilda Kern',
    ]);
  });

  it('may have a particle with a capital', () => {
    expect(speakers('„Wir backen nun jeden Tag“, sagte Alexander Van der Holm.')).toEqual(['Alexander Van der Holm']);
  });

  it('follows a verb in the spelling of Switzerland', () => {
    expect(
      speakers(
        'Bäcker Jan Tolk kam nach Holm. Im Saal äusserte Jorin Kern einen Wunsch.',
        '«Wir backen nun jeden Tag», sagte Kern.',
      ),
    ).toEqual(['Jorin Kern']);
  });

  it('is no noun by its ending, whatever speaks there', () => {
    expect(
      speakers(
        'Das Amt der Deutschen Freiwilligen Mehlverwaltung (DFM) warnt vor Staub.',
        '„Wir backen nun jeden Tag“, sagte der Müller.',
      ),
    ).toEqual(['der Müller']);
  });
});

describe('a description in German', () => {
  it('goes with the name behind a second one, or behind its complement', () => {
    expect(
      speakers(
        'Projektleiter Jan Tolk freute sich.',
        '„Wir backen nun jeden Tag“, sagte der stellvertretende Mühlenleiter und Projektleiter Arno Vell.',
      ),
    ).toEqual(['Arno Vell']);
    expect(
      speakers(
        'Vorsitzender Jan Tolk freute sich.',
        'Der Vorsitzende des Aufsichtsrats Ulrich Vell sagte: „Wir backen nun jeden Tag.“',
      ),
    ).toEqual(['Ulrich Vell']);
  });

  it('does not end at the point of a date', () => {
    expect(
      speakers('Bäcker Jan Tolk sah zu. Arno Vell, der am 3. Mai nach Holm kam, sagte: „Wir backen nun jeden Tag.“'),
    ).toEqual(['Arno Vell']);
  });

  it('is one with and without a hyphen', () => {
    expect(
      speakers(
        '„Es brennt noch immer“, sagte ein Feuerwehrsprecher. Bäcker Jan Tolk sah zu.',
        '„Wir löschen nun schon den ganzen Tag“, sagte der Feuerwehr-Sprecher.',
      ),
    ).toEqual(['ein Feuerwehrsprecher', 'ein Feuerwehrsprecher']);
  });

  it('of several, or of nobody, is not "er"', () => {
    expect(
      speakers(
        'Bäcker Jan Tolk sprach im Rat. Mehrere Abgeordnete fragten nach.',
        'Kein Abgeordneter stimmte zu. „Wir backen nun jeden Tag“, sagte er.',
      ),
    ).toEqual(['Jan Tolk']);
  });

  it('of a body has the complement that names it', () => {
    expect(speakers('Das Institut für Brot sagte: „Wir backen nun jeden Tag.“')).toEqual(['Das Institut für Brot']);
  });

  it('takes up a compound by its last part', () => {
    expect(
      speakers(
        'Bürgermeister Arno Vell kam nach Holm.',
        'Wirtschaftsminister Jan Tolk kündigte Gespräche an. Vell nickte. „Wir reden“, sagte der Minister.',
      ),
    ).toEqual(['Jan Tolk']);
  });

  it('of an unlisted noun is whoever is in view', () => {
    expect(speakers('Trainer Arno Vell wurde deutlich. „So geht es nicht“, polterte der Nordholmer grinsend.')).toEqual(
      ['Arno Vell'],
    );
    expect(speakers('Die Bäckerin Tilda Kern lachte. „Nie wieder“, rief die Nordholmerin.')).toEqual(['Tilda Kern']);
  });

  it('with a noun for men behind "die" is of several people', () => {
    expect(speakers('Anwältin Tilda Kern klagte. Das Camp sei „kein Fest auf ewig“, befanden die Richter.')).toEqual([
      'die Richter',
    ]);
  });

  it('may begin with "deren"', () => {
    expect(
      speakers(
        '„Das hilft niemandem“, meinte Bürgermeisterin Tilda Kern. Man sei „auf einem guten Weg“ gewesen, so die Bürgermeisterin.',
        'Die Initiative „Holm schläft“ sammelt Unterschriften. „Wir sind keine Feinde“, sagt deren Sprecherin Ola Brand.',
      ),
    ).toEqual(['Tilda Kern', 'Tilda Kern', 'Ola Brand']);
  });
});

describe('who passes words on', () => {
  it('said nothing where a verb at the words names who did', () => {
    expect(
      speakers('Man solle „vor der eigenen Tür kehren“, sagte Sprecher Jan Tolk nach Angaben der Agentur Holmpress.'),
    ).toEqual(['Jan Tolk']);
  });
});
