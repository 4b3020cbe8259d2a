import type { CueWords } from '../lexicon.js';
import { conjugate } from './verb-forms.js';

/** Spanish verbs of saying, the second stem of a verb as a verb of its own ("cuentar"). */
const sayings = `
    decir=dice=dicen=dijo=dijeron=decía=decían=dicho=diciendo afirmar asegurar explicar añadir contar cuentar
    declarar responder contestar preguntar comentar señalar indicar manifestar expresar subrayar destacar recalcar insistir advertir adviertir advirtir
    admitir reconocer anunciar confirmar negar niegar precisar matizar apuntar agregar
    concluir=concluye=concluyó=concluía=concluido replicar exclamar gritar susurrar murmurar bromear ironizar lamentar denunciar criticar
    reclamar exigir pedir pidir prometer sostener=sostiene=sostuvo=sostenía=sostienen relatar narrar
    recordar recuerdar reiterar avisar alertar confesar confiesar detallar argumentar aclarar apostillar
    zanjar espetar resumir proclamar defender defiender quejar celebrar felicitar alegar
    remarcar plantear cuestionar enumerar proseguir prosiguir enfatizar rematar valorar opinar garantizar revelar testificar hablar ordenar sentenciar`;

/** Spanish cues. */
export const cues: CueWords = {
  speech: conjugate(sayings),
  writing: conjugate('escribir escrito publicar tuitear titular redactar firmar rezar leer=lee=leyó=leía=lee'),
  stating: conjugate(`
    considerar creer=cree=creyó=creía=creen pensar piensar estimar constatar observar notar proponer=propone=propuso=propuesto
    sugerir sugierir sugirir temer juzgar reprochar acusar atribuir=atribuye=atribuyó informar reportar mostrar muestrar recomendar recomiendar citar`),
  naming: conjugate(`
    llamar calificar tachar describir descrito tildar definir bautizar denominar rechazar condenar alabar elogiar
    comparar presentar`),
  weak: conjugate(`
    empezar empiezar comenzar comienzar seguir siguir terminar sonreír=sonríe=sonrió reír=ríe=rió continuar soltar sueltar
    lanzar cantar suspirar mostrar reaccionar presumir arrancar`),
  thinking: conjugate('esperar querer=quiere=quiso=quería saber=sabe=supo=sabía sentir sientir sintir desear soñar sueñar confiar'),
  nouns: `declaración comunicado palabra palabras frase mensaje advertencia respuesta pregunta lema eslogan comentario promesa conclusión veredicto
    acusación crítica reproche opinión consejo anuncio confesión petición argumento titular carta discurso`,
  before: ['según', 'de acuerdo con', 'en palabras de', 'a juicio de', 'en opinión de', 'de acuerdo a'],
  beforeAtMark: ['para'],
  openEndings: ['ó', 'aba', 'ía', 'a', 'aron', 'ieron'],
  participleEndings: ['ando', 'iendo', 'endo'],
};
