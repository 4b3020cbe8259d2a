import { inLanguage } from '../phrase.js';

/** Spanish: labels of the article's own facts. */
export const factPhrases = inLanguage('es', [
  {
    id: 'keypoints-labels', role: 'keypoints-heading',
    labels: 'claves|las claves|puntos clave|puntos claves|lo esencial|lo más importante|en breve|en resumen|resumen|en pocas palabras|qué debes saber|lo que debes saber|lo que hay que saber|lo que sabemos|lo que necesitas saber|de un vistazo|datos clave|ideas clave|por qué es importante|el resumen|resumen de la noticia|los puntos clave|aspectos destacados',
    spares: ['Las claves estaban en un sobre.'],
  },
  {
    id: 'date-line', role: 'date', maxWords: 22,
    words: 'publicado publicada actualizado actualizada creado hace fecha última',
    match: /^(?:(?:publicad[oa]|actualizad[oa]|cread[oa]|fecha|última actualización)\b.{0,20}\d[^!?,]{0,30}(?:,? ?\d[^!?,]{0,20}){0,3}$|hace (?:\d{1,2}|una?) (?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?)$|act\. ?\d)/iu,
    catches: ['Publicado el 4 de mayo de 2021 a las 10:15', 'Actualizado: 04/05/2021'],
    spares: ['El decreto publicado en 1931 sigue en vigor, para sorpresa de los jueces.'],
  },
  {
    id: 'byline-line', role: 'byline', maxWords: 12,
    words: 'por texto autor',
    match: /^(?:[Pp]or|POR|Texto|Autora?)\s?:?\s\p{Lu}[\p{L}.'’-]{0,25}(?:,? (?:\p{Lu}[\p{L}.'’-]{0,25}|y|de|del|la|en|\|)){0,8}$/u,
    catches: ['Por Mara Quel', 'Por Mara Quel y Juan Campo'],
    spares: ['Por suerte, nadie dormía allí.'],
  },
]);
