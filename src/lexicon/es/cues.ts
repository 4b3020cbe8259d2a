import type { CueWords } from '../lexicon.js';
import { conjugate } from './verb-forms.js';

/** Spanish cues. */
export const cues: CueWords = {
  speech: conjugate(`
    decir=dice=dicen=dijo=dijeron=decía=decían=dicho=diciendo afirmar asegurar explicar añadir contar=cuenta=cuentan=contó=contaron=contaba=contado
    declarar responder contestar preguntar comentar señalar indicar manifestar expresar subrayar destacar recalcar insistir advertir=advierte=advirtió=advirtieron=advertía=advertido=advierten
    admitir reconocer=reconoce=reconoció=reconocieron=reconocía=reconocido anunciar confirmar negar=niega=negó=negaron=negado precisar matizar apuntar agregar
    concluir=concluye=concluyó=concluía=concluido replicar exclamar gritar susurrar murmurar bromear ironizar lamentar denunciar criticar
    reclamar exigir=exige=exigió=exigía=exigido pedir=pide=pidió=pidieron=pedía=pedido prometer sostener=sostiene=sostuvo=sostenía=sostienen relatar narrar
    recordar=recuerda=recordó=recordaba=recuerdan=recordado reiterar avisar alertar confesar=confiesa=confesó=confesaba detallar argumentar aclarar apostillar
    zanjar espetar resumir proclamar defender=defiende=defendió=defendía=defienden quejarse=queja=quejó=quejaba celebrar felicitar alegar
    proseguir=prosigue=prosiguió enfatizar rematar valorar opinar garantizar revelar testificar hablar=habla=habló=hablaba=hablan ordenar sentenciar`),
  writing: conjugate('escribir=escribe=escribió=escribieron=escribía=escrito publicar tuitear titular redactar firmar rezar leer=lee=leyó=leía=lee'),
  stating: conjugate(`
    considerar creer=cree=creyó=creía=creen pensar=piensa=pensó=pensaba=piensan estimar constatar observar notar proponer=propone=propuso=propuesto
    sugerir=sugiere=sugirió=sugería temer juzgar reprochar acusar atribuir=atribuye=atribuyó informar reportar mostrar=muestra=mostró recomendar=recomienda=recomendó citar`),
  naming: conjugate(`
    llamar calificar tachar describir=describe=describió=descrito=describía tildar definir=define=definió=definía bautizar denominar rechazar condenar alabar elogiar
    comparar presentar`),
  weak: conjugate(`
    empezar=empieza=empezó comenzar=comienza=comenzó seguir=sigue=siguió terminar sonreír=sonríe=sonrió reír=ríe=rió continuar soltar=suelta=soltó
    lanzar cantar suspirar mostrar reaccionar presumir arrancar`),
  thinking: conjugate('esperar querer=quiere=quiso=quería saber=sabe=supo=sabía sentir=siente=sintió=sentía desear soñar=sueña=soñó confiar'),
  nouns: `declaración comunicado palabra palabras frase mensaje advertencia respuesta pregunta lema eslogan comentario promesa conclusión veredicto
    acusación crítica reproche opinión consejo anuncio confesión petición argumento titular carta discurso`,
  before: ['según', 'de acuerdo con', 'en palabras de', 'a juicio de', 'en opinión de', 'para', 'de acuerdo a'],
  openEndings: ['ó', 'aba', 'ía', 'a', 'aron', 'ieron'],
  participleEndings: ['ando', 'iendo', 'endo'],
};
