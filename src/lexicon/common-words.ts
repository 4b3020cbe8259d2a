/** The commonest little words of each language, by which its texts are told from those of others. */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to that was with is for it he this',
  de: 'der die und das ist nicht mit den von ein auch sich auf',
  fr: 'le les des est une dans pour que qui pas sur du au',
  es: 'el los las una por con para del que en se lo y',
  it: 'il che della per una con di gli non del è sono alla',
  pt: 'os uma para com não do da que em no na um ao e',
  nl: 'de het een van en dat niet voor op zijn te met ook',
  pl: 'się nie na jest że do to jak przez od w z i',
  sv: 'och att det som på är av för inte en till med ett om',
  da: 'og at det som på er af ikke til med har en de',
  no: 'og å det som på er av ikke til med har en de jeg',
  fi: 'ja on ei se että oli myös kun hän mutta joka ovat kuin ole',
  cs: 'se na je že to jsou jako ale pro by do které v o',
  sk: 'sa na je že aj ako pre by do ktoré v sú alebo',
  tr: 've bir bu için ile olarak çok daha olan gibi ne da de',
  hu: 'a az és hogy nem egy volt ez is csak már meg',
  ro: 'și în de la cu din pentru care nu este mai sunt',
  ru: 'и в не на что с по как это из от для он',
  uk: 'і в не на що з та як це до від для він',
};

/** Scripts that news writes in one language, or nearly so; the first that a text is written in. */
export const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ko: /\p{Script=Hangul}/gu,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  zh: /\p{Script=Han}/gu,
  fa: /[پچگکی]/gu,
  ar: /\p{Script=Arabic}/gu,
  he: /\p{Script=Hebrew}/gu,
  el: /\p{Script=Greek}/gu,
  th: /\p{Script=Thai}/gu,
  hi: /\p{Script=Devanagari}/gu,
  bn: /\p{Script=Bengali}/gu,
  ta: /\p{Script=Tamil}/gu,
};
