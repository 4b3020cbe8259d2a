import type { NameWords } from '../lexicon.js';
import { TIMES } from './grammar.js';

/**
 * German name evidence. The given names are among the most frequent ones of German registry offices in the last seventy
 * years, with some frequent in news from elsewhere; they weigh only where the article itself is silent.
 * What the English list has, and is no other word in German, stands there alone: `given-names.ts` looks into all of them.
 */
export const names: NameWords = {
  male: `adrian alfred alois andre andreas andré anton armin arne august axel beat bernd bernhard bruno carsten cem christoph clemens
    cornelius detlef dieter dietmar dietrich dirk dominik eberhard edgar elias emil enrico erich ernst eugen fabian ferdinand franz
    friedrich fritz georg gerd gerhard gernot gert gregor guido gustav günter günther hannes hans-peter harald hartmut heiko heiner
    heinrich heinz helmut hendrik henning herbert hermann holger horst hubert ingo jakob jan jannik joachim jochen johann johannes
    jonas josef julius justus jörg kader kai karim karl-heinz karsten konrad konstantin lorenz lothar ludwig lukas lutz maik malte
    manfred marcel marius mathias matthias maximilian moritz murat nico niklas niko nikolaus norbert olaf ole oskar otto pascal
    philipp phillip rainer ralf raphael reiner reinhard reinhold rene rené reto robin rolf roman ruben rudi rudolf rüdiger sascha
    sebastian siegfried sigmar silvio steffen stephan tarik theodor thorsten till tilo timo torben torsten udo ulrich urs uwe
    valentin veit volker waldemar werner wilhelm winfried wladimir wolfgang wolodymyr`,
  female: `alina amelie amira andrea anja annalena annette antje antonia beate bettina birgit carina carolin corinna cornelia dagmar dana
    daniela dorothea elisabeth elke emilia fanny franziska frauke friederike gabi gabriele gerlinde gesa gesine gisela gudrun
    hanna hannelore hedwig helena helene helga hella hilde ida imke ina inga inge isabell jana jasmin johanna juliane jutta
    karin karoline katharina kathrin katja katrin kerstin lea lina louisa luisa luise magdalena maike maja manuela marion marlene
    marta martina mathilda mechthild meike mila mona monika nadine nadja nele pia ramona renate ricarda ronja sigrid silvia sofia
    solveig sonja stefanie steffi svenja theresia tilda ulrike uta ute verena veronika viktoria waltraud
    yasmin`,
  particles: 'von van zu de del di da la le du el al bin ten ter',
  joiners: 'für',
  suffixes: 'jr sr ii iii iv',
  notPeople: `afrika amazon amerika apple asien august australien baden-württemberg basel bayern belgien berlin bern
    bibel brandenburg brasilien bremen brüssel bundesliga champions china corona covid deutschland dollar dortmund
    dresden dänemark düsseldorf em england essen eu euro europa facebook franken frankfurt frankreich gaza genf google
    gott graz großbritannien hamburg hannover hessen indien instagram internet irak iran israel italien japan jänner
    kanada kiew köln league leipzig linz london madrid mecklenburg-vorpommern microsoft milliarde milliarden
    million millionen moskau münchen nato netflix niederlande niedersachsen norwegen nrw nürnberg olympia ostern paris
    peking platz polen prozent rheinland-pfalz rom russland saarland sachsen sachsen-anhalt salzburg schleswig-holstein
    schweden schweiz sonnabend spanien straße stuttgart syrien thüringen tiktok twitter türkei uhr ukraine usa
    washington weihnachten whatsapp wien wm youtube zürich österreich ${TIMES}`,
};
