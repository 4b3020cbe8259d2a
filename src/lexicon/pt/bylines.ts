import type { BylineWords } from '../byline-words.js';

/** Portuguese words in bylines. */
export const bylines: BylineWords = {
  by: 'por;escrito por;publicado por;texto:;autor;autora;texto e fotos',
  notBy: 'fotos;foto;edição;ilustração;imagem',
  and: 'e com',
  of: 'para em',
  jobs: `
    jornalista repórter redator redatora correspondente enviado enviada especial editor editora colunista colaborador
    colaboradora diretor diretora`,
  nobody: `redação;da redação;redacção;autor;agência`,
  furniture: `
    publicado atualizado atualizada leitura minutos compartilhar partilhar comentários comentário seguir horas
    segunda terça quarta quinta sexta sábado domingo`,
};
