import type { NameWords } from '../lexicon.js';

/**
 * German name evidence. The given names are among the most frequent ones of German registry offices in the last seventy
 * years, with some frequent in news from elsewhere; they weigh only where the article itself is silent.
 */
export const names: NameWords = {
  male: `aaron adam adrian ahmed albert alexander alfred ali alois andre andreas andré anton armin arne arthur august axel beat
    ben benjamin bernd bernhard björn boris bruno carl carsten cem charles christian christoph christopher clemens
    cornelius daniel david dennis detlef dieter dietmar dietrich dirk dominik donald eberhard eckart edgar eduard egon
    ekkehard elias emil emmanuel enrico eric erich erik ernst erwiner eugen fabian felix ferdinand finn florian frank
    franz friedemann friedrich fritz gabriel georg george gerald gerd gerhard gernot gert gregor guido gustav günter
    günther hannes hans hans-peter harald hartmut heiko heiner heinrich heinz helmut hendrik henning henrik henry
    herbert hermann holger horst hubert hugo igor ingo ivan jakob james jan janik jannik jannis javi jens joachim
    jochen joe johann johannes john jonas jonathan josef joseph joshua julian julius justin justus jörg jörn jürgen
    kader kai karim karl karl-heinz karsten kevin kilian klaus konrad konstantin kurt lars leo leon leonard lorenz
    lothar louis luca lucas ludwig luis lukas lutz maik malte manfred manuel marc marcel marco marcus mario marius
    mark marko markus martin marvin mathias matthias max maximilian mehmet michael mike mohammed moritz murat mustafa
    nico nicolas niklas niko nikolaus nils noah norbert olaf ole oliver oscar oskar otto pascal patrick paul peter
    philipp phillip pierre quirin rafael rainer ralf ralph raphael reiner reinhard reinhold rene rené reto ricardo
    richard robert robin roger roland rolf roman ronny ruben rudi rudolf rüdiger samuel sascha sebastian siegfried
    sigmar silvio simon stanislaus stefan steffen stephan sven sören tarik theo theodor thomas thorsten till tilo tim
    timo tino tobias tom torben torsten tyler udo ulrich urs uwe valentin veit viktor vincent vladimir volker waldemar
    walter werner wilhelm william winfried wladimir wolfgang wolodymyr xaver xavier`,
  female: `alice alina amelie amira andrea angela angelika anja anke anna annalena annegret annette antje antonia astrid aylin
    ayse barbara beate beatrix bettina bianca birgit birte brigitte britta carina carla carmen carolin caroline
    charlotte christa christiane christina christine clara claudia conny cordula corinna cornelia dagmar dana daniela
    denise diana doris dorothea dörte dörthe edith elena elisabeth elke ella ellen elsa emilia emma erika esther eva
    evelyn fanny fatima fatma felicitas franziska frauke frieda friederike gabi gabriele gerda gerlinde gesa gesine
    gisela greta grit gudrun hanna hannah hannelore hedwig heidemarie heidi heike helena helene helga hella henriette
    henrike hilde hildegard ida ilse imke ina ines inga inge ingrid irene iris irmgard isabel isabell isabelle
    jacqueline jana janina jasmin jeanette jennifer jessica johanna judith julia juliane jutta karin karla karoline
    katharina kathrin katja katrin kerstin kirsten klara kristin kristina laura lea lena leonie leyla lina linda lisa
    lotte louisa luisa luise magdalena maike maja manuela mareike margarete margit margot maria marianne marie marina
    marion marlene marta martina mathilda maya mechthild meike melanie merle mia michaela mila miriam mirjam mona
    monika nadine nadja natalie natascha nele nicole nina nora olga olivia patricia paula petra pia ramona rebecca
    rebekka regina renate ricarda rike rita ronja rosa rosemarie roswitha ruth sabine sabrina sandra sara sarah saskia
    selina sibylle sigrid silke silvia simone sofia solveig sonja sophia sophie stefanie steffi stephanie susanne
    svenja svetlana swetlana sylvia tamara tanja tatjana teresa thea theresa theresia tilda tina ulla ulrike ursel
    ursula uta ute valerie vanessa vera verena veronika viktoria viola waltraud wiebke yasmin yvonne`,
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
