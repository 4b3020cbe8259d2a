import type { NameWords } from '../lexicon.js';

/**
 * German name evidence. The given names are among the most frequent ones of German registry offices in the last seventy
 * years, with some frequent in news from elsewhere; they weigh only where the article itself is silent.
 */
export const names: NameWords = {
  male: `peter michael thomas andreas wolfgang klaus jürgen günter günther stefan stephan christian uwe werner horst frank dieter manfred gerhard
    hans bernd torsten thorsten matthias helmut walter heinz martin jörg rolf jens sven alexander jan rainer holger karl dirk joachim
    ralf carsten oliver markus daniel kai karsten tobias sebastian florian philipp phillip lukas lucas felix maximilian max jonas paul leon ben
    finn elias noah luis louis luca tim tom moritz niklas julian simon david jakob fabian dominik benjamin patrick dennis marcel marco
    mario robert richard georg friedrich fritz otto wilhelm heinrich hermann ernst kurt erich josef joseph franz ludwig anton johann
    johannes hubert herbert norbert volker reinhard harald bernhard konrad gregor armin christoph ulrich rudolf siegfried olaf robin
    björn lars nils ole sören henning hendrik malte timo kevin justin marvin eric erik steffen rene rené andre andré tino ronny mike maik
    silvio enrico jochen eberhard ekkehard gernot gerd gert lothar egon emil oskar oscar theo leo leonard vincent valentin raphael samuel
    joshua jannik janik jonathan aaron adam adrian albert alfred alois arthur august arne axel boris bruno carl cem clemens cornelius
    detlef dietmar dietrich eckart edgar eduard eugen ferdinand gabriel guido gustav henrik henry hugo igor ingo ivan james joe john
    jörn julius justus karim kilian lorenz marc marcus marius mehmet ali ahmed mohammed mustafa murat mark nico nicolas nikolaus pascal
    pierre quirin rafael ricardo roland roman rüdiger ruben sascha sigmar stanislaus tarik theodor till tilo udo urs veit viktor
    vladimir wladimir wolodymyr waldemar winfried xaver donald george william charles emmanuel friedemann karl-heinz hans-peter beat reto roger christopher javi mathias heiko hannes lutz manuel konstantin reiner
    ralph rudi gerald hartmut heiner reinhold niko torben marko jannis erwiner xavier tyler kader`,
  female: `anna maria ursula monika petra elisabeth sabine renate helga karin brigitte ingrid erika andrea gisela claudia susanne gabriele
    christine birgit angelika heike stefanie stephanie martina nicole barbara eva katrin kathrin anja marie sandra silke ute christina
    julia katharina melanie tanja sonja simone anke kerstin bettina antje doris regina heidi ilse gerda christa hannelore gudrun irmgard
    ruth edith rita margot margarete lena laura sarah lisa hannah hanna lea emma mia sophie sofia emilia lina mila clara klara johanna
    charlotte luisa louisa amelie greta frieda ida paula mathilda nele jana nina vanessa jessica jennifer katja daniela manuela
    carina carolin caroline franziska friederike frauke gesa gesine grit heidemarie henrike hilde imke inge inga ines iris isabel
    isabell isabelle jacqueline jasmin jeanette judith jutta kirsten kristin kristina lotte magdalena maike meike marlene marianne
    mareike margit mechthild michaela mirjam miriam nadine nadja natalie natascha olga olivia patricia pia ramona rebecca rebekka
    rosa rosemarie roswitha sabrina saskia selina sibylle sigrid silvia sylvia solveig svenja svetlana swetlana tamara tatjana teresa
    theresa theresia tina ulla ulrike uta valerie vera verena veronika viktoria waltraud wiebke yvonne yasmin ayse fatma aylin leyla
    christiane irene juliane karoline leonie linda luise marina marion marta maya maja sara sophia viola ina janina hildegard ricarda karla
    alice alina amira annalena annegret annette antonia astrid beate beatrix bianca carla carmen cordula corinna cornelia dagmar dana
    denise diana dorothea elena elke ella ellen elsa esther evelyn fanny fatima felicitas gerlinde hedwig helena helene hella henriette
    angela ursel gabi steffi conny birte britta dörte dörthe merle mona nora rike ronja thea tilda`,
  particles: 'von van zu de del di da la le du el al bin ten ter',
  joiners: 'für',
  suffixes: 'jr sr ii iii iv',
  notPeople: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september
    oktober november dezember deutschland österreich schweiz europa amerika usa russland ukraine china japan indien israel gaza iran irak
    syrien türkei frankreich italien spanien polen großbritannien england niederlande belgien dänemark schweden norwegen kanada
    brasilien australien afrika asien berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dortmund essen bremen dresden
    hannover nürnberg wien zürich bern basel genf graz linz salzburg bayern sachsen hessen thüringen brandenburg nrw
    baden-württemberg niedersachsen schleswig-holstein rheinland-pfalz saarland sachsen-anhalt mecklenburg-vorpommern london paris
    brüssel moskau kiew washington peking rom madrid twitter facebook instagram youtube tiktok google netflix amazon apple microsoft
    whatsapp internet corona covid weihnachten ostern euro dollar franken prozent million millionen milliarde milliarden uhr anfang ende
    mitte bundesliga champions league wm em olympia gott bibel straße platz nato eu`,
};
