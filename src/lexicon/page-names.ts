/** What a page that holds no story calls itself; `kind` goes on "The page is ...". */
export interface PageName {
  readonly kind: string;
  /** To be found in its headline; bounded. */
  readonly match: RegExp;
  readonly catches: readonly string[];
  readonly spares: readonly string[];
}

/** The names of error pages, walls and forms, in English and German. */
export const PAGE_NAMES: readonly PageName[] = [
  {
    kind: 'an error page',
    match:
      /^(?:(?:error|fehler|http) )?(?:40[0-4]|410|50[0-4])(?: error| fehler)?(?:$| ?[-–|:.,!(])|^(?:\S{2,12}[!,.…:]{1,3} )?(?:(?:sorry|the|this|that|die|diese|der|dieser),? )?(?:\p{L}+(?:te|ed|se) )?(?:page|article|seite|artikel)(?: [\p{L}’']+){0,5}? (?:not found|be found|not exist|n['’]t exist|no longer (?:exists|available)|nicht(?: mehr)?(?: gefunden| verfügbar| erreichbar| vorhanden| existiert)?)(?:$|[.!]| [|–-])|^(?:sorry, )?we (?:can|could)(?:['’n]{1,2}|no| no)t find (?:the|that|this) page/iu,
    catches: [
      '404',
      'Error 404 - Page not found',
      'Page Not Found',
      'Sorry, this page could not be found.',
      'We can’t find that page',
      'We could not find the page',
      'Hoppla! Diese Seite gibt es leider nicht.',
      'Seite nicht gefunden',
    ],
    spares: ['404 jobs go as the mill shuts', 'Von dieser Seite kannte man den Bürgermeister nicht', 'Page found not guilty'],
  },
  {
    kind: 'a check for robots',
    match:
      /^(?:just a moment|access denied|attention required|verify(?:ing)? (?:that )?you are (?:a )?human|are you (?:a )?(?:human|robot)|checking your browser)(?:$|\W)/i,
    catches: ['Just a moment...', 'Access denied'],
    spares: ['Just a moments from the harbour, a village sleeps'],
  },
  {
    kind: 'a form to log in',
    match:
      /^(?:log ?in|sign in|anmelden|einloggen)(?:$| ?[|–-]| (?:or|oder|und) \S+$|,? (?:to|bei|with|mit) .{2,30} (?:account|konto)$)/i,
    catches: ['Log in', 'Sign in to your Valley account', 'Anmelden oder registrieren'],
    spares: ['Sign in the hills points the wrong way'],
  },
  {
    kind: 'a wall that asks for consent',
    match:
      /^(?:before you continue|we (?:value|care about|respect) your privacy|(?:your )?privacy settings|cookie[- ](?:settings|einstellungen)|weiterlesen mit werbung|mit werbung (?:\S+ )?weiterlesen|(?:ihre|deine) privatsphäre|datenschutz-?einstellungen)(?:$|\W)/i,
    catches: ['Before you continue', 'Weiterlesen mit Werbung oder im PUR-Abo'],
    spares: ['Weiterlesen mit Gewinn: Bücher für den Herbst'],
  },
];
