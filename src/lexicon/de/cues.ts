import type { CueWords } from '../lexicon.js';
import { conjugate } from './verb-forms.js';

/** German cues. */
export const cues: CueWords = {
  speech: conjugate(`
    sagen erzählen erklären betonen berichten meinen ergänzen hinzu|fügen antworten erwidern entgegnen fragen versichern beteuern
    warnen fordern mahnen klagen beklagen kritisieren bekräftigen unterstreichen=unterstreicht=unterstrich=unterstrichen erläutern
    behaupten rufen=ruft=rief=gerufen schimpfen spotten scherzen witzeln flüstern schreien=schreit=schrie=geschrien
    schildern bestätigen verraten=verrät=verriet=verraten gestehen=gesteht=gestand=gestanden ein|räumen ein|gestehen=gesteht=gestand=gestanden
    zu|geben=gibt=gab=gegeben bekennen=bekennt=bekannte=bekannt kommentieren resümieren bilanzieren schwärmen loben
    prophezeien appellieren argumentieren monieren bemängeln kontern konstatieren präzisieren wiederholen plädieren
    aus|führen aus|drücken fort|fahren=fährt=fuhr=gefahren sprechen=spricht=sprach=gesprochen reden äußern mit|teilen an|kündigen verkünden
    verlauten dementieren begründen freuen nach|legen poltern wettern jubeln staunen frohlocken zürnen ätzen sinnieren philosophieren
    erinnern raten=rät=riet=geraten empfehlen=empfiehlt=empfahl=empfohlen bitten=bittet=bat=gebeten drohen versprechen=verspricht=versprach=versprochen
    vermuten prognostizieren befinden=befindet=befand=befunden urteilen werben=wirbt=warb=geworben seufzen stöhnen grummeln
    lachen lächeln schmunzeln unken raunen hauchen brüllen ein|wenden=wendet=wandte=gewandt nörgeln zitieren
    an|regen auf|fordern ermahnen hervor|heben=hebt=hob=gehoben widersprechen=widerspricht=widersprach=widersprochen an|prangern
    zu|stimmen nach|haken ab|winken prahlen brüsten spötteln ereifern entrüsten wundern beruhigen beschwichtigen triumphieren
    bei|pflichten skandieren brummen knurren murmeln murren maulen meckern granteln tönen orakeln dozieren sekundieren plaudern
    reklamieren dichten trösten jammern frotzeln lästern mutmaßen fluchen sticheln schwören=schwört=schwor=geschworen geloben ermuntern ermutigen`),
  writing: conjugate(`
    schreiben=schreibt=schrieb=geschrieben twittern posten veröffentlichen notieren texten verfassen titeln
    lesen=liest=las=gelesen formulieren teilen`),
  stating: `${conjugate(`
    heißen=heißt=hieß=geheißen lauten finden=findet=fand=gefunden fest|stellen fest|halten=hält=hielt=gehalten bemerken an|merken
    schlussfolgern folgern zusammen|fassen analysieren melden vor|schlagen=schlägt=schlug=geschlagen verlangen
    vor|werfen=wirft=warf=geworfen verweisen=verweist=verwies=verwiesen hin|weisen=weist=wies=gewiesen verteidigen verneinen bejahen
    an|geben=gibt=gab=gegeben aus|sagen zeigen sehen=sieht=sah=gesehen glauben verdeutlichen klar|stellen bestreiten=bestreitet=bestritt=bestritten
    wissen=weiß=wusste=gewusst lehren gelten=gilt=galt=gegolten`)} lassen ließ ließen wort`,
  naming: conjugate(`
    nennen=nennt=nannte=genannt bezeichnen beschreiben=beschreibt=beschrieb=beschrieben verurteilen rügen
    ab|tun=tut=tat=getan ab|lehnen zurück|weisen=weist=wies=gewiesen würdigen preisen=preist=pries=gepriesen feiern begrüßen
    bewerten ein|stufen ein|schätzen charakterisieren verspotten verhöhnen beschimpfen titulieren taufen tadeln
    attackieren an|greifen=greift=griff=gegriffen halten=hält=hielt=gehalten betrachten werten beurteilen unterstellen attestieren bescheinigen`),
  weak: conjugate(`
    beginnen=beginnt=begann=begonnen schließen=schließt=schloss=geschlossen enden starten reagieren hadern ärgern zucken nicken
    winken strahlen erscheinen=erscheint=erschien=erschienen
    beschweren empören entschuldigen bedanken verabschieden begeistern träumen warten tragen=trägt=trug=getragen
    treten=tritt=trat=getreten geraten=gerät=geriet=geraten singen=singt=sang=gesungen lernen üben erleben kennen=kennt=kannte=gekannt`),
  thinking: conjugate(`
    denken=denkt=dachte=gedacht fühlen hoffen wünschen fürchten befürchten ahnen spüren überlegen wollen=will=wollte=gewollt
    rechnen erwarten bedauern zweifeln bezweifeln verstehen=versteht=verstand=verstanden erkennen=erkennt=erkannte=erkannt lieben hassen`),
  nouns: `fazit urteil motto aussage aussagen kommentar statement warnung mahnung appell forderung frage antwort reaktion begründung
    erklärung wort worte satz zitat vorwurf kritik botschaft nachricht slogan spruch devise parole rat tipp bilanz resümee prognose
    bitte versprechen ankündigung vermutung befürchtung hoffnung einschätzung meinung überzeugung argument rede ansage schlagzeile
    titel überschrift lob dank plan ziel idee these formel wunsch klage ruf schlussfolgerung erkenntnis credo eindruck o-ton`,
  before: [
    'laut', 'nach angaben', 'nach den angaben', 'nach ansicht', 'nach meinung', 'nach einschätzung', 'nach aussage', 'nach auffassung',
    'nach überzeugung', 'nach darstellung', 'nach den worten', 'nach informationen', 'aus sicht', 'in den worten',
    'nach angaben von', 'nach ansicht von', 'nach meinung von', 'nach einschätzung von', 'nach aussage von', 'nach den worten von', 'aus sicht von',
  ],
  impersonal: ['heißt es', 'hieß es', 'heiße es', 'klingt es', 'liest es sich', 'ist zu lesen', 'war zu lesen', 'zu lesen', 'verlautete'],
  ownWords: ['nach eigenen angaben', 'nach eigener aussage', 'nach eigenem bekunden', 'nach eigenen worten', 'nach eigener darstellung', 'eigenen angaben zufolge'],
  beforeAtMark: ['so'],
  after: ['zufolge'],
  openEndings: ['te', 't', 'ten'],
  participleEndings: [],
  interviewing: 'frage fragte fragen fragten sprach sprachen spreche sprechen interviewte interviewten',
};
