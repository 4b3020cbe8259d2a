import type { CueWords } from '../lexicon.js';
import { conjugate } from './verb-forms.js';

/** French cues. */
export const cues: CueWords = {
  speech: conjugate(`
    dire=dit=disent=disait=disaient=dirent=disant=dite déclarer affirmer expliquer ajouter raconter assurer préciser confier lancer
    répondre=répond=répondent=répondait=répondit=répondu=répondant rétorquer répliquer demander avertir=avertit=avertissent=avertissait=avertissant=averti
    annoncer rappeler insister souligner regretter déplorer dénoncer témoigner commenter poursuivre=poursuit=poursuivent=poursuivait=poursuivi
    conclure=conclut=concluait=concluent=conclu reconnaître=reconnaît=reconnaissait=reconnu=reconnaissent admettre=admet=admettait=admis
    soutenir=soutient=soutenait=soutenu=soutiennent promettre=promet=promettait=promis exclamer écrier
    murmurer crier hurler plaisanter ironiser marteler=martèle=martelait=martelé=martela soupirer résumer nuancer
    marmonner prévenir=prévient=prévenait=prévenu=préviennent plaider alerter clamer avouer confirmer démentir=dément=démentait=démenti
    renchérir=renchérit=renchérissait=renchéri réagir=réagit=réagissait=réagi interroger glisser tempêter indigner insurger lâcher compléter
    souvenir=souvient=souviennent=souvenait
    étonner inquiéter féliciter réjouir=réjouit=réjouissait=réjoui détailler argumenter prôner tonner fustiger agacer
    emporter amuser chuchoter garantir=garantit=garantissait=garanti rassurer ordonner réclamer exiger évoquer parler`),
  writing: conjugate(`écrire=écrit=écrivait=écrivent=écrivit=écrivant publier poster tweeter twitter noter rédiger titrer`),
  stating: conjugate(`
    estimer juger considérer constater observer indiquer relever remarquer signaler analyser penser croire=croit=croyait=croient=cru
    trouver craindre=craint=craignait=craignent supposer suggérer proposer recommander rapporter révéler montrer lire=lit=lu citer
    reprocher accuser`),
  naming: conjugate(`
    qualifier appeler nommer décrire=décrit=décrivait=décrivent traiter saluer critiquer surnommer condamner rejeter
    comparer présenter définir=définit=définissait=défini vanter moquer`),
  weak: conjugate(`
    commencer sourire=sourit=souriait rire=rit=riait finir=finit=finissait=fini terminer faire=fait=faisait=fit reprendre=reprend=reprenait=repris
    continuer enchaîner ouvrir=ouvre=ouvrait=ouvert tenir=tient=tenait=tenu chanter jurer appuyer corriger`),
  thinking: conjugate('espérer vouloir=veut=voulait=veulent=voulu savoir=sait=savait=savent=su rêver sentir=sent=sentait=senti souhaiter redouter'),
  nouns: `déclaration communiqué mot mots phrase message avertissement réponse question slogan devise commentaire promesse conclusion verdict
    formule accusation critique reproche avis conseil annonce aveu appel constat argument titre lettre discours`,
  before: ['selon', "d' après", 'à en croire', 'aux yeux de', 'dixit', 'de l\' avis de'],
  beforeAtMark: ['pour'],
  impersonal: ['peut on lire', 'lit on', 'pouvait on lire'],
  openEndings: ['e', 'ait', 'a', 'é', 'ent'],
  participleEndings: ['ant'],
};
