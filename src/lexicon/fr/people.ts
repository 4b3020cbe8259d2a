import type { PeopleWords } from '../lexicon.js';

/** Nouns for people, each followed by its feminine form where it has another. */
const MALE_AND_FEMALE = `
  directeur/directrice président/présidente maire/mairesse porte-parole ministre premier/première député/députée sénateur/sénatrice
  conseiller/conseillère adjoint/adjointe préfet/préfète procureur/procureure avocat/avocate juge magistrat/magistrate médecin docteur/docteure
  professeur/professeure enseignant/enseignante instituteur/institutrice chercheur/chercheuse historien/historienne sociologue économiste
  expert/experte spécialiste ingénieur/ingénieure responsable chef/cheffe patron/patronne gérant/gérante fondateur/fondatrice
  cofondateur/cofondatrice entrepreneur/entrepreneuse boulanger/boulangère agriculteur/agricultrice éleveur/éleveuse pêcheur/pêcheuse
  ouvrier/ouvrière salarié/salariée employé/employée syndicaliste délégué/déléguée militant/militante habitant/habitante riverain/riveraine
  voisin/voisine témoin client/cliente passager/passagère voyageur/voyageuse usager/usagère étudiant/étudiante lycéen/lycéenne élève
  acteur/actrice comédien/comédienne chanteur/chanteuse musicien/musicienne réalisateur/réalisatrice auteur/autrice écrivain/écrivaine
  romancier/romancière journaliste rédacteur/rédactrice animateur/animatrice artiste peintre photographe architecte
  entraîneur/entraîneuse joueur/joueuse capitaine sélectionneur/sélectionneuse attaquant/attaquante gardien/gardienne champion/championne
  supporter/supportrice policier/policière gendarme pompier/pompière soldat/soldate général/générale colonel/colonelle commandant/commandante
  candidat/candidate élu/élue citoyen/citoyenne analyste consultant/consultante diplomate ambassadeur/ambassadrice secrétaire
  infirmier/infirmière patient/patiente retraité/retraitée propriétaire locataire commerçant/commerçante restaurateur/restauratrice
  cuisinier/cuisinière vigneron/vigneronne bénévole participant/participante organisateur/organisatrice manifestant/manifestante
  opposant/opposante rapporteur/rapporteuse commissaire inspecteur/inspectrice météorologue biologiste physicien/physicienne
  pharmacien/pharmacienne vétérinaire libraire bibliothécaire dirigeant/dirigeante manager trésorier/trésorière technicien/technicienne
  membre proche collègue ami/amie`;

const pairs = MALE_AND_FEMALE.split(/\s+/).filter((entry) => entry !== '').map((entry) => entry.split('/'));
const men = pairs.map(([noun = '']) => noun);
const women = pairs.flatMap(([, noun = '']) => (noun === '' ? [] : [noun]));
const plural = (noun: string): string => (/[sx]$/.test(noun) ? noun : noun.endsWith('al') ? `${noun.slice(0, -2)}aux` : `${noun}s`);

/** French words for who somebody is. */
export const people: PeopleWords = {
  titles: `${men.join(' ')} ${women.join(' ')} m mm mme mlle monsieur madame mademoiselle dr pr me maître sœur frère père abbé prince princesse roi reine
    comte comtesse duc duchesse pape cardinal évêque ex vice-président vice-présidente lieutenant lieutenante adjudant brigadier`,
  honorifics: { male: 'm monsieur', female: 'mme mlle madame mademoiselle' },
  roles: `${men.join(' ')} personne personnalité enfant adolescent ado source internaute vice-président roi prince pape évêque`,
  male: 'homme père fils frère mari oncle neveu grand-père garçon cousin époux compagnon veuf monsieur papa',
  female: `${women.join(' ')} femme mère fille sœur épouse tante nièce grand-mère cousine compagne veuve dame maman vice-présidente reine princesse`,
  companions: 'collègues équipe coauteurs confrères',
  groups: `${[...men, ...women].map(plural).join(' ')} gens parents enfants hommes femmes autorités médias sources proches enquêteurs scientifiques pompiers syndicats
    associations jeunes familles internautes`,
  organizations: `université école institut ministère mairie conseil comité commission agence bureau association fédération syndicat fondation banque groupe société
    compagnie parti union club musée théâtre hôpital cour tribunal police gendarmerie armée église gouvernement parlement sénat assemblée
    afp insee sncf edf cgt cfdt ps lr rn lfi bbc cnn onu ue otan oms radio télévision journal gazette courrier monde observatoire`,
  bodies: `entreprise société agence ministère mairie gouvernement conseil comité commission tribunal parti syndicat association fondation université
    école hôpital banque groupe équipe club église musée journal quotidien hebdomadaire magazine chaîne site éditeur police gendarmerie armée
    préfecture parquet parlement sénat fédération direction rédaction rectorat autorité organisation ong collectif coopérative département région
    métropole ville commune municipalité compagnie fabricant marque plateforme`,
  documents: `rapport étude communiqué lettre courrier courriel mail note message tweet article texte livre loi arrêté décret jugement arrêt décision sondage enquête
    document avis affiche pancarte banderole titre slogan vidéo manifeste pétition charte règlement contrat accord plainte réquisitoire
    analyse compte-rendu discours notice inscription panneau éditorial tribune`,
  offices: `dirige dirigeait préside présidait gère gérait représente représentait fondé enseigne enseignait entraîne possède travaille travaillait anime étudie`,
  roleEndings: ['iste', 'ologue', 'icien', 'icienne'],
};
