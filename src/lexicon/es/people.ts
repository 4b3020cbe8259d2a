import { genderedNouns } from '../gendered-nouns.js';
import type { PeopleWords } from '../lexicon.js';

/** Nouns for people; those in -o and -or have a feminine form in -a, others are given with theirs. */
const MALE_AND_FEMALE = `
  director presidente/presidenta alcalde/alcaldesa portavoz ministro diputado senador concejal/concejala consejero delegado fiscal abogado juez/jueza
  magistrado médico doctor profesor maestro investigador historiador sociólogo economista experto especialista ingeniero responsable jefe/jefa
  gerente fundador cofundador empresario panadero agricultor ganadero pescador obrero trabajador empleado sindicalista activista vecino testigo
  cliente/clienta pasajero viajero usuario estudiante alumno actor/actriz cantante músico cineasta autor escritor novelista periodista redactor
  presentador artista pintor fotógrafo arquitecto entrenador jugador capitán/capitana seleccionador delantero portero campeón/campeona
  aficionado policía bombero soldado general coronel comandante candidato ciudadano analista consultor diplomático embajador secretario
  enfermero paciente jubilado propietario inquilino comerciante cocinero voluntario participante organizador manifestante opositor comisario
  inspector meteorólogo biólogo físico farmacéutico veterinario librero bibliotecario dirigente líder técnico residente miembro amigo
  colega compañero gobernador rector decano tesorero mandatario funcionario legislador parlamentario vocero titular integrante referente científico
  canciller asesor directivo`;

/** Nouns for bodies, which open the name of one as well. */
const BODIES = `empresa compañía agencia ministerio ayuntamiento gobierno consejo comité comisión tribunal partido sindicato asociación fundación universidad
  escuela hospital banco grupo club iglesia museo diario periódico policía ejército fiscalía parlamento senado congreso federación organización
  alcaldía secretaría organismo entidad instituto administración juzgado`;


const { men, women, groups } = genderedNouns(MALE_AND_FEMALE, { o: 'a', or: 'ora' }, { ón: 'ones', án: 'anes', z: 'ces', l: 'les', r: 'res', n: 'nes', s: 'ses', '': 's' });

/** Spanish words for who somebody is. */
export const people: PeopleWords = {
  titles: `${men} ${women} sr sra señor señora srta señorita don doña dr dra padre sor fray rey reina príncipe princesa duque duquesa papa
    cardenal obispo ex expresidente expresidenta exministro exministra teniente sargento`,
  honorifics: { male: 'sr señor don d', female: 'sra señora doña dña srta señorita' },
  roles: `${men} persona personaje niño joven adulto fuente internauta rey príncipe papa obispo`,
  male: 'hombre padre hijo hermano marido esposo tío sobrino abuelo nieto primo novio viudo chico muchacho niño papá',
  female: `${women} mujer madre hija hermana esposa tía sobrina abuela nieta prima novia viuda chica muchacha niña mamá reina princesa`,
  companions: 'colegas equipo compañeros coautores',
  groups: `${groups} gente padres hijos hombres mujeres autoridades medios fuentes familiares investigadores científicos jóvenes familias niños`,
  organizations: `${BODIES} oficina sociedad unión teatro corte efe onu ue otan oms
    pp psoe vox ccoo ugt bbc cnn afp reuters radio televisión cámara audiencia dirección servicio`,
  bodies: `${BODIES} equipo revista cadena web editorial dirección redacción ong colectivo cooperativa ciudad municipio junta fabricante marca
    plataforma institución oposición oficialismo ejecutivo gremio corte`,
  documents: `informe estudio comunicado carta correo nota mensaje tuit artículo texto libro ley decreto sentencia auto decisión encuesta documento cartel pancarta
    titular lema vídeo video manifiesto petición reglamento contrato acuerdo denuncia demanda análisis discurso inscripción aviso editorial resolución`,
  offices: `dirige dirigía preside presidía gestiona representa representaba fundó enseña enseñaba entrena encabeza lidera trabaja trabajaba estudia posee`,
  roleEndings: ['ista', 'ólogo', 'óloga'],
};
