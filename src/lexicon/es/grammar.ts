import type { GrammarWords } from '../lexicon.js';

/** Spanish function words and the small signs around quotation marks. */
export const grammar: GrammarWords = {
  pronouns: { él: 'he', ella: 'she', ellos: 'they', ellas: 'they', nosotros: 'we', yo: 'I', quien: 'who', quienes: 'who' },
  otherPronouns: {},
  determiners: `el la los las un una unos unas del al este esta estos estas ese esa esos esas aquel aquella su sus nuestro nuestra nuestros
    mi mis tu tus otro otra otros otras cada varios varias algunos algunas muchos muchas todo toda todos todas ningún ninguna diversos diversas diferentes ambos ambas dos tres cuatro cinco seis siete ocho nueve diez`,
  indefinites: 'un una unos unas varios varias algunos algunas otro otra dos tres cuatro cinco muchos',
  prepositions: `de a en con por para sin sobre entre hacia hasta desde contra durante ante bajo tras según mediante del al`,
  conjunctions: 'y e o u pero sino porque pues cuando si como mientras aunque ni donde',
  auxiliaries: `ha han había habían es son era eran fue fueron será serán sería está están estaba estaban puede pueden podía debe deben debía va van iba
    sido haya hubo no se`,
  adverbs: `también además luego después entonces ayer hoy mañana ahora ya siempre así aún todavía incluso solo sólo finalmente recientemente
    lunes martes miércoles jueves viernes sábado domingo ante antes aquí allí muy más le les me nos lo`,
  relatives: 'que quien quienes cual cuales cuyo cuya donde',
  inverting: 'según como',
  complementizers: 'que si cómo',
  abbreviations: 'sr sra sres srta d dña dr dra prof avda etc núm pág art ud uds ej',
  clauseSigns: `yo tú él ella nosotros ellos es son era eran fue será sería soy somos está están estoy estamos he ha han hemos había hay tiene tienen tengo
    tenemos puede pueden podemos puedo debe deben debemos va van vamos voy quiero queremos creo sé sabemos no hace hacen se`,
  namers: 'titulado titulada llamado llamada apodado apodada denominado denominada término palabra expresión bautizado bautizada significa titular hashtag',
  works: `película libro novela canción disco álbum serie programa obra espectáculo exposición documental podcast juego revista cuadro poema ensayo ópera
    comedia sección botón proyecto operación campaña festival plan premio`,
  agents: 'por',
  unsaid: { perfects: 'ha han había habían', passive: 'se', infinitives: ['ar', 'er', 'ir'], nonFinite: ['do', 'cho', 'to'], plural: ['n'] },
  complements: 'de del para',
  genders: { male: 'el un este los unos', female: 'la una esta las unas' },
  genitives: 'de del',
  dialogueDash: 'reopens',
};
