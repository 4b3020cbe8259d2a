import { inLanguage } from '../phrase.js';

/** Portuguese: what a reader can press: sharing, comments, players, tags. */
export const controlPhrases = inLanguage('pt', [
  {
    id: 'share-labels', role: 'share',
    labels: 'compartilhar|compartilhe|partilhar|partilhe|compartilhar no facebook|compartilhar no twitter|compartilhar no x|compartilhar no whatsapp|compartilhar no linkedin|partilhar no facebook|partilhar no twitter|partilhar no whatsapp|compartilhe esta notícia|compartilhe isso|link copiado|salvar|ler mais tarde|salvar para ler depois|tamanho da letra|curtir|gosto|fechar|voltar ao topo|copiar',
    spares: ['Não quis partilhar a mesa.'],
  },
  {
    id: 'comments-line', role: 'comments', maxWords: 30,
    words: 'comentário comentários comentar comente',
    match: /^(?:\d{1,6} comentários?(?:\s.{0,20})?$|comentários?\s?\(?\d{0,6}\)?$|(?:ver|ler|mostrar|deixe|deixar|adicionar|escreva|todos os) (?:\S+ ){0,3}comentários?.{0,25}$|(?:entre|faça login|você precisa)\b.{0,50}\bcomentar\b.{0,20}$)/iu,
    catches: ['12 comentários', 'Deixe um comentário'],
    spares: ['O comentário do ministro foi breve.'],
  },
  {
    id: 'comments-labels', role: 'comments',
    labels: 'comentário|comentários|comente|deixe um comentário|deixe seu comentário|deixar um comentário|ver comentários|mostrar comentários|sem comentários|adicionar comentário|cancelar resposta|participe da conversa',
    spares: ['Os comentários foram duros.'],
  },
  {
    id: 'player-labels', role: 'player',
    labels: 'ouvir|ouça|ouvir artigo|ouvir notícia|ouça este conteúdo|ouça a matéria|assistir|assista|áudio|pausar|reproduzir|tela cheia|legendas|tempo de leitura|assista ao vídeo',
    spares: ['O vídeo correu o mundo.'],
  },
  {
    id: 'tags-line', role: 'tags', maxWords: 40,
    words: 'tags tópicos assuntos temas categorias etiquetas',
    match: /^(?:tags?|tópicos|assuntos|temas|categorias?|etiquetas|mais sobre)\s?:\s?\S[^.!?]{0,250}$/iu,
    catches: ['Tópicos: pontes, Moinhos'],
    spares: ['Assuntos não faltam. Falta tempo.'],
  },
  {
    id: 'tags-labels', role: 'tags',
    labels: 'tópicos|tópicos relacionados|assuntos|assuntos relacionados|categorias|neste artigo|mais sobre o assunto',
    spares: ['Os temas são dois.'],
  },
]);
