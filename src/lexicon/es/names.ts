import type { NameWords } from '../lexicon.js';

/** Spanish name evidence: given names frequent in the tables of the Spanish statistical office; weak evidence only. */
export const names: NameWords = {
  male: `antonio manuel josé francisco david juan javier daniel carlos jesús alejandro miguel rafael pedro ángel pablo sergio fernando jorge luis
    alberto álvaro adrián diego raúl iván rubén enrique óscar ramón vicente andrés joaquín santiago víctor eduardo mario roberto jaime marcos
    ignacio hugo alfonso salvador ricardo martín emilio nicolás gabriel julio guillermo julián tomás agustín gonzalo cristian félix
    lucas mateo leo bruno alfredo gregorio sebastián esteban felipe lorenzo césar mariano domingo rodrigo arturo ernesto hernán facundo
    gustavo horacio ismael marco mauricio néstor octavio rogelio samuel simón teo ulises xavier jordi marc pau iker unai aitor`,
  female: `maría carmen ana isabel laura cristina marta josefa dolores lucía pilar elena sara paula raquel mercedes rosario teresa beatriz nuria silvia
    julia patricia irene rocío andrea mónica alba montserrat ángela sonia rosa alicia sandra susana marina yolanda natalia margarita eva inmaculada
    claudia esther verónica noelia carolina nerea inés daniela amparo sofía martina valeria lorena gloria victoria clara celia
    lourdes luz fátima consuelo asunción gabriela valentina camila catalina jimena adriana alejandra alma aurora blanca estela
    graciela guadalupe leticia lidia luisa magdalena manuela olga paloma ramona remedios renata soledad tamara ximena`,
  particles: 'de del la las los y',
  joiners: 'de del',
  suffixes: 'jr ii iii hijo',
  notPeople: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    españa español europa américa estados unidos rusia ucrania china japón india israel gaza irán irak siria turquía alemania francia italia
    portugal reino inglaterra méxico argentina chile colombia perú venezuela cuba brasil ecuador bolivia uruguay paraguay áfrica asia
    madrid barcelona valencia sevilla zaragoza málaga bilbao murcia granada galicia cataluña andalucía londres parís berlín roma moscú
    bogotá lima santiago caracas washington pekín twitter facebook instagram google navidad internet covid dios biblia`,
};
