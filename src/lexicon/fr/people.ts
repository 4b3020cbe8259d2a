import { genderedNouns } from '../gendered-nouns.js';
import type { PeopleWords } from '../lexicon.js';

/** Nouns for people, each with its feminine form where that ends in no usual way. */
const MALE_AND_FEMALE = `
  directeur président maire/mairesse porte-parole ministre député sénateur conseiller adjoint préfet/préfète procureur/procureure
  avocat juge magistrat médecin docteur/docteure professeur/professeure enseignant instituteur chercheur historien sociologue économiste
  expert spécialiste ingénieur/ingénieure responsable chef/cheffe patron/patronne gérant fondateur cofondateur entrepreneur boulanger
  agriculteur éleveur pêcheur ouvrier salarié employé syndicaliste délégué militant habitant riverain voisin/voisine témoin client
  passager voyageur usager étudiant lycéen/lycéenne élève acteur comédien chanteur/chanteuse musicien réalisateur auteur écrivain
  romancier journaliste rédacteur animateur artiste peintre photographe architecte entraîneur joueur capitaine sélectionneur attaquant
  gardien champion/championne supporter/supportrice policier gendarme pompier soldat général colonel commandant candidat élu
  citoyen/citoyenne analyste consultant diplomate ambassadeur/ambassadrice secrétaire infirmier patient retraité propriétaire locataire
  commerçant restaurateur cuisinier vigneron/vigneronne bénévole participant organisateur manifestant opposant rapporteur/rapporteuse
  commissaire inspecteur météorologue biologiste physicien pharmacien vétérinaire libraire bibliothécaire dirigeant manager/manager
  trésorier technicien membre proche collègue ami`;

const { men, women, groups } = genderedNouns(
  MALE_AND_FEMALE,
  { teur: 'trice', eur: 'euse', ier: 'ière', er: 'ère', ien: 'ienne', é: 'ée', ant: 'ante', t: 'te', d: 'de', al: 'ale', el: 'elle', ain: 'aine', u: 'ue', i: 'ie', f: 've' },
  { s: 's', x: 'x', al: 'aux', '': 's' },
);

/** French words for who somebody is. */
export const people: PeopleWords = {
  titles: `${men} ${women} premier première m mm mme mlle monsieur madame mademoiselle dr pr me maître sœur frère père abbé prince princesse roi reine
    comte comtesse duc duchesse pape cardinal évêque ex vice-président vice-présidente lieutenant lieutenante adjudant brigadier`,
  honorifics: { male: 'm monsieur', female: 'mme mlle madame mademoiselle' },
  roles: `${men} personne personnalité édile intéressé intéressée enfant adolescent ado source internaute vice-président roi prince pape évêque`,
  male: 'homme père fils frère mari oncle neveu grand-père garçon cousin époux compagnon veuf monsieur papa',
  female: `${women} femme mère fille sœur épouse tante nièce grand-mère cousine compagne veuve dame maman vice-présidente reine princesse`,
  companions: 'collègues équipe coauteurs confrères',
  groups: `${groups} gens parents enfants hommes femmes autorités médias sources proches enquêteurs scientifiques pompiers syndicats
    associations jeunes familles internautes`,
  organizations: `université école lycée collège institut ministère mairie conseil comité commission agence bureau association fédération syndicat fondation banque groupe société
    compagnie parti union club musée théâtre hôpital cour tribunal police gendarmerie armée église gouvernement parlement sénat assemblée
    afp insee sncf edf cgt cfdt ps lr rn lfi bbc cnn onu ue otan oms radio télévision journal gazette courrier monde observatoire`,
  bodies: `entreprise société agence ministère mairie gouvernement conseil comité commission tribunal parti syndicat association fondation université
    école hôpital banque groupe équipe club église musée journal quotidien hebdomadaire magazine chaîne site éditeur police gendarmerie armée
    préfecture parquet parlement sénat fédération direction rédaction rectorat autorité organisation ong collectif coopérative département région
    métropole ville commune municipalité compagnie fabricant marque plateforme`,
  documents: `rapport étude communiqué lettre courrier courriel mail note message tweet article texte livre loi arrêté décret jugement arrêt décision traité sondage enquête
    document avis affiche pancarte banderole titre slogan vidéo manifeste pétition charte règlement contrat accord plainte réquisitoire
    analyse compte-rendu discours notice inscription panneau éditorial tribune`,
  offices: `dirige dirigeait préside présidait gère gérait représente représentait fondé enseigne enseignait entraîne possède travaille travaillait anime étudie`,
  roleEndings: ['iste', 'ologue', 'icien', 'icienne', 'génaire'],
};
