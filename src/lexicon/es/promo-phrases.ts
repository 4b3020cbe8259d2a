import { inLanguage } from '../phrase.js';

/** Spanish: what sites offer and ask for. */
export const promoPhrases = inLanguage('es', [
  {
    id: 'newsletter-sign-up', role: 'promo-newsletter', maxWords: 70,
    words: 'newsletter newsletters boletín boletines correo email mail bandeja',
    match: /(?:^|[^\p{L}])(?:suscr[ií]b(?:ete|ase|irse|irte|e)|ap[uú]nt(?:ate|ese|arse)|inscr[ií]b(?:ete|ase)|reg[ií]str(?:ate|ese)|rec[ií]b(?:e|a|elo|alas?|elas?)|recibir|regístrese)(?:[^\p{L}]).{0,100}(?:newsletters?|bolet(?:ín|ines)|(?:tu|su|por) (?:correo|e-?mail|bandeja))/iu,
    catches: ['Suscríbete a nuestra newsletter semanal.', 'Recibe cada mañana las noticias del valle en tu correo.'],
    spares: ['El ministro dijo que leyó el correo dos días después.'],
  },
  {
    id: 'newsletter-labels', role: 'promo-newsletter',
    labels: 'boletín|boletines|nuestros boletines|tu correo electrónico|su correo electrónico|correo electrónico|tu email|introduce tu email|apúntate|apuntarme|todas las newsletters',
    spares: ['El boletín salió en marzo.'],
  },
  {
    id: 'subscribe-now', role: 'promo-subscribe', maxWords: 60,
    words: 'suscríbete suscríbase suscriptor suscriptores suscriptora suscripción suscribirse suscribirte suscrito leyendo acceso sesión regístrate registrarse registrado ilimitado exclusivo',
    match: /(?:(?:^|[^\p{L}])(?:suscr[ií]b(?:ete|ase|irse)(?: (?:ahora|ya|aquí|para|por|y|a)\b|[ .!]{0,2}$)|reg[ií]str(?:ate|ese) (?:gratis|para|y)|inicia(?:r|e)? sesión (?:para|si|o|$))|\b(?:contenido|artículo|noticia) (?:\S+ ){0,3}(?:exclusiv[oa]|sol[oa]|reservad[oa]) (?:\S+ ){0,2}suscriptores|\b(?:solo|exclusivo|sólo) para suscriptores|¿(?:ya )?(?:eres|es) suscriptor|¿(?:ya )?(?:estás|está|tienes|tiene) (?:\S+ )?(?:registrad|cuenta|suscrit|suscripción)|\bpara (?:seguir|continuar) leyendo\b|\b(?:sigue|seguir|continúa) leyendo (?:con|gratis|por|este)|\bacceso (?:\S+ )?(?:ilimitado|completo|total)\b|\b(?:oferta|promoción|plan(?:es)?) de suscripción)/iu,
    catches: ['Suscríbete para seguir leyendo', 'Contenido exclusivo para suscriptores', '¿Ya eres suscriptor? Inicia sesión'],
    spares: ['La plataforma perdió dos millones de suscriptores en un año, según la empresa.'],
  },
  {
    id: 'subscribe-labels', role: 'promo-subscribe',
    labels: 'suscríbete|suscríbase|suscribirse|suscribirme|suscripción|suscripciones|suscriptor|suscriptores|exclusivo suscriptores|para suscriptores|hazte suscriptor|ya soy suscriptor|ya eres suscriptor|iniciar sesión|inicia sesión|regístrate|registrarse|crear cuenta|acceder|acceso|ver ofertas|ver planes|regalar artículo|regala este artículo|prueba gratis|contraseña|olvidé mi contraseña|seguir leyendo|sigue leyendo',
    spares: ['La suscripción sube en mayo.'],
  },
  {
    id: 'donate-support', role: 'promo-donate', maxWords: 90,
    words: 'apoya apoye apoyo donación donaciones dona haz hazte colabora socio socia ayúdanos apóyanos',
    match: /(?:\b(?:apoya|apoye|apóyanos|colabora con|ayúdanos|ayuda a)\b.{0,60}\b(?:periodismo|nosotros|nuestro|nuestra|independiente|medio)\b|\bhazte (?:\S+ )?(?:soci[oa]|miembro)|\bhaz (?:una|tu) donación|\b(?:tu|su) donación\b|\bdona (?:ahora|aquí|hoy)|\bnecesitamos tu apoyo|\bapoyo de (?:nuestros|sus) lectores)/iu,
    catches: ['El periodismo independiente necesita del apoyo de sus lectores.', 'Apoya el periodismo independiente: hazte socio.', 'Haz una donación hoy.'],
    spares: ['El alcalde apoya la obra, pero no hay dinero.'],
  },
  {
    id: 'donate-labels', role: 'promo-donate',
    labels: 'donar|dona|apóyanos|colabora',
    spares: ['Quiere donar sangre.'],
  },
  {
    id: 'app-install', role: 'promo-app', maxWords: 40,
    words: 'app aplicación',
    match: /\b(?:descarga|descargue|descárgate|instala|baja|disponible|abre|abrir)\b.{0,60}\b(?:app|aplicación)(?:\b|$)/i,
    catches: ['Descarga nuestra app gratis.'],
    spares: ['La aplicación de la norma tardará dos años.'],
  },
  {
    id: 'follow-us', role: 'promo-follow', maxWords: 40,
    words: 'síguenos sígueme síganos sigue siga seguir únete suscríbete canal whatsapp',
    match: /\b(?:nuestro|tenemos) canal de (?:youtube|telegram|whatsapp)|(?:^|[^\p{L}])(?:s[ií]gue(?:nos|me)?|s[ií]ga(?:nos)?|seguir|[uú]ne(?:te|nos)|suscr[ií]bete|encuéntranos)(?:[^\p{L}]).{0,70}(?:facebook|twitter|\bx\b|instagram|tiktok|youtube|linkedin|whatsapp|telegram|google|redes sociales|canal|@\w)/iu,
    catches: ['Síguenos en Facebook y X.', '¡Mira nuestro canal de YouTube!', 'Únete a nuestro canal de WhatsApp.', 'Seguir en: @nombre_inventado'],
    spares: ['La lluvia va a seguir toda la semana en la costa.'],
  },
  {
    id: 'follow-labels', role: 'promo-follow',
    labels: 'seguir|síguenos|síguenos en|síganos|sígueme|siguiendo|canal de whatsapp|seguir autor|seguir tema',
    spares: ['Prometió seguir en el cargo.'],
  },
  {
    id: 'related-lead-in', role: 'promo-related', maxWords: 40,
    words: 'lee lea leer también más ver vea mira noticia noticias relacionada relacionadas vídeo video interesar además relacionado',
    match: /^(?:(?:lee|lea|leer|ver|vea|mira|mire|escucha|te puede interesar|te recomendamos)(?: (?:también|más|además|aquí|la nota completa).{0,40}?)?|también (?:te puede interesar|lee|puedes leer|te recomendamos)|(?:te|le|quizás te) (?:puede|podría) interesar|más (?:información|noticias|sobre|en)\b.{0,40}?|(?:noticia|noticias|artículo|artículos|nota|notas|contenido) relacionad[oa]s?|en (?:v[ií]deo)|v[ií]deo|no te pierdas|sigue leyendo|además)\s?(?:[:»>→|▶►]|\.{3}|…)(?:\s|$|(?=\p{L}))/iu,
    catches: ['Lee también: El puente perdido', 'Te puede interesar: el valle sin agua', 'Noticias relacionadas: la presa'],
    spares: ['Ver el mar era su sueño.', 'Lee mucho y duerme poco, dice su hermana.'],
  },
  {
    id: 'related-labels', role: 'promo-related',
    labels: 'lee también|lea también|leer también|leer más|ver más|ver también|más información|más noticias|noticias relacionadas|noticia relacionada|artículos relacionados|notas relacionadas|contenido relacionado|contenidos relacionados|relacionado|relacionados|relacionadas|te puede interesar|te podría interesar|también te puede interesar|te recomendamos|recomendado|recomendados|recomendados para ti|lo más leído|lo más visto|más leídas|más leídos|las más leídas|lo último|últimas noticias|noticias más leídas|no te pierdas|siguiente noticia|noticia anterior|artículo siguiente|artículo anterior|también en|en portada|más en|más de|ver todas|ver todo|cargar más|además|destacados|otras noticias|para saber más|más historias|ver artículo|quizás te interese',
    spares: ['No quiso ver más.'],
  },
  {
    id: 'shop-labels', role: 'promo-shop',
    labels: 'comprar|comprar ahora|comprar en amazon|ver en amazon|ver precio|ver oferta|tienda|añadir al carrito|reservar|entradas|comprar entradas|cupones|códigos descuento|ofertas|descuentos',
    spares: ['La tienda cerró en mayo.'],
  },
]);
