import type { PeopleWords } from '../lexicon.js';

/** Nouns that take "-in" for a woman; the plural of those in -er is the same word, of the others given below. */
const ROLES = `
  sprecher pressesprecher regierungssprecher polizeisprecher anwalt verteidiger staatsanwalt richter bürgermeister oberbürgermeister
  minister präsident vizepräsident kanzler bundeskanzler senator abgeordneter politiker experte forscher wissenschaftler
  professor ökonom historiker soziologe psychologe biologe physiker chemiker arzt mediziner trainer spieler stürmer torwart torhüter
  kapitän manager chef leiter direktor geschäftsführer vorstand vorsitzender vorsitzende inhaber besitzer betreiber gründer unternehmer
  händler wirt bäcker koch bauer landwirt lehrer rektor schüler student schauspieler sänger musiker regisseur produzent autor
  schriftsteller dichter journalist reporter redakteur moderator kommentator kolumnist künstler maler fotograf architekt designer ingenieur
  entwickler programmierer techniker beamter beamte kommissar polizist soldat general offizier feuerwehrmann sanitäter
  augenzeuge zeuge anwohner bewohner nachbar bürger einwohner besucher gast kunde patient verbraucher nutzer leser zuschauer fan anhänger
  fahrer pilot radfahrer autofahrer mitarbeiter angestellter arbeiter kollege freund mitspieler teamkollege gegner kritiker aktivist
  teilnehmer demonstrant kandidat kanzlerkandidat nachfolger vorgänger vertreter botschafter diplomat berater analyst
  investor banker verwalter gewerkschafter funktionär pfarrer priester bischof papst imam rabbi könig prinz fürst star rapper
  influencer blogger youtuber jurist rentner insider beobachter vermieter mieter eigentümer projektleiter einsatzleiter kreisrat stadtrat
  landrat gemeinderat rat dezernent referent beauftragter präsidentschaftskandidat herausgeber verleger therapeut coach
  sportdirektor weltmeister olympiasieger sieger gewinner läufer rennfahrer schiedsrichter jäger förster tierarzt veterinär
  züchter astronaut meteorologe geologe archäologe virologe epidemiologe klimaforscher meeresbiologe philosoph theologe
  user kellner passant fahrgast intendant pfleger schützer
  führer anführer wachmann dissident wirtschaftsprüfer sekretär generalsekretär staatssekretär ministerpräsident premierminister helfer ermittler veranstalter organisator flüchtling migrant häftling täter angeklagter kläger opfer verdächtiger`;

/** Nouns whose other gender is no "-in": adjectives used as nouns, and irregular ones. */
const ADJECTIVAL_MALE = `abgeordneter vorsitzender beamter angestellter beauftragter angeklagter verdächtiger jähriger deutscher
  österreicher schweizer angehöriger verwandter bekannter`;
const ADJECTIVAL = `abgeordnete vorsitzende angestellte beauftragte angeklagte verdächtige jährige bundestagsabgeordnete angehörige verwandte bekannte
  stellvertretende vorsitzenden abgeordneten jährigen beauftragten beamten angeklagten`;

/** Nouns that take "-innen" in the plural beside their own plural. */
const PLURALS = `anwälte staatsanwälte präsidenten abgeordnete politiker experten forscher wissenschaftler professoren ökonomen historiker
  soziologen psychologen biologen physiker ärzte mediziner spieler leiter direktoren vorstände inhaber besitzer betreiber gründer
  unternehmer händler wirte bäcker köche bauern landwirte lehrer schüler studenten studierende schauspieler sänger musiker regisseure autoren
  journalisten reporter redakteure künstler architekten ingenieure entwickler beamte polizisten soldaten zeugen augenzeugen anwohner
  bewohner nachbarn bürger einwohner besucher gäste kunden patienten verbraucher nutzer leser zuschauer fans anhänger fahrer
  mitarbeiter angestellte kollegen freunde gegner kritiker aktivisten teilnehmer demonstranten kandidaten vertreter diplomaten
  berater analysten investoren banker gewerkschafter funktionäre beobachter mieter eigentümer eltern kinder leute menschen
  frauen männer jungen mädchen jugendliche ermittler behörden medien blätter zeitungen kreise sprecher angehörige verwandte
  retter helfer einsatzkräfte sanitäter veranstalter organisatoren verantwortliche betroffene juristen meteorologen virologen`;

/** The feminine form of a noun for a person. */
function feminine(noun: string): string {
  const umlauts: Readonly<Record<string, string>> = { arzt: 'ärztin', tierarzt: 'tierärztin', anwalt: 'anwältin', staatsanwalt: 'staatsanwältin', koch: 'köchin', bauer: 'bäuerin', rat: 'rätin', stadtrat: 'stadträtin', kreisrat: 'kreisrätin', landrat: 'landrätin', gemeinderat: 'gemeinderätin', bischof: 'bischöfin', feuerwehrmann: 'feuerwehrfrau', gast: 'gästin' };
  return umlauts[noun] ?? (noun.endsWith('e') ? `${noun.slice(0, -1)}in` : `${noun}in`);
}

const roles = ROLES.split(/\s+/).filter((noun) => noun !== '');
const womens = roles.filter((noun) => !ADJECTIVAL_MALE.includes(noun) && !noun.endsWith('nde')).map(feminine).join(' ');
/** Words for people of whatever gender. */
const OF_ANY_GENDER = 'beamte vorsitzende gast star fan insider opfer rat';
const mens = roles.filter((noun) => !OF_ANY_GENDER.split(' ').includes(noun)).join(' ');
const KIN_MALE = `mann vater sohn bruder ehemann onkel neffe großvater opa enkel junge bub witwer könig prinz papa
  kaufmann landsmann hausmann kameramann obmann amtmann fachmann`;
const KIN_FEMALE = `frau mutter tochter schwester ehefrau tante nichte großmutter oma enkelin mädchen dame witwe königin prinzessin mama
  kauffrau fachfrau hebamme obfrau hausfrau krankenschwester`;
const GENITIVES = roles.filter((noun) => /(?:er|or|ist|ent|ant|eur|at)$/.test(noun)).map((noun) => `${noun}${/(?:er|or|eur)$/.test(noun) ? 's' : 'en'}`);
const BODIES = `firma unternehmen konzern verein verband gewerkschaft partei fraktion regierung ministerium amt behörde stadt gemeinde kreis
  landkreis land bund kommission rat referat stadtrat gemeinderat landtag bundestag parlament senat gericht landgericht amtsgericht polizei
  feuerwehr staatsanwaltschaft armee bundeswehr kirche bistum universität uni hochschule schule institut museum theater klinik krankenhaus
  stiftung bank sparkasse versicherung sender zeitung blatt magazin portal agentur nachrichtenagentur redaktion verlag hersteller
  betreiber initiative organisation bündnis gesellschaft club klub mannschaft team band jury verwaltung stadtverwaltung rathaus
  anbieter opposition gigant ministerrat kanzleramt weißes präsidium polizeipräsidium zentrale leitung bürgerinitiative plattform konto fluggesellschaft airline bahn
  städtetag landkreistag gemeindetag rundfunk fernsehsender kabinett ausschuss vorstand aufsichtsrat behörden genossenschaft kammer handwerkskammer`;
const DOCUMENTS = `bericht studie mitteilung pressemitteilung erklärung stellungnahme brief schreiben mail e-mail gutachten urteil beschluss
  gesetz verordnung antrag anklage klage klageschrift vertrag vereinbarung papier strategiepapier protokoll text beitrag artikel
  kommentar post tweet posting umfrage analyse buch roman lied plakat schild banner aushang titel überschrift slogan
  statistik dokument akte satzung richtlinie programm wahlprogramm botschaft nachricht formular einladung inschrift tafel
  interview rede video website webseite homepage internetseite facebook-seite bescheid anzeige rechnung`;

/** German words for who somebody is. */
export const people: PeopleWords = {
  titles: `${ROLES} ${womens} herr frau dr prof doktor ex- vize graf gräfin freiherr baron sir lady
    abgeordnete vorsitzende premier pater schwester bruder onkel tante kaiser kaiserin prinzessin königin beauftragte beamte jährige jähriger
    fachmann fachfrau obmann obfrau kaufmann kauffrau ceo`,
  honorifics: { male: 'herr herrn', female: 'frau fräulein' },
  roles: `${ROLES} ${ADJECTIVAL} ${GENITIVES.join(' ')} person kind jugendlicher jugendliche erwachsener mensch elternteil paar mitglied familie
    betroffener betroffene verantwortlicher verantwortliche quelle promi profi laie team-chef ersthelfer initiator kenner ceo`,
  male: `${KIN_MALE} ${ADJECTIVAL_MALE} ${mens}`,
  female: `${KIN_FEMALE} ${womens}`,
  companions: 'kollegen team mitarbeiter mitautoren kolleginnen',
  groups: `${PLURALS} wissenschaftlerinnen forscherinnen expertinnen ärztinnen lehrerinnen schülerinnen anwohnerinnen`,
  organizations: `universität hochschule institut verband verein bund gesellschaft stiftung ministerium amt bundesamt landesamt gmbh ag kg
    e.v partei union fraktion gewerkschaft bank sparkasse versicherung klinikum zeitung nachrichten rundschau tageblatt anzeiger kurier
    magazin verlag tv radio fernsehen rundfunk group gruppe holding konzern club fc sv tsv vfb sc spd cdu csu fdp afd övp spö fpö svp sp
    grüne linke bsw eu uno nato who ard zdf dpa afp reuters apa sda bbc cnn museum theater kammer behörde feuerwehr polizei times post
    news twitter facebook haus städtetag landkreistag gemeindetag kommission komitee agentur zentrum akademie schule university institute company inc`,
  bodies: BODIES,
  documents: DOCUMENTS,
  offices: `leitet leitete führt führte betreibt betrieb vertritt vertrat gründete gegründet trainiert trainierte lehrt lehrte besitzt arbeitet arbeitete verantwortet moderiert`,
  roleEndings: ['jährige', 'jähriger', 'jährigen', 'forscher', 'forscherin', 'expertin', 'experte'],
  compoundHeads: `${ROLES.replace(/\b(?:rat|gast|fan|star|opfer|prinz|papst|imam|rabbi|bauer|koch|wirt|zeuge)\b/g, '')} ${womens.replace(/\brätin\b/, '')} ${ADJECTIVAL}
    ${PLURALS} verband verein ministerium behörde gewerkschaft partei fraktion regierung gericht anwaltschaft klinik kommission agentur
    gesellschaft zeitung sender präsidium bericht studie mitteilung gutachten schreiben umfrage urteil konzern unternehmen institut
    verwaltung ausschuss sekretär sekretärin helfer mitglied anwaltschaft amt rätin rat frau minister
    meldung dokument film films serie buch buches roman romans album song show band sendung podcast ausstellung projekt kampagne
    titel titels begriff begriffs wort name namen bezeichnung`,
};
