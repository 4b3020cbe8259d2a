import type { GrammarWords } from '../lexicon.js';

/** French function words and the small signs around quotation marks. */
export const grammar: GrammarWords = {
  pronouns: { il: 'he', elle: 'she', ils: 'they', elles: 'they', on: 'they', nous: 'we', je: 'I', "j'": 'I', qui: 'who' },
  otherPronouns: { lui: 'he' },
  determiners: `le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes quelques plusieurs
    chaque certains certaines tout toute tous toutes aucun aucune autre autres deux trois quatre cinq six sept huit neuf dix`,
  indefinites: 'un une des plusieurs certains certaines quelques deux trois quatre cinq autre',
  prepositions: `de d' à en dans par pour sur sous avec sans chez entre vers contre depuis pendant avant après du des au aux selon lors malgré
    parmi face durant devant derrière`,
  conjunctions: "et ou mais car donc ni puis quand lorsque si comme parce puisque tandis alors avant après",
  auxiliaries: `a ont avait avaient est sont était étaient sera seront serait seraient aura auront aurait auraient été fut furent ait soit peut
    peuvent pouvait pouvaient doit doivent devait devaient va vont allait allaient soient ayant étant ai avez sommes êtes pas ne n' y`,
  adverbs: `aussi alors ensuite encore déjà toujours souvent hier aujourd'hui demain ici notamment également enfin d'abord ainsi même surtout
    toutefois cependant pourtant mardi lundi mercredi jeudi vendredi samedi dimanche récemment simplement justement finalement bien très plus
    se s' lui leur nous vous me m' te en là-bas là`,
  relatives: 'qui dont où laquelle lequel lesquels',
  inverting: 'comme',
  complementizers: "que qu' si comment pourquoi",
  abbreviations: 'm mm mme mlle dr pr me st ste av bd etc janv févr juil sept oct nov déc',
  clauseSigns: `je j' tu il elle on nous vous ils elles c' est sont était étaient sera serait suis sommes ai avons a ont avait avaient aura fait faut peut
    peuvent pouvons doit doivent devons va vont allons veut veulent voulons sais savons pense crois ne n' y qu'`,
  namers: 'intitulé intitulée surnommé surnommée dit dite baptisé baptisée nommé nommée terme mot expression titre titré signifie appelé appelée hashtag intitule label concept notion examen soupçonné poursuivi poursuivis',
  works: `film livre roman chanson album série émission pièce titre tube spectacle exposition documentaire podcast jeu revue magazine tableau poème
    essai opéra comédie feuilleton rubrique bouton onglet collection projet opération programme festival`,
  agents: 'par',
  complements: "de du des d' pour chez",
  incises: true,
  clitics: ['-t-il', '-t-elle', '-t-on', '-il', '-elle', '-ils', '-elles', '-on', '-je', '-nous'],
  elisions: ["l'", "d'", "qu'", "j'", "s'", "n'", "c'", "m'", "t'"],
  genders: { male: 'le un ce cet', female: 'la une cette' },
  genitives: "de du des d'",
  dialogueDash: 'whole',
};
