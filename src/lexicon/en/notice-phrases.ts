import { inLanguage } from '../phrase.js';

/** English: what sites declare: advertising, rights, people, standards. */
export const noticePhrases = inLanguage('en', [
  {
    id: 'advertisement-labels', role: 'advertisement',
    labels: 'advertisement|advertisements|advertising|advert|ad|ads|ad feature|advertorial|advertisement advertisement|sponsored|sponsored links|sponsor|sponsors|our sponsors|promoted|promoted content|promoted by|paid post|paid advertisement|paid partnership|partner content|from our partner|from our partners|from our sponsor|from our sponsors|presented by|brought to you by|a message from our sponsor|advertisement article continues below|advertisement story continues below|advertisement article continues below this ad|continue reading below|continued below|continues below|story continues|scroll to continue|scroll to continue with content|advertisement scroll to continue|advertisement continue reading below|advertisement page continues below|advertisement remove ads|remove ads|skip advertisement|skip ad|close ad|report ad|report this ad|why this ad|advertisement skip|loading advertisement|ad loading|native ad|taboola|outbrain|ads by google|promotion',
    spares: ['The advertisement ran for a week in the local paper.'],
  },
  {
    id: 'advertisement-line', role: 'advertisement', maxWords: 20,
    words: 'advertisement ad ads article story sponsored content advertiser advertising',
    match: /^(?:advertisement(?:\s*\d{1,2}$|\s*[-–—|:.]\s*(?:\w+ ){0,3}(?:continues?|scroll|below|skip|close)\b.{0,40})|(?:this )?(?:article|story|content) continues? (?:below|after)\b.{0,40}|this (?:advertisement|ad) (?:has not|will|is)\b.{0,60}|(?:paid|sponsored|branded) (?:content|post|by|message)\b[^.]{0,50}$|content (?:provided|produced|paid for|sponsored) by\b.{0,50})/iu,
    catches: ['Advertisement 3', 'Article continues below this advertisement', 'This advertisement has not loaded yet.'],
    spares: ['The advertisement had run for a week before anybody read the small print.'],
  },
  {
    id: 'licence-rights', role: 'licence', maxWords: 80,
    words: 'copyright rights reproduced republished reprinted redistributed rewritten reproduction permission licence license licensed syndication creative ©',
    match: /(?:©|\(c\)|\bcopyright\b)\s*(?:©|\(c\))?\s*,?\s*(?:(?:19|20)\d\d\b|by\b)|(?:©|\(c\))\s.{0,80}\b(?:19|20)\d\d\b|\ball rights reserved\b|\b(?:may|must|can) ?not be (?:published|reproduced|broadcast|rewritten|redistributed|republished|copied|reused|used)\b|\breprinted (?:by|with) permission|\b(?:republish|repost|reprint|licen[sc]e|syndicate) (?:this|our) (?:article|story|stories|content|articles|work)|\bunder a creative commons|\bno part (?:of \w+ \w+ )?may be reproduced|\bis subject to copyright\b|^reprints?\b.{0,20}\bpermissions?$|\b(?:this|the) (?:article|story|piece|essay|column|op-?ed|post|report) (?:was |is |has been )?(?:first |originally |also )?(?:appeared|(?:re)?published|appears|ran|produced)\b.{0,10}\b(?:in|on|by|at|from|here|with permission|under)\b.{0,80}(?:republished|permission|licen[sc]e|partnership|read the original)/i,
    catches: [
      '© 2021 Invented Press. All rights reserved.',
      'This material may not be published, broadcast, rewritten or redistributed.',
      'This article is republished from The Lantern under a Creative Commons license.',
    ],
    spares: ['The court held that copyright in the song had lapsed in 1998.', 'The singer said the rights to her first record were never for sale.'],
  },
  {
    id: 'licence-origin', role: 'licence', maxWords: 45,
    words: 'appeared published republished originally licence license courtesy agreement content',
    match: /^(?:(?:this|the) (?:article|story|piece|essay|column|op-?ed|post|report|excerpt|interview|content|blog|commentary|text) (?:was |is |has been |has )?(?:first |originally |also |previously |recently )?(?:appeared|appears|(?:re)?published|posted|ran|produced|created|provided|distributed|supplied|written) (?:first |originally )?(?:in|on|by|at|from|here|with|under|through|as part)\b|originally (?:published|posted|appeared) (?:\w+ )?(?:in|on|at|by|\w+ \d)|originally published as [^.]{15,200}$|(?:this )?(?:article|content|story) (?:created|provided|supplied|distributed) by\b|license this|licen[sc]e this (?:article|content|story)|published (?:with|by) permission|content created by\b)/iu,
    catches: ['This article was first published on The Lantern.', 'Originally published as Ferry to sail again after nine years', 'Content created by the Valley Desk is available to any news outlet without charge.'],
    spares: ['The article was read by thousands before the paper took it down.'],
  },
  {
    id: 'licence-labels', role: 'licence',
    labels: 'copyright|reprints|reprints and permissions|reprints permissions|permissions|republish|republish this article|republish this story|republish our content|republish our articles for free|syndication|order reprints|request permissions|rights and permissions|creative commons|licence|cite this article|citation',
    spares: ['The reprints sold out.'],
  },
  {
    id: 'about-contact', role: 'about', maxWords: 60,
    words: 'contact email e tip tips reach reached write mail letters submit send feedback error errors mistake typo correction suggestion questions reporter',
    match: /^(?:(?:please |you can )?(?:contact|e-?mail|write to|reach|message|tweet) (?:us|me|him|her|the (?:author|reporter|writer|editor|newsroom|news desk|newsdesk)|\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,3})\b.{0,40}(?:\bat\b|@|:|\bby\b|\bvia\b|\bon\b|\bhere\b|\bwith\b)|(?:do you |have |got |know |send |share |submit )(?:\w+ ){0,3}(?:a |any )?(?:news |story |confidential |secure )?(?:tips?|story ideas?|feedback|questions|corrections?|information)\b.{0,60}(?:\?|\bcontact\b|e-?mail|@|\bus\b|\blet\b|\bsend\b|$)|\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,3} can be (?:reached|contacted|followed|emailed|found)\b|(?:reach|contact) (?:\w+ ){1,4}(?:at|by) (?:\(?\d{3}|\S{1,40}@)|(?:to )?(?:report|submit|suggest|see|spot(?:ted)?|notice|found) an? (?:\w+ )?(?:error|mistake|typo|correction|issue|tip|inaccuracy)\b|letters? to the editor\b.{0,60}@|(?:this|the) reporter can be)/iu,
    catches: [
      'Contact Mara Quill at mquill@example.com.',
      'You can email Mara Quill at mquill@example.com or send her a letter.',
      'Have a news tip? Email us.',
      'Report a typo',
      'Jon Fell can be reached on 555-0100.',
    ],
    spares: ['The contact was lost at dawn, and the crew reached no one.'],
  },
  {
    id: 'about-author', role: 'about', maxWords: 110,
    words: 'author writer journalist reporter editor editorial correspondent columnist contributor professor fellow director writes covers freelance contributing based',
    match: /^(?:[Aa]bout (?:the )?(?:authors?|writers?|contributors?|us|reporter)\b|[Tt]he [^.,]{2,40} [Ee]ditorial [Bb]oard (?:consists of|is (?:made up|composed) of|members are) |[^\p{L}“"‘]{0,3}(?:[Dd]r\.? |[Pp]rof\.? )?\p{Lu}[\p{L}.'’-]{0,20}(?: (?:\p{Lu}[\p{L}.'’-]{0,20}|de|van|von|da|al|bin)){1,4},? (?:is|was|are|has been|works as|joined \p{Lu}.{0,40} as) (?:an?|the|our|currently|also) (?:[\w'’&.,-]+ ){0,10}?(?:writer|reporter|journalist|editor|columnist|correspondent|contributor|critic|author|producer|professor|fellow|lecturer|researcher|freelancer?|blogger|analyst|strategist|producer|photographer|host|intern)\b[^"“]{0,600}(?:\.|\w)$|[^\p{L}]{0,3}\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3} (?:covers|writes (?:about|on|for)|reports (?:on|for)) [^"“]{0,140} for (?:the )?\p{Lu})/u,
    catches: [
      'Mara Quill is a freelance journalist based in Milltown.',
      'Jon Fell covers schools for the Valley Post.',
      'About the author',
    ],
    spares: ['“Mara Quill is a journalist we can trust,” the minister told the committee.', 'The writer was born in a village of forty houses.'],
  },
  {
    id: 'about-labels', role: 'about',
    labels: 'about the author|about the authors|about author|about the writer|about us|about|author|authors|the author|meet the author|written by|contact us|contact|contact the author|contact me|email the author|tips|report a technical issue|feedback|give feedback|view profile|full profile|read full bio|full bio|see full bio|bio|biography|all posts|view all posts|view all posts by|more posts by|see all articles|reporter|letters to the editor|write to us|corrections|request a correction|learn more about us',
    spares: ['The author was jailed for nine years.'],
  },
  {
    id: 'disclaimer-affiliate', role: 'disclaimer', maxWords: 100,
    words: 'commission affiliate compensation earn independently money payments compile',
    match: /\b(?:(?:may|might|we (?:\w+ )?(?:can|will|could|sometimes)) (?:earn|receive|get|make|be paid|collect)\b.{0,60}\b(?:commission|compensation|fee|money|payments|revenue|percentage|share)|data used to compile this|(?:earns?|(?:can|will|could) (?:receive|get)) (?:an? )?(?:small |affiliate )?commissions?|affiliate (?:links?|commissions?|disclosure|partner(?:ship)?s?|relationships?|program)|amazon associate|(?:products|items|deals|recommendations?|everything) (?:\w+ ){0,6}(?:is|are|were) (?:independently|carefully) (?:selected|chosen|reviewed|curated)|we (?:only recommend|independently (?:evaluate|select|review|research))|independently selected)\b/i,
    catches: [
      'We may earn a commission if you buy through links on our site.',
      'All products are independently selected by our editors.',
      'This post contains affiliate links.',
      'The Valley Post has affiliate partnerships with some of these shops.',
    ],
    spares: ['The commission may fine the company as much as a tenth of its sales.', 'Agents earn little in the first year.', 'Rowers can make money off their fame, and this is how much they earned.'],
  },
  {
    id: 'disclaimer-views', role: 'disclaimer', maxWords: 80,
    words: 'views opinions opinion view expressed advice informational purposes disclaimer necessarily',
    match: /\b(?:(?:views?|opinions?|thoughts|statements) (?:and \w+ )?expressed\b.{0,60}\b(?:are|is|do|does|belong|own|solely|necessarily)\b|(?:do|does) not necessarily (?:reflect|represent|state)|(?:is|are|be) (?:for |intended for )(?:general |educational |entertainment )?(?:information|informational|educational)\b.{0,30}\bpurposes\b|(?:not|no) (?:intended )?(?:as |to be |constitute |a substitute for )(?:\w+ ){0,3}(?:financial|investment|medical|legal|professional) advice|substitute for (?:\w+ )?(?:professional )?medical advice)|^disclaimer\s?:|^(?:trading|investing|investments?) (?:\w+ ){0,4}(?:risks?|loss)\b/i,
    catches: [
      'The views expressed are those of the author and not of the Valley Post.',
      'Disclaimer: this is not investment advice.',
    ],
    spares: ['Her views on the dam, first expressed in a letter, cost her the post.'],
  },
  {
    id: 'disclaimer-machine', role: 'disclaimer', maxWords: 70,
    words: 'ai artificial machine translated automatically automated generated translation chatgpt',
    match: /\b(?:this|the|these) (?:\w+ ){0,3}(?:article|story|text|summary|content|translation|post|summaries|image|audio|key points?|bullets?|version|recap|voice)s? (?:\w+ ){0,3}(?:was|were|is|are|has been|have been|may have been) (?:\w+ ){0,4}(?:generated|created|produced|translated|written|summari[sz]ed|assisted|made|compiled|read) (?:\w+ ){0,5}(?:by|with|using|from|via|through)\b.{0,30}\b(?:ai|artificial intelligence|machine|automat\w{1,6}|chatgpt|algorithm|software|language model)\b|\b(?:ai|machine|automatically|auto)[- ](?:generated|translated|assisted) (?:summary|content|text|translation|article|audio|voice|story|bullets?)\b|\bgenerated (?:by|with) (?:the help of |help from )?(?:ai|artificial intelligence)\b/i,
    catches: ['This summary was generated with AI and reviewed by an editor.', 'AI-generated summary'],
    spares: ['The company says its machine reads a scan in four seconds, faster than any doctor.'],
  },
  {
    id: 'disclaimer-standards', role: 'disclaimer', maxWords: 40,
    words: 'standards trust guidelines principles editorial independent reviewed policy fact medically ethics',
    match: /^(?:(?:our |the )?(?:\w+ ){0,3}(?:editorial|journalistic|ethics|trust) (?:standards|guidelines|principles|policy|process|policies|code|independence)\b.{0,60}$|our standards\s?:|how we (?:rate|test|review|choose|work)\b.{0,20}$|why (?:you can )?trust (?:us|our)\b.{0,40}|this (?:article|story) (?:was|has been) (?:\w+ )?(?:fact[- ]checked|medically reviewed|reviewed)\b.{0,90}|(?:this is |editor['’]?s? note: )?(?:an? )?opinion (?:piece|column|article)\b.{0,40}$)/i,
    catches: ['Our Standards: The Valley Trust Principles.', 'This article was medically reviewed by Dr. Ina Fell.'],
    spares: ['Trust in the paper fell after the sale, and three of its reporters left within the year.'],
  },
  {
    id: 'cookies', role: 'disclaimer', maxWords: 90,
    words: 'cookies device',
    match: /\b(?:(?:this|our|the) (?:web)?site|we|we and our (?:\d+ )?partners) (?:uses?|may use) cookies\b|\bstore (?:and|or|and\/or) access information on (?:a|your) device\b|^(?:accept|reject|manage) (?:all )?cookies$/i,
    catches: ['This website uses cookies to collect information about your visit.', 'We and our 120 partners use cookies to show you advertising.', 'We and our 90 partners store and/or access information on a device.'],
    spares: ['The firm uses cookies to follow people across the web, the regulator found.'],
  },
  {
    id: 'disclaimer-labels', role: 'disclaimer',
    labels: 'disclaimer|disclosure|advertiser disclosure|advertising disclosure|our standards|fact checked|peer reviewed publication|trusted source|proofread|medically reviewed|how we test|our process|ethics statement',
    spares: ['The disclosure led to a trial.'],
  },
  {
    id: 'correction-note', role: 'correction', maxWords: 120,
    words: 'correction corrections clarification editor editors updated update corrected note earlier previous version',
    match: /^(?:(?:correction|corrections|clarification|editor['’]?s['’]? note|editors['’] note|note to readers)\b\s?(?:\([^)]{1,40}\)\s?|,? ?(?:[A-Z]\w{2,8}\.? ?\d{1,2}(?:, ?\d{4})?)\s?)?[:–—-]|this (?:article|story|post|report|piece|column|headline|caption|item)\b.{0,30}\b(?:has been|was|had been) (?:updated|corrected|amended|clarified|revised|edited)\b|(?:an? )?(?:earlier|previous|original) version of (?:this|the) (?:article|story|post|report|headline|caption|column|piece))/iu,
    catches: [
      'Correction: An earlier version gave the wrong height of the dam.',
      'This story has been updated to add a comment from the mayor.',
      'An earlier version of this article misspelled the name of the river.',
    ],
    spares: ['Correction of the maps took two years.', 'An earlier version of the bill failed in the senate.'],
  },
  {
    id: 'contributor-line', role: 'contributor', maxWords: 60,
    words: 'contributed reporting editing edited reported written compiled report writing additional research produced agencies photography translated fact reviewed',
    match: /^(?:(?:additional |further )?(?:reporting|writing|editing|research|photography|translation|production|fact[- ]check(?:ing|ed)|compilation) (?:was (?:contributed |provided )?)?by\b|(?:reported|edited|written|compiled|produced|translated|photographed|illustrated|fact[- ]checked|reviewed|medically reviewed) by\b|with (?:reporting|reports?|files|contributions?|additional reporting|information|inputs?|agency inputs?) (?:by|from)\b|(?:the )?(?:associated press|reuters|afp|ap|bloomberg)\b.{0,60}\bcontributed\b|.{3,90}\bcontributed (?:to this|reporting|research|from)\b|.{3,90}\bcontributed (?:to this )?(?:report|story|article|analysis)?\.?\)?$|(?:\()?(?:(?:[A-Z]{2,5}|reuters)\/?){1,3}(?:\))?$)/iu,
    catches: [
      'Reporting by Mara Quill; Editing by Jon Fell',
      'Additional reporting by Jon Fell in Milltown',
      'Mara Quill contributed to this report.',
    ],
    spares: ['Heavy rain contributed to the slide, the engineers believe, as did the thaw of last week.', 'Reporting on the war has cost forty lives.'],
  },
]);
