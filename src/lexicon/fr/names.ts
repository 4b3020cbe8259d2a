import type { NameWords } from '../lexicon.js';

/** French name evidence: given names frequent in the registers of INSEE since 1950; weak evidence only. */
export const names: NameWords = {
  male: `jean pierre michel andré philippe alain bernard jacques daniel patrick nicolas christophe laurent thierry stéphane éric david julien
    christian olivier frédéric sébastien pascal françois gérard dominique-jean guillaume vincent bruno serge alexandre thomas rené claude marc
    antoine franck jérôme anthony maxime didier fabrice romain kevin hervé arnaud robert roger yves paul louis henri charles emmanuel
    benjamin mathieu matthieu cédric ludovic xavier luc hugo lucas léo gabriel raphaël arthur jules adam nathan théo ethan noah mathis
    clément quentin florian valentin bastien damien grégory yann yannick gilles joël denis raymond marcel georges maurice lucien
    fabien benoît aurélien adrien simon victor mohamed ahmed karim mehdi rachid ali youssef étienne édouard gaspard baptiste rémi rémy loïc`,
  female: `marie nathalie isabelle sylvie catherine françoise valérie christine monique sophie patricia martine nicole sandrine stéphanie céline
    julie aurélie caroline laurence émilie claire anne véronique jacqueline laura camille léa manon chloé emma inès jade louise alice
    brigitte annie chantal dominique-marie michèle josiane hélène florence corinne élodie virginie delphine audrey karine agnès
    mathilde pauline lucie anaïs marion charlotte juliette sarah jeanne marguerite suzanne denise odette simone yvette ségolène
    marine amélie élise élisabeth estelle cécile clémence margaux margot nadia fatima samira leïla yasmine aïcha myriam clotilde
    solène gaëlle maëlle rose anna eva lola zoé ambre agathe capucine adèle éva thérèse bénédicte béatrice pascale muriel`,
  particles: 'de du des la le van von der el al ben d\'',
  joiners: "de du d' des",
  suffixes: 'jr ii iii',
  notPeople: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    france français françaises européen europe amérique états-unis américain russie russe ukraine chine japon inde israël gaza iran irak syrie
    turquie allemagne allemand italie espagne royaume-uni angleterre belgique suisse canada québec maroc algérie tunisie afrique asie
    paris marseille lyon toulouse nice nantes bordeaux lille rennes strasbourg montpellier bruxelles genève londres berlin madrid rome
    moscou kiev washington pékin twitter facebook instagram google noël pâques internet covid dieu bible`,
};
