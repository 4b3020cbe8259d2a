import type { NameWords } from '../lexicon.js';

/** Spanish name evidence: given names frequent in the tables of the Spanish statistical office; weak evidence only. */
export const names: NameWords = {
  male: `adrián agustín aitor alberto alejandro alfonso alfredo andrés antonio arturo bruno carlos cristian césar daniel david
    diego domingo eduardo emilio enrique ernesto esteban facundo felipe fernando francisco félix gabriel gonzalo
    gregorio guillermo gustavo hernán horacio hugo ignacio iker ismael iván jaime javier jesús joaquín jordi jorge
    josé juan julio julián leo lorenzo lucas luis manuel marc marco marcos mariano mario martín mateo mauricio miguel
    nicolás néstor octavio pablo pau pedro rafael ramón raúl ricardo roberto rodrigo rogelio rubén salvador samuel
    santiago sebastián sergio simón teo tomás ulises unai vicente víctor xavier álvaro ángel óscar`,
  female: `adriana alba alejandra alicia alma amparo ana andrea asunción aurora beatriz blanca camila carmen carolina catalina
    celia clara claudia consuelo cristina daniela dolores elena estela esther eva fátima gabriela gloria graciela
    guadalupe inmaculada inés irene isabel jimena josefa julia laura leticia lidia lorena lourdes lucía luisa luz
    magdalena manuela margarita marina marta martina maría mercedes montserrat mónica natalia nerea noelia nuria olga
    paloma patricia paula pilar ramona raquel remedios renata rocío rosa rosario sandra sara silvia sofía soledad
    sonia susana tamara teresa valentina valeria verónica victoria ximena yolanda ángela`,
  particles: 'de del la las los y',
  joiners: 'de del',
  suffixes: 'jr ii iii hijo',
  notPeople: `abril agosto alemania américa andalucía argentina asia barcelona berlín biblia bilbao bogotá bolivia brasil caracas
    cataluña chile china colombia covid cuba diciembre dios domingo ecuador enero españa español estados europa
    facebook febrero francia galicia gaza google granada india inglaterra instagram internet irak irán israel italia
    japón jueves julio junio lima londres lunes madrid martes marzo mayo miércoles moscú murcia málaga méxico navidad
    noviembre octubre paraguay parís pekín perú portugal reino roma rusia santiago septiembre sevilla siria sábado
    turquía twitter ucrania unidos uruguay valencia venezuela viernes washington zaragoza áfrica`,
};
