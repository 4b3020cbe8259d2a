import type { GrammarWords } from '../lexicon.js';

/** When something was: no names, though they have capitals. */
export const TIMES = `montag dienstag mittwoch donnerstag freitag samstag sonntag anfang mitte ende januar februar märz april mai juni juli
  august september oktober november dezember`;

/** Forms of auxiliary and modal verbs. */
const AUXILIARIES = `ist sind war waren sei seien wäre wären bin hat haben hatte hatten habe hätte hätten wird werden wurde
  wurden würde würden werde worden gewesen kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse
  müsste soll sollen sollte sollten solle darf dürfen durfte dürfe dürfte dürften müssten will wollen wollte wollten wolle
  mag möchte möchten`;

/** German function words and the small signs around quotation marks. */
export const grammar: GrammarWords = {
  pronouns: { er: 'he', sie: 'she', wir: 'we', ich: 'I' },
  otherPronouns: { ihn: 'he', ihm: 'he', sein: 'he', seine: 'he', seinen: 'he', seinem: 'he', seiner: 'he', ihr: 'she', ihre: 'she', ihren: 'she', ihrem: 'she', ihrer: 'she' },
  pluralPronouns: { sie: ['en', 'ern', 'eln'] },
  politePronouns: 'sie ihnen ihr ihre',
  determiners: `der die das den dem des ein eine einer eines einem einen dieser diese dieses diesen diesem jener jene jenes
    jenen jenem kein keine keiner keinem keinen solche solcher solches solchen mein meine meinem meinen meiner dein deine sein
    seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres unser unsere unserem unseren unserer euer eure jeder jede
    jedes jedem jeden mancher manche manches viele vielen mehrere mehreren einige einigen wenige alle allen beide beiden zwei
    drei vier fünf sechs sieben acht neun zehn andere anderen am im zum zur vom beim ins ans`,
  indefinites: 'ein eine einer eines einem einen mehrere mehreren einige einigen viele vielen zwei drei vier fünf kein keine',
  obliques: `dem den einem einen diesem diesen seinem seinen ihrem ihren unserem unseren keinem keinen jedem jeden jenem jenen am im zum
    zur vom beim ins ans vielen einigen mehreren des eines meinem meinen`,
  genitives: 'des der eines einer seiner ihrer seines ihres dieser dieses unserer',
  prepositions: `als in an auf aus bei mit nach von zu für um durch gegen ohne über unter vor hinter neben zwischen seit bis während wegen
    trotz statt außer gegenüber ab pro per am im zum zur vom beim ins ans laut innerhalb außerhalb aufgrund angesichts anlässlich`,
  conjunctions: `und oder aber denn sondern weil wenn dass ob obwohl während bevor nachdem damit sodass sowie doch bis sowohl
    weder entweder indem wobei`,
  auxiliaries: `${AUXILIARIES} nicht`,
  adverbs: `auch dann jetzt nun später wieder noch schon nur sogar bereits oft immer zuletzt kürzlich zudem außerdem dabei dazu
    daraufhin anschließend schließlich zunächst zuvor damals heute gestern morgen abends morgens mittags deshalb daher dagegen
    hingegen jedoch allerdings etwa jüngst weiter weiterhin ebenfalls ebenso gleichzeitig zugleich öffentlich deutlich klar
    knapp ja so hier dort da einmal erst eben selbst gar sehr ganz mehr darauf davon danach darin darüber dadurch dafür daran
    darum darunter daneben hierzu hierbei deswegen seitdem seither trotzdem dennoch zwar leider übrigens vielmehr stattdessen
    mittlerweile inzwischen momentan derzeit manchmal meist bisher bislang diesmal somit insbesondere besonders gerade genau
    vielleicht wohl offenbar tatsächlich natürlich eigentlich überhaupt irgendwie jedenfalls längst kaum fast nie endlich sofort
    erneut erstmals gern gerne eher zumindest immerhin insgesamt wahrscheinlich grundsätzlich nämlich sonst also teilweise
    beispielsweise zuerst dies nichts etwas alles vieles viel wenig niemand jemand ${TIMES} sich ihm ihnen uns mir hinzu an aus
    ein vor fest zu`,
  relatives: `wer was wo welcher welche welches welchen welchem wessen dessen deren wovor womit wofür wogegen worauf worüber
    wodurch woran wozu wovon`,
  complementizers: 'dass ob wie warum weshalb wieso',
  abbreviations: `dr prof st nr ca bzw z.b d.h u.a usw etc evtl ggf inkl mio mrd jan feb mär apr jun jul aug sep sept okt nov dez str tel
    geb ing dipl med phil jur vgl bsp sog co univ`,
  clauseSigns: `${AUXILIARIES} ich du er sie es wir ihr man bist seid gibt gab geht ging macht machen kommt kam steht stand
    bleibt blieb weiß glaube denke finde brauchen braucht`,
  namers: `titel titels begriffs wortes namen name namens genannt sogenannt sogenannte sogenannten sogenannter begriff begriffe wort wörter bezeichnung
    stichwort hashtag bedeutet heißt betitelt spitznamen spitzname unwort`,
  works: `films buches romans albums songs denkschrift film filme lied song single album serie sendung folge buch roman band stück musical doku dokumentation podcast spiel video
    show drama komödie thriller ausstellung gemälde gedicht essay kolumne magazin zeitschrift zeitung hit hymne platte reihe rolle
    projekt aktion kampagne programm initiative preis festival tour theaterstück oper blatt restaurant café
    bar kneipe hotel schiff verein gruppe ordner rubrik menü knopf taste`,
  complements: 'des der eines einer von vom aus mit für bei',
  agents: 'von vom durch',
  passives: 'wird wurde werden wurden werde würde worden',
  reporting: 'sei seien habe werde könne müsse solle dürfe wolle gebe gehe komme bleibe stehe',
  nounsTakeCapitals: true,
  verbSecond: true,
  genders: { male: 'der ein einen einem dieser jener', female: 'die eine einer diese jene' },
};
