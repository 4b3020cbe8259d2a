import type { CueWords } from '../lexicon.js';
import { conjugate } from './verb-forms.js';

/** English cues. The choice of verbs follows their counts beside quotations in PolNeAR (Newell and others, 2018). */
export const cues: CueWords = {
  speech: conjugate(`
    say=said tell=told add ask explain continue reply respond answer declare state insist remark recall joke quip+p
    exclaim shout yell scream whisper mutter murmur chant announce claim warn assure retort interject interrupt
    reiterate elaborate comment confide confess testify lament complain boast promise pledge vow counter
    caution repeat recount relate muse chime gush enthuse opine pronounce proclaim utter cry implore beg+g
    urge plead stress emphasize emphasise clarify acknowledge admit+t concede conclude protest object predict
    observe speculate echo assert contend affirm allege profess snap+p growl grumble groan sigh
    laugh reflect reveal bark blurt scoff sneer tease demur+r venture volunteer begin=began
    reminisce rejoice riff quote plead=pled reckon advise inform remind reassure instruct relay gripe swear=swore spit=spat weep=wept`),
  writing: conjugate(`
    write=wrote=written tweet retweet post caption text email e-mail message blog+g publish read=read share pen+n type
    print sign`),
  stating: conjugate(`
    note argue find=found report suggest point indicate believe maintain hold=held propose demand recommend
    rule describe express agree deny disclose confirm mention deem list specify underline underscore highlight
    outline request order detail discuss illustrate determine show=showed=shown portray explore
    characterize characterise summarize summarise hint imply sum+m signal guarantee allude inquire query question wonder forecast`),
  naming: conjugate(`
    call dub+b label term brand refer+r denounce condemn dismiss slam+m blast praise hail criticize criticise accuse
    mock deride decry compare liken blame credit attack ridicule applaud commend welcome reject
    rip+p lambaste lambast tout bill cite thank celebrate defend laud champion slate rate rank name
    charge commit+t seek=sought seem consider regard view feature oppose back support attribute`),
  weak: conjugate(`
    go=went put=put speak=spoke talk smile grin+n nod+d shrug+g start finish open close deliver offer issue release reference raise
    address throw=threw send=sent give=gave make=made include end follow use record air broadcast host
    sing=sang appear pose present introduce voice shake=shook cheer react reason sound greet congratulate encourage challenge
    teach=taught learn remember notice stand=stood return turn pray weigh vent rage fume rave press drop+p
    lead=led look wave invite sit=sat want plan+n intend expect force try play decline refuse`),
  thinking: conjugate(`think=thought feel=felt hope know=knew worry fear realize realise decide guess assume imagine understand=understood see=saw love hate dream wish`),
  addressing: conjugate('tell=told remind assure reassure inform instruct'),
  interviewing: 'ask asks asked interview interviewed speak spoke spoken talk talked sit sat chatted caught',
  nounAfter: 'a an the of for from with at by in on about his their its our my your whose',
  nouns: `statement statements warning claim claims comment comments remark remarks quote message post tweet caption letter email
    e-mail speech answer answers reply response question line words phrase argument announcement pledge promise motto slogan
    conclusion verdict accusation allegation assertion belief view opinion suggestion criticism description plea call mantra
    saying sayings advice note title request hope admission fear headline hashtag chant chants complaint prayer order goal aim`,
  before: ['according to', 'in the words of', 'per', 'as per', 'quoting', 'citing'],
  openEndings: ['ed', 'es', 's', 'ing'],
  participleEndings: ['ing'],
};
