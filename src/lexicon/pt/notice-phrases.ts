import { inLanguage } from '../phrase.js';

/** Portuguese: what sites declare: advertising, rights, people, standards. */
export const noticePhrases = inLanguage('pt', [
  {
    id: 'advertisement-labels', role: 'advertisement',
    labels: 'publicidade|anúncio|anúncios|propaganda|conteúdo patrocinado|continua após a publicidade|continua depois da publicidade|continue lendo após o anúncio|a publicidade continua abaixo|oferecimento|apresentado por|publieditorial|informe publicitário|conteúdo comercial',
    spares: ['A publicidade irritou os moradores.'],
  },
  {
    id: 'licence-rights', role: 'licence', maxWords: 60,
    words: 'direitos reprodução licença publicado proibida creative',
    match: /(?:\b(?:todos os )?direitos\b.{0,20}\breservados|\breprodução\b.{0,50}\b(?:proibida|sem|vedada)|\bproibida\b.{0,40}\breprodução|(?:unter|under|licen[cs]e[dr]?|sous|bajo|con|sob|sotto|onder|licencji) (?:\S+ ){0,4}creative[- ]commons|^(?:este|esta|o) (?:artigo|texto|matéria|reportagem)\b.{0,30}\bpublicad[oa]\b.{0,40}\b(?:originalmente|primeiro|em)\b)/iu,
    catches: ['Todos os direitos reservados. Proibida a reprodução.', 'Este texto foi publicado originalmente em A Lanterna.'],
    spares: ['A reprodução do lince vai bem, dizem os biólogos.'],
  },
  {
    id: 'about-contact', role: 'about', maxWords: 45,
    words: 'contato contacto fale escreva erro erros comunicar reportar sugestão',
    match: /^(?:(?:contat?c?to|fale conosco|escreva (?:para|à))\b.{0,50}(?:@|:|redação|autor)|(?:comunicar|comunique|reportar|encontrou|viu|informe|avise)\b.{0,30}\berros?\b.{0,30}|(?:tem|quer|alguma|envie)\b.{0,40}\b(?:dúvida|sugestão|pauta|denúncia)\b.{0,40})/iu,
    catches: ['Contato: redacao@example.com', 'Encontrou um erro? Avise-nos'],
    spares: ['O erro custou duas vidas.'],
  },
  {
    id: 'about-author', role: 'about', maxWords: 80,
    words: 'jornalista autor autora redator redatora correspondente professor professora escritor escritora colunista repórter editor editora formado formada',
    match: /^(?:(?:sobre o|sobre a|o|a) (?:autora?|repórter|colunista)$|\p{Lu}[\p{L}.'’-]{0,20}(?: (?:\p{Lu}[\p{L}.'’-]{0,20}|de|da|do|dos)){1,4},? é (?:\S+ ){0,6}(?:jornalista|autora?|redatora?|correspondente|professora?|escritora?|colunista|repórter|editora?)\b[^«“"]{0,240}$|Jornalista (?:formad[oa]|pela|com|e)\b[^«“"]{0,240}$)/u,
    catches: ['Mara Quela é jornalista e cobre economia.', 'Sobre o autor', 'Jornalista formada em Moinhos, escreve sobre escolas.'],
    spares: ['“Mara Quela é jornalista”, disse o advogado.'],
  },
  {
    id: 'about-labels', role: 'about',
    labels: 'sobre o autor|sobre a autora|contato|fale conosco|quem somos|sobre nós|ver todos os artigos|mais artigos do autor|expediente|redação',
    spares: ['O autor negou tudo.'],
  },
  {
    id: 'disclaimer-line', role: 'disclaimer', maxWords: 90,
    words: 'comissão afiliados opiniões expressas refletem opinião aviso artificial ia',
    match: /\b(?:(?:receb\w{1,5}|ganh\w{1,4})\b.{0,50}\bcomissão|links? (?:de )?afiliad[oa]s?|(?:opiniões|opinião) (?:\S+ ){0,3}(?:expressas?|emitidas?|do autor)\b.{0,80}|não reflet\w{1,3}\b.{0,40}\bopinião|não (?:constitui|substitui)\b.{0,60}\b(?:médic\w|recomendação|aconselhamento|conselho)|(?:gerad|traduzid|escrit|criad)[oa]s?\b.{0,40}\b(?:inteligência artificial|\bia\b))|^(?:aviso legal|aviso)\s?:/iu,
    catches: ['Podemos receber uma comissão pelas compras.', 'Este texto não reflete a opinião do jornal.', 'Texto traduzido com inteligência artificial.'],
    spares: ['A comissão se reúne na segunda para votar a lei.'],
  },
  {
    id: 'correction-note', role: 'correction', maxWords: 100,
    words: 'correção errata nota erramos atualizado corrigido versão',
    match: /^(?:(?:correção|errata|erramos|nota (?:da redação|do editor))\b.{0,25}?[:–—-]|(?:este|esta) (?:artigo|texto|matéria|reportagem)\b.{0,20}\b(?:atualizad|corrigid|alterad)[oa]\b|uma versão anterior\b)/iu,
    catches: ['Errata: o rio tem nove quilômetros.', 'Uma versão anterior deste texto trazia outro número.'],
    spares: ['A correção das provas levou três semanas.'],
  },
  {
    id: 'contributor-line', role: 'contributor', maxWords: 30,
    words: 'com lusa reuters afp ap informações colaborou colaboraram agência tradução reportagem',
    match: /^(?:\(?com (?:informações|agências?|agência)\b.{0,50}\)?$|\(?(?:lusa|reuters|afp|ap|agência brasil|efe)(?:[ ,/e]{1,3}(?:lusa|reuters|afp|ap|efe)){0,3}\)?$|colabor(?:ou|aram)\b.{0,60}$|(?:tradução|reportagem|edição)\s?(?:de|:)\s.{0,60}$)/iu,
    catches: ['Com informações da AFP', 'Colaborou Mara Quela'],
    spares: ['Com a chuva, o rio subiu dois metros.'],
  },
]);
