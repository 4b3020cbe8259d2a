import type { NameWords } from '../lexicon.js';

/**
 * German name evidence. The given names are among the most frequent ones of German registry offices in the last seventy
 * years, with some frequent in news from elsewhere; they weigh only where the article itself is silent.
 * What the English list has, and is no other word in German, stands there alone: `given-names.ts` looks into all of them.
 */
export const names: NameWords = {
  male: `adrian alfred alois andre andreas andré anton armin arne august axel beat bernd bernhard bruno carsten cem
    christoph clemens cornelius detlef dieter dietmar dietrich dirk dominik eberhard eckart edgar eduard egon
    ekkehard elias emil enrico erich ernst erwiner eugen fabian ferdinand franz friedemann friedrich fritz georg
    gerd gerhard gernot gert gregor guido gustav günter günther hannes hans-peter harald hartmut heiko heiner
    heinrich heinz helmut hendrik henning herbert hermann holger horst hubert ingo jakob jan janik jannik jannis
    javi joachim jochen johann johannes jonas josef julius justus jörg jörn kader kai karim karl-heinz karsten
    kilian konrad konstantin lorenz lothar ludwig lukas lutz maik malte manfred marcel marius marko mathias matthias
    maximilian moritz murat nico niklas niko nikolaus norbert olaf ole oskar otto pascal philipp phillip quirin
    rainer ralf raphael reiner reinhard reinhold rene rené reto robin rolf roman ronny ruben rudi rudolf rüdiger
    sascha sebastian siegfried sigmar silvio stanislaus steffen stephan sören tarik theodor thorsten till tilo timo
    tino torben torsten udo ulrich urs uwe valentin veit volker waldemar werner wilhelm winfried wladimir wolfgang
    wolodymyr xaver`,
  female: `alina amelie amira andrea angelika anja annalena annegret annette antje antonia aylin ayse beate beatrix bettina
    birgit birte britta carina carolin christa conny cordula corinna cornelia dagmar dana daniela dorothea dörte
    dörthe elisabeth elke emilia fanny fatma felicitas franziska frauke frieda friederike gabi gabriele gerda
    gerlinde gesa gesine gisela grit gudrun hanna hannelore hedwig heidemarie helena helene helga hella henriette
    henrike hilde hildegard ida ilse imke ina ines inga inge irmgard isabell jana janina jasmin jeanette johanna
    juliane jutta karin karoline katharina kathrin katja katrin kerstin klara lea leonie leyla lina lotte louisa
    luisa luise magdalena maike maja manuela mareike margarete margit marion marlene marta martina mathilda
    mechthild meike merle mila mirjam mona monika nadine nadja natascha nele pia ramona rebekka renate ricarda rike
    ronja rosemarie roswitha saskia selina sibylle sigrid silvia sofia solveig sonja stefanie steffi svenja swetlana
    tanja tatjana thea theresia tilda ulla ulrike ursel uta ute verena veronika viktoria waltraud wiebke yasmin`,
  particles: 'von van zu de del di da la le du el al bin ten ter',
  joiners: 'für',
  suffixes: 'jr sr ii iii iv',
  notPeople: `afrika amazon amerika anfang apple april asien august australien baden-württemberg basel bayern belgien berlin bern
    bibel brandenburg brasilien bremen brüssel bundesliga champions china corona covid deutschland dezember dienstag
    dollar donnerstag dortmund dresden dänemark düsseldorf em ende england essen eu euro europa facebook februar
    franken frankfurt frankreich freitag gaza genf google gott graz großbritannien hamburg hannover hessen indien
    instagram internet irak iran israel italien januar japan juli juni jänner kanada kiew köln league leipzig linz
    london madrid mai mecklenburg-vorpommern microsoft milliarde milliarden million millionen mitte mittwoch montag
    moskau märz münchen nato netflix niederlande niedersachsen norwegen november nrw nürnberg oktober olympia ostern
    paris peking platz polen prozent rheinland-pfalz rom russland saarland sachsen sachsen-anhalt salzburg samstag
    schleswig-holstein schweden schweiz september sonnabend sonntag spanien straße stuttgart syrien thüringen tiktok
    twitter türkei uhr ukraine usa washington weihnachten whatsapp wien wm youtube zürich österreich`,
};
