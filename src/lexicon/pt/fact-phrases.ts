import { inLanguage } from '../phrase.js';

/** Portuguese: labels of the article's own facts. */
export const factPhrases = inLanguage('pt', [
  {
    id: 'keypoints-labels', role: 'keypoints-heading',
    labels: 'resumo|em resumo|resumo da notícia|pontos chave|pontos principais|os pontos principais|destaques da notícia|em síntese|o essencial|o que se sabe|o que sabemos|o que você precisa saber|o que precisa saber|principais pontos|entenda|por que importa|em poucas palavras|de relance|os factos|resumo em tópicos',
    spares: ['O resumo coube numa página.'],
  },
  {
    id: 'date-line', role: 'date', maxWords: 20,
    words: 'publicado publicada atualizado atualizada há atualização',
    match: /^(?:(?:publicad[oa]|atualizad[oa]|última atualização)(?:\s|:).{0,20}\d[^!?]{0,70}$|há (?:\d{1,2}|uma?) (?:minutos?|horas?|dias?|semanas?|mês|meses|anos?)$)/iu,
    catches: ['Publicado em 4 de maio de 2021 às 10h15', 'Atualizado em 04/05/2021', 'há 3 horas'],
    spares: ['Há três dias a barragem cedeu, e a água chegou aos telhados.'],
  },
  {
    id: 'byline-line', role: 'byline', maxWords: 12,
    words: 'por texto',
    match: /^(?:[Pp]or|POR|Texto)\s?:?\s\p{Lu}[\p{L}.'’-]{0,25} (?:,? ?(?:\p{Lu}[\p{L}.'’-]{0,25}|e|de|da|do|em|\|)){1,8}$/u,
    catches: ['Por Mara Quela', 'Por Mara Quela e João Campo, em Moinhos'],
    spares: ['Por sorte, ninguém dormia ali.'],
  },
]);
