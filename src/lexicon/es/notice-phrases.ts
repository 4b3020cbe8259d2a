import { inLanguage } from '../phrase.js';

/** Spanish: what sites declare: advertising, rights, people, standards. */
export const noticePhrases = inLanguage('es', [
  {
    id: 'cookies', role: 'disclaimer', maxWords: 90,
    words: 'cookies cuenta dispositivo contraseña',
    match: /\b(?:utilizamos|usamos|este sitio (?:web )?(?:utiliza|usa)) cookies\b|\btu suscripción se está usando\b|\bcompartir tu cuenta\b|\bquién está usando tu cuenta\b|\bla otra persona que está usando tu cuenta\b/i,
    catches: ['Utilizamos cookies propias y de terceros.', 'Tu suscripción se está usando en otro dispositivo', 'Si quieres compartir tu cuenta, añade otro usuario.'],
    spares: ['La empresa usa cookies para seguir a la gente, dice el regulador.'],
  },
  {
    id: 'advertisement-labels', role: 'advertisement',
    labels: 'publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|patrocinado por|publirreportaje|contenido de marca|continúa después de la publicidad|continúa debajo de la publicidad|sigue leyendo debajo de la publicidad|la noticia continúa después de la publicidad|continúa leyendo después de la publicidad|ofrecido por|espacio publicitario',
    spares: ['La publicidad molestó a los vecinos.'],
  },
  {
    id: 'licence-rights', role: 'licence', maxWords: 60,
    words: 'derechos reproducción licencia publicado prohibida creative',
    match: /(?:\b(?:todos los )?derechos\b.{0,20}\breservados|\breproducción\b.{0,50}\b(?:prohibida|sin)|\bprohibida\b.{0,40}\breproducción|(?:unter|under|licen[cs]e[dr]?|sous|bajo|con|sob|sotto|onder|licencji) (?:\S+ ){0,4}creative[- ]commons|^(?:este|esta|el|la) (?:artículo|texto|nota|reportaje)\b.{0,30}\b(?:publicad[oa]|apareci\S{1,2})\b.{0,40}\b(?:originalmente|primero|previamente|en)\b)/iu,
    catches: ['Todos los derechos reservados. Prohibida su reproducción.', 'Este artículo fue publicado originalmente en La Linterna.'],
    spares: ['La reproducción del lince en el valle va bien, según los biólogos.'],
  },
  {
    id: 'about-contact', role: 'about', maxWords: 45,
    words: 'contacta contacto contactar escríbenos escribe error errores corrección envía',
    match: /^(?:contact(?:o|a|e|ar|anos)\b.{0,50}(?:@|:|nosotros|redacción|autor)|escríbenos\b.{0,60}|(?:has visto|ha visto|informa de|reporta|reportar|avisa de|¿(?:has|ha|quieres|tienes))\b.{0,50}\b(?:error(?:es)?|errata|corrección|pista|información)\b.{0,20})/iu,
    catches: ['Contacto: redaccion@example.com', '¿Has visto un error? Escríbenos'],
    spares: ['El error costó dos vidas, dice el informe.'],
  },
  {
    id: 'about-author', role: 'about', maxWords: 80,
    words: 'periodista autor autora redactor redactora corresponsal profesor profesora escritor escritora columnista licenciado licenciada graduado graduada',
    match: /^(?:(?:sobre|acerca de)\b.{0,20}\b(?:autora?|firma|periodista)\b.{0,10}$|(?:\p{Lu}[\p{L}.'’-]{0,20}(?: (?:\p{Lu}[\p{L}.'’-]{0,20}|de|del|la)){1,4},? (?:es|ha sido) )?(?:una? |la |el )?(?:Periodista|Redactora?|Corresponsal|Profesora?|Escritora?|Columnista|Licenciad[oa] en|Graduad[oa] en|periodista|redactora?|corresponsal|profesora?|escritora?|columnista)\b(?: (?:de|en|del|especializad[oa]|freelance|y)\b[^«“"]{0,240})$)/u,
    catches: ['Mara Quel es periodista especializada en economía.', 'Redactora de tribunales en Molinar', 'Sobre el autor'],
    spares: ['“Mara Quel es periodista”, dijo el abogado.'],
  },
  {
    id: 'about-labels', role: 'about',
    labels: 'sobre el autor|sobre la autora|sobre la firma|autora|contacto|contáctanos|ver más artículos|ver todos sus artículos|todos los artículos|archivado en por|quiénes somos|acerca de|biografía|ver biografía|redacción',
    spares: ['El autor negó todo.'],
  },
  {
    id: 'disclaimer-line', role: 'disclaimer', maxWords: 90,
    words: 'comisión afiliados afiliación opiniones expresadas descargo aviso inteligencia ia',
    match: /(?:\b(?:(?:recib|obten|gan)(?:[aei]r|[aei]mos)|lleva\w{0,3}|recib\w{1,5} una)\b.{0,50}\bcomisión|\benlaces? (?:de )?afilia\w{3,6}|\b(?:opiniones|puntos de vista) (?:\S+ ){0,2}expresad[oa]s\b|^(?:descargo de responsabilidad|aviso legal|aviso)\s?:|\bno (?:constituye|sustituye|reemplaza)\w{0,2}\b.{0,50}\b(?:consejo|asesoramiento|médico|recomendación)|\b(?:generad|traducid|redactad|cread)[oa]s?\b.{0,40}\b(?:inteligencia artificial|\bia\b|automáticamente))/iu,
    catches: ['Podemos recibir una comisión por tus compras.', 'Las opiniones expresadas son responsabilidad de su autor.', 'Texto traducido con inteligencia artificial.'],
    spares: ['La comisión se reunirá el lunes para votar la ley.', 'Dos proyectos recibieron dictamen de comisión.'],
  },
  {
    id: 'correction-note', role: 'correction', maxWords: 100,
    words: 'corrección fe nota aclaración rectificación actualizado corregido versión',
    match: /^(?:(?:corrección|fe de erratas|fe de errores|aclaración|rectificación|nota (?:de la redacción|del editor|de redacción))\b.{0,25}?[:–—-]|(?:este|esta) (?:artículo|nota|noticia|texto)\b.{0,20}\b(?:actualizad|corregid|modificad)[oa]\b|una versión (?:anterior|previa)\b)/iu,
    catches: ['Fe de erratas: el río mide nueve kilómetros.', 'Una versión anterior de este texto daba otra cifra.'],
    spares: ['La corrección de los mapas duró dos años.'],
  },
  {
    id: 'contributor-line', role: 'contributor', maxWords: 30,
    words: 'con efe reuters afp ap información colaboró colaboración agencias europa',
    match: /^(?:\(?(?:con )?información de\b.{0,40}\)?$|\(?con (?:informes|reportes|datos|aportes)\b.{0,50}\)?$|\(?(?:efe|reuters|afp|ap|europa press|agencias)(?:[ ,/y]{1,3}(?:efe|reuters|afp|ap|europa press|agencias)){0,3}\)?$|.{3,80}\bcolabor(?:ó|aron)\b.{0,20}\b(?:este|esta|en)\b.{0,30}$)/iu,
    catches: ['Con información de AFP', 'EFE'],
    spares: ['Con la lluvia, el río creció.'],
  },
]);
