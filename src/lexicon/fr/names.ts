import type { NameWords } from '../lexicon.js';

/** French name evidence: given names frequent in the registers of INSEE since 1950; weak evidence only. */
export const names: NameWords = {
  male: `adam adrien ahmed alain alexandre ali andré anthony antoine arnaud arthur aurélien baptiste bastien benjamin benoît
    bernard bruno charles christian christophe claude clément cédric damien daniel david denis didier dominique-jean
    emmanuel ethan fabien fabrice florian franck françois frédéric gabriel gaspard georges gilles grégory guillaume
    gérard henri hervé hugo jacques jean joël jules julien jérôme karim kevin laurent louis loïc luc lucas lucien
    ludovic léo marc marcel mathieu mathis matthieu maurice maxime mehdi michel mohamed nathan nicolas noah olivier
    pascal patrick paul philippe pierre quentin rachid raphaël raymond rené robert roger romain rémi rémy serge simon
    stéphane sébastien thierry thomas théo valentin victor vincent xavier yann yannick youssef yves édouard éric
    étienne`,
  female: `adèle agathe agnès alice ambre amélie anaïs anna anne annie audrey aurélie aïcha brigitte béatrice bénédicte camille
    capucine caroline catherine chantal charlotte chloé christine claire clotilde clémence corinne cécile céline
    delphine denise dominique-marie emma estelle eva fatima florence françoise gaëlle hélène inès isabelle jacqueline
    jade jeanne josiane julie juliette karine laura laurence leïla lola louise lucie léa manon margaux margot
    marguerite marie marine marion martine mathilde maëlle michèle monique muriel myriam nadia nathalie nicole odette
    pascale patricia pauline rose samira sandrine sarah simone solène sophie stéphanie suzanne sylvie ségolène thérèse
    valérie virginie véronique yasmine yvette zoé élisabeth élise élodie émilie éva`,
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
