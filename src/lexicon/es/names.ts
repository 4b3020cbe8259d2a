import type { NameWords } from '../lexicon.js';

/** Spanish name evidence: given names frequent in the tables of the Spanish statistical office; weak evidence only, but for those that the lists of English and German have. */
export const names: NameWords = {
  male: `adrián agustín aitor alberto alfonso alfredo andrés arturo cristian césar domingo emilio enrique ernesto esteban
    facundo felipe félix gonzalo gregorio guillermo gustavo hernán horacio ignacio iker ismael iván jesús joaquín
    jordi josé julio julián marcos mariano martín mateo mauricio nicolás néstor octavio pau ramón rodrigo rogelio
    rubén santiago sebastián simón teo tomás ulises unai vicente víctor álvaro ángel óscar`,
  female: `adriana alba alejandra amparo andrea asunción beatriz blanca camila carolina catalina consuelo cristina dolores
    estela fátima graciela inmaculada inés jimena josefa leticia lidia lorena lourdes lucía margarita maría
    montserrat mónica nerea noelia nuria paloma raquel remedios renata rocío rosario sofía soledad susana valeria
    verónica ángela`,
  particles: 'de del la las los',
  joiners: 'de del y',
  suffixes: 'jr ii iii hijo',
  notPeople: `abril agosto alemania américa andalucía argentina asia barcelona berlín biblia bilbao bogotá bolivia brasil caracas
    cataluña chile china colombia covid cuba diciembre dios domingo ecuador enero españa español estados europa
    facebook febrero francia galicia gaza google granada india inglaterra instagram internet irak irán israel italia
    japón jueves julio junio lima londres lunes madrid martes marzo mayo miércoles moscú murcia málaga méxico navidad
    día días semana mes año mañana tarde noche vez momento noviembre octubre paraguay parís pekín perú portugal reino roma rusia santiago septiembre sevilla siria sábado
    turquía twitter ucrania unidos uruguay valencia venezuela viernes washington zaragoza áfrica`,
};
