import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/quotes/find-quotations.js';

interface Example {
  readonly paragraphs: readonly string[];
  readonly quotations: readonly { readonly text: string; readonly kind: string; readonly speaker: string | null }[];
}

/** How many of the invented examples of a language come out exactly (text, kind and speaker), of how many. */
const RIGHT: Readonly<Record<string, readonly [number, number]>> = { de: [47, 51], fr: [58, 61], es: [64, 68] };

function said(language: string, ...paragraphs: string[]): string[] {
  return findQuotations(paragraphs, { language }).map(({ text, speaker }) => `${speaker?.name ?? 'nobody'}: ${text}`);
}

describe('quotations in other languages', () => {
  it.each(Object.keys(RIGHT))('finds the constructions of %s', (language) => {
    const examples = JSON.parse(
      readFileSync(new URL(`constructions/${language}.json`, import.meta.url), 'utf8'),
    ) as Example[];
    const right = examples.filter(({ paragraphs, quotations }) => {
      const found = findQuotations(paragraphs, { language }).map(({ text, kind, speaker }) => ({
        text,
        kind,
        speaker: speaker?.name ?? null,
      }));
      return (
        JSON.stringify(found) === JSON.stringify(quotations.map(({ text, kind, speaker }) => ({ text, kind, speaker })))
      );
    });
    expect([right.length, examples.length]).toEqual(RIGHT[language]);
  });

  it.each([
    ['de', 'Gegenüber dem Boten bezeichnete es Jan Tolk als „völlig verfehlt“, dass die Brücke schließt.', 'Jan Tolk'],
    ['de', 'Die Gäste kamen. „Das können alle“, hieß es am Montag dazu aus dem Rathaus.', 'dem Rathaus'],
    ['de', '„Die Brücke bleibt zu“, ist in dem neuen Gutachten zu lesen.', 'dem neuen Gutachten'],
    ['de', '„Das können wirklich alle“, regt Jan Tolk an.', 'Jan Tolk'],
    ['de', 'Die Reform wurde von Jan Tolk gegenüber Ola Kern als „völlig überflüssig“ verurteilt.', 'Jan Tolk'],
    ['de', 'Der Bäcker Jan Tolk baut die nach eigenen Angaben „schönste aller Mühlen“ in Holm.', 'Jan Tolk'],
    ['de', 'Das HVerfG hat geurteilt. Es betonte, dass die Wahl „ganz allein Sache der Bäcker ist“.', 'HVerfG'],
    ['de', 'Jan Tolk besuchte den Verein Holm und sagte: „Jetzt reicht es.“', 'Jan Tolk'],
    ['de', 'Tilda Brand leitet die Mühle. Ihr Urteil: „Ein schlechtes Jahr.“', 'Tilda Brand'],
    ['de', 'Jan Tolk sagte ab. Die Straße habe er als „reine Zumutung“ erlebt.', 'Jan Tolk'],
    ['de', 'Die Sprecherin der Stadt Holm betont: „Das ist gut.“', 'Die Sprecherin der Stadt Holm'],
    ['de', 'Arno Lund vom Vermögensverwalter Brandia betont: „Das ist gut.“', 'Arno Lund'],
    ['de', 'Auch die Experten der Nordbank sehen die Lage so: „Das ist gut.“', 'die Experten der Nordbank'],
    ['de', 'Ola Kern kam. „Das bleibt so“, machte die Müllerin Tilda Brand deutlich.', 'Tilda Brand'],
    ['de', 'Es gebe eine „ganz unbegreifliche Unruhe in der Mühle“, macht Jan Tolk deutlich.', 'Jan Tolk'],
    ['de', 'Ola Kern kam. Das Mehl sei ein „echter Schatz“ für die ganze Stadt, so Jan Tolk.', 'Jan Tolk'],
    ['de', 'Ola Kern kam. „Das bleibt so“, so der frühere Vereinsleiter und Müller Jan Tolk.', 'Jan Tolk'],
    ['de', 'Ola Kern kam. Die Nutzer:innen fanden die Mühle „viel zu laut und viel zu alt“.', 'Die Nutzer:innen'],
    ['de', 'Jan Tolk sprach. Die Leute um Ola Kern, die er als „echte Last für alle“ bezeichnete, kamen.', 'Jan Tolk'],
    ['de', 'Der Ofen war heiß. Tilda Brand, Schulleiterin der MS Holm sagte: „Das ist viel zu heiß.“', 'Tilda Brand'],
    ['de', 'Ola Kern gewann. Dennoch betont die Müllerin: „Wir mahlen weiter.“', 'die Müllerin'],
    ['de', 'Der Müller Ola Kern gewann. Hierzu führte er aus: „Wir mahlen weiter.“', 'Ola Kern'],
    ['de', 'Doch der Müller Jan Tolk ist müde und erklärte Anfang März: „Wir zählen nicht auf das Amt.“', 'Jan Tolk'],
    ['de', 'Mühlenchef Jan Tolk sprach in Holm. „Das hatten wir noch nie“, so der CEO.', 'Jan Tolk'],
    [
      'de',
      'Die Expertin Ola Kern will auf die Einheit Europas hinweisen, „um allen zu helfen, die es wollen“, so Kern.',
      'Ola Kern',
    ],
    ['de', 'Ola Kern sprach über Mehl. Bestellen Sie es bald, sagt der Bote. „Wir helfen allen“, sagt er.', 'Ola Kern'],
    [
      'de',
      'Sven Kern kam. Jan Tolk auch. Der Fall Tolk mache ihn „fassungslos und müde“, schilderte Kern.',
      'Sven Kern',
    ],
    ['de', 'Ola Kern kam. Rätselhafte Botschaften sagen ihm nichts. „Wir helfen allen“, sagt er.', 'Ola Kern'],
    ['fr', '« C’est fini et bien fini », a déclaré à un journal Odile Brand.', 'Odile Brand'],
    ['fr', 'Le projet a été qualifié de « honte absolue » par Odile Brand.', 'Odile Brand'],
    ['fr', '« C’est fini et bien fini », a dit celui qui tient le moulin de Holm, Odile Brand.', 'Odile Brand'],
    ['fr', 'Il se bat pour l’intérêt général, et Odile Brand dénonce « une honte absolue ».', 'Odile Brand'],
    ['fr', 'Pour ce faire, la mairie promet « un guichet unique ».', 'la mairie'],
    ['fr', 'C’est un plan que la préfète Odile Brand juge « tout à fait irréaliste ».', 'Odile Brand'],
    ['fr', 'La géologue Odile Brand analyse « la fabrique d’un mythe ».', 'Odile Brand'],
    ['fr', 'Le tabloïd Blik note que le port « ne sera jamais rouvert ».', 'Blik'],
    ['fr', '« Nous sommes prêts », a assuré à la presse la ministre des Ports.', 'la ministre des Ports'],
    ['fr', '« Nous sommes prêts », a dit lors d’un débat au port le chef du quai, Jules Tolque.', 'Jules Tolque'],
    ['fr', '« Nous sommes prêts, » a déclaré le chef du quai Jules Tolque.', 'Jules Tolque'],
    ['fr', 'Le ministre de l’Intérieur Zdenek Orlik a dénoncé « une honte absolue ».', 'Zdenek Orlik'],
    ['fr', '« Nous sommes prêts », a déclaré la ministre de la Culture Zdena Orlik.', 'Zdena Orlik'],
    ['fr', 'Le maire de Vaulnes Octave Tolque s’est dit « très en colère ».', 'Octave Tolque'],
    ['fr', '« Le pont reste fermé », peut-on lire dans le rapport.', 'le rapport'],
    ['fr', '« Les murs ont tremblé », se souvient Karima.', 'Karima'],
    ['fr', 'Le port traverse une « crise sans précédent », comme l’a rappelé Odile Brand.', 'Odile Brand'],
    ['es', 'El plan ayuda para mejorar, y Olga Brand lo llama “una vergüenza absoluta”.', 'Olga Brand'],
    ['es', '“Estamos listos”, dijo a la prensa la jueza Olga Brand.', 'Olga Brand'],
    ['es', 'El alcalde de Valdoro Onofre Brand denunció “una vergüenza absoluta”.', 'Onofre Brand'],
    ['es', 'El plan fue calificado de “vergüenza absoluta” por Olga Brand.', 'Olga Brand'],
    ['it', '«Non possiamo aspettare», ha detto il sindaco Ottavio Brandi.', 'Ottavio Brandi'],
    ['it', 'L’assessora Tecla Brandi ha promesso indennizzi: «Nessuno sarà solo».', 'Tecla Brandi'],
    ['it', '"Il mulino resta chiuso", spiega Mirella Santi, titolare del forno.', 'Mirella Santi'],
    ['it', 'Secondo Ottavio Brandi, i lavori costeranno «poco meno di due milioni».', 'Ottavio Brandi'],
    ['it', 'Ottavio Brandi ha definito il piano “una vergogna annunciata”.', 'Ottavio Brandi'],
    ['it', 'Per la procura di Valserena si tratta di un episodio «di estrema gravità».', 'la procura di Valserena'],
    ['nl', '‘We kunnen niet wachten’, zegt wethouder Tessa Brandsma.', 'Tessa Brandsma'],
    ['nl', '„De molen blijft dicht,” aldus Joost van den Holm.', 'Joost van den Holm'],
    ['nl', 'Volgens Tessa Brandsma kost het werk “bijna twee miljoen”.', 'Tessa Brandsma'],
    [
      'nl',
      'Fractievoorzitter Joost Holm van De Molen noemt het plan ‘een pleister op een gebroken been’.',
      'Joost Holm',
    ],
    ['nl', 'Dat stelt minister van Havens Tessa Brandsma. ‘We moeten nu ingrijpen.’', 'Tessa Brandsma'],
    ['nl', '“De brug gaat open”, laat een woordvoerster van de bond weten.', 'een woordvoerster van de bond'],
    ['nl', '“De brug gaat pas in mei weer open”, belooft schepen van Werken Joost Holm.', 'Joost Holm'],
    [
      'nl',
      'Schrijfster Tilda Holm is terug. Jan Brand belde haar op. ‘Ik ga nog een jaar door’, vertelde ze.',
      'Tilda Holm',
    ],
    ['nl', 'De trainer van Brandia, Joost Holm, was boos. “Dit was een schande,” zei de oefenmeester.', 'Joost Holm'],
    ['pt', '«Não há margem», afirmou o primeiro-ministro, Anselmo Crato, em Holm.', 'Anselmo Crato'],
    ['pt', 'A vereadora Olga Prado, que lidera o grupo, considera a ponte "uma vergonha".', 'Olga Prado'],
    ['pt', 'Já Olga Prado rebateu: “Isso é mentira.”', 'Olga Prado'],
    ['pt', 'De acordo com Anselmo Crato, o moinho está "totalmente recuperado".', 'Anselmo Crato'],
    ['pt', 'O plano foi classificado por Olga Prado como "um erro histórico".', 'Olga Prado'],
    ['pt', 'Olga Prado mostrou-se surpreendida. "Não esperava isto", disse aos jornalistas.', 'Olga Prado'],
    ['pt', '— Nenhum posto vai fechar — garantiu a prefeita Olga Prado.', 'Olga Prado'],
    ['pt', '"Fomos enganados", dizem os moradores da rua.', 'os moradores da rua'],
  ])('%s: %s', (language, text, speaker) => {
    expect(findQuotations([text], { language }).map((quotation) => quotation.speaker?.name)).toEqual([speaker]);
  });

  it('reads a German noun for what somebody does before the surname as no part of the name', () => {
    expect(
      said('de', 'Martin Brand führt den Betrieb.', '„Das Fleisch ist knapp“, sagte Schlachter Brand am Montag.'),
    ).toEqual(['Martin Brand: Das Fleisch ist knapp']);
  });

  it('takes the subject after its verb in German, and no object', () => {
    expect(said('de', 'In einem Schreiben warnte Ole Kern: „Der Ofen ist kaputt.“')).toEqual([
      'Ole Kern: Der Ofen ist kaputt.',
    ]);
    expect(said('de', '„Wir warten ab“, sagte Vereinschef Arno Lund der Zeitung.')).toEqual([
      'Arno Lund: Wir warten ab',
    ]);
  });

  it('takes no common noun for a name in German', () => {
    expect(said('de', 'Ole Kern backt Brot. Der Preis für Mehl stieg. „Das wird teuer“, sagte Kern.')).toEqual([
      'Ole Kern: Das wird teuer',
    ]);
  });

  it('reads German phrases before and after the source', () => {
    expect(said('de', '„Das reicht nicht“, so Tilda Brand.')).toEqual(['Tilda Brand: Das reicht nicht']);
    expect(said('de', 'Tilda Brand zufolge ist die Halle „nicht mehr zu retten“.')).toEqual([
      'Tilda Brand: nicht mehr zu retten',
    ]);
  });

  it('reads French pronouns joined to their verb, and elisions', () => {
    expect(said('fr', 'Odile Marsan est préfète. « Je reste », a-t-elle déclaré.')).toEqual(['Odile Marsan: Je reste']);
    expect(said('fr', "« Les livraisons reprennent jeudi », indique l'entreprise.")).toEqual([
      "l'entreprise: Les livraisons reprennent jeudi",
    ]);
  });

  it('takes out of French marks who the inserted speaker is', () => {
    expect(said('fr', '« Le port doit vivre, explique Odile Brand, la maire du lieu. On attend. »')).toEqual([
      'Odile Brand: Le port doit vivre',
      'Odile Brand: On attend.',
    ]);
    expect(said('fr', '« Le port doit vivre, glisse Zineb, 34 ans. Mes parents y étaient. »')).toEqual([
      'Zineb: Le port doit vivre',
      'Zineb: Mes parents y étaient.',
    ]);
  });

  it('tells a minister in French from the first one', () => {
    expect(
      said(
        'fr',
        'Le ministre de la Santé Roman Prymek a été vu au port. Le Premier ministre Andrej Babin a réagi.',
        '« Je n’ai rien fait de mal », a dit le ministre de la Santé. « Ce fut un choc », a dit le Premier ministre.',
      ),
    ).toEqual(['Roman Prymek: Je n’ai rien fait de mal', 'Andrej Babin: Ce fut un choc']);
  });

  it('takes who is set off by an age for a person: Spanish and Portuguese "de 43 años"', () => {
    expect(
      said(
        'pt',
        'O delegado Anselmo Crato falou. O presidente Jorge Tolde veio. “Foi muito grave”, disse.',
        'A chuva voltou.',
        'Iolanda Prado, de 71 anos, perdeu a casa. “Foi o trabalho de uma vida”, disse.',
      ),
    ).toEqual(['Jorge Tolde: Foi muito grave', 'Iolanda Prado: Foi o trabalho de uma vida']);
  });

  it('reads Spanish dashes as dialogue with the narrator between them', () => {
    expect(said('es', '—Vengo mañana —dijo Nerea Bolante—. No antes.')).toEqual([
      'Nerea Bolante: Vengo mañana',
      'Nerea Bolante: No antes.',
    ]);
  });

  it('tells the language by its function words', () => {
    const [quotation] = findQuotations([
      'Am Montag sagte Ole Kern in der Halle des Vereins: „Der Ofen ist kaputt, und das ist nicht gut.“',
    ]);
    expect(quotation?.speaker?.name).toBe('Ole Kern');
  });

  it.each(['de', 'fr', 'es'])('is linear in %s', { timeout: 60_000 }, (language) => {
    for (const unit of ['„a ', '« ', '— a ', 'Haus ', "l'a-t-il ", 'sagte die ', 'hat Ola ']) {
      const started = performance.now();
      findQuotations([unit.repeat(500_000 / unit.length)], { language });
      expect(performance.now() - started, unit).toBeLessThan(8000);
    }
  });
});
