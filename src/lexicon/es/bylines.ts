import type { BylineWords } from '../byline-words.js';

/** Spanish words in bylines. */
export const bylines: BylineWords = {
  by: 'por;escrito por;publicado por;texto:;texto de;redactado por;autor;autora;texto y fotos',
  notBy: 'fotos;foto;fotografía;ilustración;vídeo;traducción',
  and: 'y e con',
  of: 'para en desde',
  jobs: `
    periodista redactor redactora corresponsal enviado enviada especial jefe jefa editor editora columnista
    colaborador colaboradora director directora reportero reportera`,
  nobody: `redacción;la redacción;autor;agencias;agencia;invitado;anónimo;cortesía`,
  furniture: `
    publicado actualizado actualizada lectura minutos compartir comentarios comentario seguir horas lunes martes
    miércoles jueves viernes sábado domingo`,
};
