import type { NameWords } from '../lexicon.js';

/** French name evidence: given names frequent in the registers of INSEE since 1950; weak evidence only, but for those that the lists of English and German have. */
export const names: NameWords = {
  male: `adrien alain alexandre arnaud aurélien baptiste bastien benoît bernard christophe claude clément cédric denis
    dominique-jean fabien fabrice franck frédéric gaspard georges gilles grégory guillaume gérard henri hervé jean
    joël jules julien jérôme loïc lucien ludovic léo mathieu mathis matthieu maxime mehdi michel rachid raphaël
    romain rémi rémy serge stéphane sébastien thierry théo yann yannick youssef édouard éric étienne`,
  female: `adèle agathe agnès ambre amélie anaïs aurélie aïcha béatrice bénédicte capucine chantal chloé clotilde clémence
    corinne cécile céline delphine dominique-marie françoise gaëlle hélène inès jeanne josiane karine laurence leïla
    lola lucie léa manon margaux marguerite marine martine mathilde maëlle michèle muriel myriam odette pascale
    samira sandrine solène stéphanie ségolène thérèse valérie virginie véronique yasmine zoé élisabeth élise élodie
    émilie éva`,
  particles: 'de du des la le van von der el al ben d\'',
  joiners: "de du d' des",
  suffixes: 'jr ii iii',
  notPeople: `afrique algérie allemagne allemand américain amérique angleterre août asie avril belgique berlin bible bordeaux
    bruxelles canada chine covid dieu dimanche décembre espagne europe européen facebook france français françaises
    février gaza genève google inde instagram internet irak iran israël italie janvier japon jeudi juillet juin kiev
    lille londres lundi lyon madrid mai mardi maroc mars marseille mercredi montpellier moscou nantes nice novembre
    noël octobre paris pâques pékin québec rennes rome royaume-uni russe russie samedi septembre strasbourg suisse
    syrie toulouse tunisie turquie twitter ukraine vendredi washington états-unis`,
};
