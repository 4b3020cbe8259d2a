import { inLanguage } from '../phrase.js';

/** Spanish: what a reader can press: sharing, comments, players, tags. */
export const controlPhrases = inLanguage('es', [
  {
    id: 'share-line', role: 'share', maxWords: 12,
    words: 'compartir comparte compartido enviar copiar imprimir compártelo',
    match: /^(?:(?:haz clic para )?(?:compart(?:ir|e|elo)|compártelo|enviar|copiar|imprimir)\b (?:en|por|con|este|esta|el|la|a|esto)\b[^.?]{0,50}$|[\d.,]{1,7} compartidos$)/iu,
    catches: ['Compartir en Facebook', 'Comparte este artículo'],
    spares: ['Compartir el poder no le gusta, y por eso rompió el pacto.'],
  },
  {
    id: 'share-labels', role: 'share',
    labels: 'compartir|comparte|compártelo|compartir artículo|enviar|copiar enlace|copiar link|enlace copiado|enlace|imprimir|guardar|guardar artículo|guardar noticia|leer más tarde|tamaño de letra|tamaño de texto|color de fondo|me gusta|favoritos|cerrar|correo|tuitear|twittear|subir',
    spares: ['No quiso compartir mesa.'],
  },
  {
    id: 'comments-line', role: 'comments', maxWords: 30,
    words: 'comentario comentarios comentar opina conversación',
    match: /^(?:\d{1,6} comentarios?\b.{0,20}$|comentarios?\s?\(?\d{0,6}\)?$|(?:ver|leer|mostrar|deja|dejar|añadir|escribe|escribir|publicar|cargar|todos los|sé el primero en) (?:\S+ ){0,3}(?:comentarios?|comentar)\b.{0,25}$|(?:opina|únete a la conversación|inicia sesión para comentar|normas de)\b.{0,60}$)/iu,
    catches: ['12 comentarios', 'Deja un comentario', 'Únete a la conversación'],
    spares: ['La conversación duró una hora.'],
  },
  {
    id: 'comments-labels', role: 'comments',
    labels: 'comentario|comentarios|comentar|deja un comentario|deja una respuesta|dejar un comentario|ver comentarios|ver los comentarios|mostrar comentarios|añadir comentario|publicar comentario|responder|respuestas|sin comentarios|opina|ir a los comentarios|normas de los comentarios|tu comentario',
    spares: ['Un comentario bastó.'],
  },
  {
    id: 'player-labels', role: 'player',
    labels: 'escuchar|escucha|escuchar artículo|escuchar el artículo|escucha el artículo|escuchar noticia|escucha esta noticia|reproducir|reproducir vídeo|reproducir video|ver vídeo|ver video|ver el vídeo|vídeo|vídeos|pausa|pantalla completa|subtítulos|tu navegador no soporta el elemento de audio|tiempo de lectura',
    spares: ['El vídeo dio la vuelta al mundo.'],
  },
  {
    id: 'tags-line', role: 'tags', maxWords: 40,
    words: 'etiquetas temas tags archivado categorías',
    match: /^(?:etiquetas?|temas?|tags?|archivado en|categorías?|más sobre|temas relacionados)\s?:\s?\S[^.!?]{0,250}$/i,
    catches: ['Etiquetas: puentes, Molinar'],
    spares: ['Temas no faltan. Falta tiempo.'],
  },
  {
    id: 'tags-labels', role: 'tags',
    labels: 'etiquetas|temas|archivado en|categorías|temas relacionados|en este artículo|más sobre|más temas',
    spares: ['Los temas son dos.'],
  },
]);
