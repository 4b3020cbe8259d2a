import { inLanguage } from '../phrase.js';

/** English: what sites offer and ask for. */
export const promoPhrases = inLanguage('en', [
  {
    id: 'newsletter-sign-up', role: 'promo-newsletter', maxWords: 70,
    words: 'newsletter newsletters inbox mailing email emails mail briefing bulletin',
    match: /(?:^|[.!?:;,–—|>]\s?|\b(?:and|or|to|please|can|now|here|free|want)\s)(?:sign(?:ing)? up|sign me up|subscribe|subscribing|register|join|get|receive|enter|love)\b.{0,90}\b(?:(?:our|my|the|this|these|your|free|daily|weekly|morning|evening|['’]s)\b.{0,50}\b(?:newsletters?|briefing|bulletin|mailing list|e-?mail list|e-?mails)\b|(?:by|via) e-?mail\b|inbox\b)/i,
    catches: [
      'Sign up for our free newsletter, The Harbour Post.',
      'Get the day\'s top stories from Milltown sent straight to your inbox.',
      'Want more on trains? Subscribe to our weekly newsletter here.',
    ],
    spares: [
      'The museum has run a newsletter for its members since 1974, and the editor writes most of it herself.',
      'She told the court that she had found the message in her inbox a day later.',
      'The agency emails its clients every morning with a list of open jobs.',
    ],
  },
  {
    id: 'newsletter-delivered', role: 'promo-newsletter', maxWords: 60,
    words: 'inbox mailbox delivered',
    match: /\b(?:delivered|sent|straight|right|directly?|every (?:day|week|morning|weekday|mon|tues|wednes|thurs|fri|satur|sun)\w{0,6}|daily|weekly)\b.{0,40}\b(?:your|my) (?:e-?mail )?(?:inbox|mailbox)\b|\byour inbox,? (?:every|each|once|twice|daily|weekly)\b|(?:^|[.!?] )get (?:\S+ ){1,4}delivered (?:every|each)\b/i,
    catches: ['Get The Lamp delivered every Thursday.', 'The best of Harbour Radio, delivered to your inbox every Friday.', 'Headlines right in your inbox.', 'The best of the week in your inbox every Friday.'],
    spares: ['Old messages pile up in an inbox when nobody sorts them, the study says.', 'The villages get their bread delivered every Friday by boat.'],
  },
  {
    id: 'newsletter-this-is', role: 'promo-newsletter', maxWords: 60,
    words: 'newsletter newsletters',
    match: /\b(?:this (?:article|story|piece|column|post|essay|excerpt) (?:was |is |has )?(?:first |originally |also )?(?:appear|publish|adapted|part|from|taken|an? )|(?:you['’]re|you are) reading|(?:more|interested in|see all|all our|browse|manage your|check out our|explore our|our|other|free) (?:\w+ )?newsletters\b|want (?:this|these|more)).{0,80}\bnewsletters?\b|^(?:more|interested in more|see all|all our|browse|manage your|our|free) newsletters\b/i,
    catches: [
      'Want more like this? See all our newsletters.',
      'You’re reading the Farm Week newsletter.',
      'Interested in more newsletters? Browse here.',
    ],
    spares: ['The party’s newsletter printed the speech in full, to the surprise of its author.'],
  },
  {
    id: 'newsletter-terms', role: 'promo-newsletter', maxWords: 90,
    words: 'signing submitting subscribing clicking recaptcha unsubscribe opt',
    match: /^(?:by (?:signing up|submitting|subscribing|clicking|providing your e-?mail|entering your e-?mail)\b.{0,120}\b(?:you|i)\b.{0,20}\b(?:agree|consent|accept|confirm|acknowledge|opt)|this site is protected by recaptcha|you (?:can|may) (?:unsubscribe|opt out) (?:at )?any ?time)/i,
    catches: [
      'By signing up, you agree to our Terms of Use and Privacy Policy.',
      'You can unsubscribe at any time.',
    ],
    spares: ['By signing up more than 300 volunteers, the club has secured its future.'],
  },
  {
    id: 'newsletter-consent', role: 'promo-newsletter', maxWords: 40,
    words: 'offers emailed',
    match: /^(?:yes,? )?(?:i(?:['’]d| would) like to (?:be emailed|receive)|(?:please )?(?:email|e-mail|send) me)\b.{0,50}\b(?:news|updates?|events?|special|exclusive|e-?mails?|about)\b.{0,40}\boffers\b|^i(?:['’]d| would) like to be emailed\b/i,
    catches: ['I would like to be emailed about offers and events from The Harbour Post.', 'Send me news and special offers from other brands'],
    spares: ['I would like to receive him at home, the mayor said of the offers.'],
  },
  {
    id: 'newsletter-thanks', role: 'promo-newsletter', maxWords: 40,
    words: 'signing subscribing subscription inbox valid email',
    match: /^(?:thank(?:s| you) for (?:signing up|subscribing|your subscription)|you (?:have|are|['’]ve|['’]re) (?:been )?(?:successfully )?(?:now )?(?:subscribed|signed up)|(?:please )?(?:enter|provide) (?:a valid |your )e-?mail(?: address)?\s?[.!:*]?$|there was an error.{0,40}e-?mail|(?:please )?check your (?:e-?mail|inbox)|a welcome e-?mail|we encountered an issue signing)/i,
    catches: ['Thanks for signing up!', 'Please enter a valid email address.'],
    spares: ['Thanks for the memories, the captain wrote in an email to his crew.'],
  },
  {
    id: 'newsletter-labels', role: 'promo-newsletter',
    labels: 'newsletter|newsletters|newsletter signup|newsletter sign up|our newsletter|the newsletter|free newsletter|daily newsletter|weekly newsletter|e newsletter|enewsletter|sign up for newsletter|subscribe to newsletter|get newsletter|enter your email|enter your email address|enter your e mail|enter email|your email|your email address|email address|e mail address|your e mail|get email alerts|email alerts|sign up for email alerts|sign up for updates|sign me up|sign up now|sign up here|sign up today|view our privacy policy|get the latest|stay informed|stay in the know|stay up to date|stay in the loop|in your inbox',
    spares: ['The newsletter goes out to 400 homes.'],
  },
  {
    id: 'subscribe-now', role: 'promo-subscribe', maxWords: 60,
    words: 'subscribe subscriber subscribers subscription subscriptions subscribing',
    match: /(?:^|[.!?:;|>]\s?|\bplease |\byou['’]re |\bto (?:continue|keep|read|unlock|access|get|support)\b.{0,50})(?:subscribe(?: (?:now|today|here|for|to (?:read|continue|unlock|access|get|the|our|us|keep|support)))?\b|already (?:a|have an?)\b.{0,30}\bsubscri|not (?:yet )?a subscriber|become a (?:digital )?subscriber|(?:start|manage|activate|renew|give|gift|buy|choose|view|see) (?:your|a|our|an?)? ?(?:free |digital |online |print |gift )?subscription|(?:this|the) (?:article|story|content|feature|page|video) is (?:\w+ ){0,3}(?:exclusively |only |available )?(?:for|to|reserved for) (?:\w+ ){0,3}subscribers|subscribers?[- ](?:only|exclusive)|exclusive (?:to|for) (?:our )?subscribers|for subscribers(?: only)?$|posting comments is)/i,
    catches: [
      'Subscribe now for unlimited access to the Milltown Post.',
      'Already a subscriber? Log in',
      'If you see this though you’re already a subscriber, log in here.',
      'This article is for subscribers only.',
    ],
    spares: [
      'The service lost 40,000 subscribers in the spring, its owner said on Monday.',
      'Readers who subscribe to two papers are rare, the survey found.',
    ],
  },
  {
    id: 'subscribe-full-access', role: 'promo-subscribe', maxWords: 60,
    words: 'access unlimited unlock continue keep reading articles article remaining left trial paywall premium',
    match: /\b(?:get|gain|enjoy|have|receive|for|with|unlock|full|want) (?:\w+ ){0,3}(?:unlimited|full|instant|complete|all)[- ](?:digital |online )?access\b|\bunlock (?:this|the full|all|unlimited|more|premium) (?:article|story|content|access|articles|stories|\w+ (?:articles|content))|\b(?:to|and|please|want to) (?:continue|keep|finish) reading(?: (?:this|the|your|more|for free|articles?|stories)\b.{0,30})?[.!?:]?$|^(?:create|register|log ?in|sign ?in|subscribe|continue|keep)\b.{0,60}\b(?:continue|keep|to) reading\b|\b(?:you have|you['’]ve|have) (?:reached|used|hit|run out of|exceeded|read)\b.{0,40}\b(?:free|monthly|limit|complimentary)\b.{0,30}\b(?:articles?|stories|limit|views)\b|\b\d{1,2} (?:free )?(?:articles?|stories) (?:left|remaining)\b|\bfree (?:articles?|stories) (?:left|remaining|this month)\b|^(?:this is (?:a )?|this )(?:premium|members?[- ]only) (?:content|article|story)|\b(?:cancel (?:at )?any ?time)\b|\bkeep reading for\b/i,
    catches: [
      'Get unlimited access to every story for $2 a month.',
      'Create a free account to continue reading',
      'You have reached your limit of free articles this month.',
      '1 free article left',
    ],
    spares: [
      'Residents demanded full access to the records of the inquiry.',
      'The child was told to keep reading aloud, and the class listened.',
    ],
  },
  {
    id: 'subscribe-log-in', role: 'promo-subscribe', maxWords: 45,
    words: 'log login logged sign signed register registered registration account',
    match: /^(?:please )?(?:log ?in|sign ?in|register|create (?:a|an|your)\b.{0,20}\baccount)\b.{0,50}\b(?:to (?:read|continue|access|view|bookmark|save|unlock|see|keep|your)|for (?:free|full)|account|subscriber|free account)\b|^(?:already|don['’]t) have an account\b|^(?:already (?:registered|a member|subscribed)|not (?:yet )?(?:registered|a member))\b|^you (?:must|need to|have to|are (?:not )?|['’]re (?:not )?)(?:be )?(?:currently )?(?:logged|signed|registered|register|log|sign)\b|^registration is (?:a )?(?:free|quick|easy)|^by (?:creating|registering)\b.{0,60}\byou\b/i,
    catches: ['Please log in to bookmark this story.', 'Already have an account? Sign in', 'Registration is free and quick.'],
    spares: ['Drivers must register their cars by May to keep the discount, the county said.'],
  },
  {
    id: 'subscribe-magazine', role: 'promo-subscribe', maxWords: 45,
    words: 'magazine issue print edition cover',
    match: /\b(?:save (?:up to )?\d{1,2} ?% off the cover|subscribe to (?:\w+ ){0,4}magazine|get the (?:mag|magazine|print edition)\b|(?:this|the) (?:article|story|feature|piece|interview) (?:first |originally )?(?:appears?|appeared|was (?:first |originally )?published|is (?:taken )?from|ran) (?:\w+ ){0,2}in (?:the|our) (?:\w+[ /-]?){1,6}(?:issue|edition|magazine)|(?:buy|order) (?:this|the|your) (?:\w+ )?issue)\b/i,
    catches: ['Save 40% off the cover price.', 'Subscribe to Lantern magazine'],
    spares: ['The magazine devoted a whole issue to the bridge when it opened in 1931.'],
  },
  {
    id: 'subscribe-labels', role: 'promo-subscribe',
    labels: 'save articles for later|add articles to your saved list and come back to them any time|for subscribers|for subscribers only|subscription options|start free trial|start your free trial|free trial|try it free|register now|create account|create an account|create a free account|create free account|create your free account|continue reading your article|continue reading with a subscription|get digital access|switch accounts|choose your plan|premium|members only|member exclusive|gift this article|give a gift|print edition|e edition|forgot password|forgot your password|password|show password|keep me signed in|remember me|want more|save this offer|see offer|see offers|view offers|view offer|cancel anytime',
    spares: ['She plans to subscribe again in the spring.'],
  },
  {
    id: 'donate-support', role: 'promo-donate', maxWords: 90,
    words: 'support donate donation donations contribution contribute contributing fund journalism newsroom readers reader member membership',
    match: /(?:^|[.!?:,;]\s|\b(?:to|please|and|you|help) )(?:support|fund|sustain) (?:\w+ ){0,3}(?:our|independent|nonprofit|non-profit|quality|local|this|free|public|trusted|fearless|reader-funded|public-interest|investigative) (?:\w+ ){0,3}(?:journalism|newsroom|reporting|journalists|news|magazine|podcast)\b|\b(?:please (?:consider )?(?:donat|support|mak|becom|giv|contribut)\w{0,5}|consider (?:donating|making a (?:\w+ )?(?:donation|contribution)|becoming a|supporting (?:us|our|this|independent))|make a (?:\w+[- ]){0,2}(?:donation|contribution|gift) (?:today|now|here|to (?:\w+ )?(?:support|help|us|keep))|your (?:\w+ ){0,2}(?:donation|contribution|support|gift)s? (?:\w+ ){0,3}(?:help|make|keep|enable|allow|mean|will|today|ensure|go)\w{0,3}\b|your (?:\w+ ){0,2}(?:donation|contribution|gift)s? of\b|become (?:a|an) (?:\w+ )?(?:member|supporter|patron|friend)\b(?: today| now|[.!]?$| and | to | of (?:our|the))|donate (?:now|today|here|to (?:us|support|our|help|keep|the \w+ (?:newsroom|fund)))|we rely on (?:\w+ ){0,3}(?:readers|donations|support|contributions)|(?:rely|depend)s? on (?:the )?(?:support|generosity|donations) of (?:our |its )?(?:readers|people like you|listeners)|support (?:our|the) (?:\w+ )?(?:journalism|newsroom)|contribute as little)\b/i,
    catches: [
      'Support independent journalism in the valley: become a member today.',
      'Please consider making a donation to keep our newsroom open.',
      'We rely on our readers. Your contribution helps us report on schools.',
    ],
    spares: [
      'The foundation made a donation of two million euros to the hospital.',
      'Union members voted to support the strike fund for another month.',
      'One of those letters that ask for your name in support of a cause.',
      'One in five would stay at home, or even consider supporting the mayor of another town.',
    ],
  },
  {
    id: 'donate-labels', role: 'promo-donate',
    labels: 'donate|make a donation|support us|support our work|become a member|become a supporter|become a patron|join us|join now|join today|help us|help us report|contribute|contribute now|make a contribution|give now|give today|give monthly|other amount|why support us|membership|support the site|buy us a coffee|buy me a coffee',
    spares: ['Support for the plan is thin.'],
  },
  {
    id: 'app-install', role: 'promo-app', maxWords: 45,
    words: 'app apps appstore play store',
    match: /\b(?:download|get|install|open (?:in|with)|read (?:more )?(?:in|on)|listen (?:in|on)|available (?:in|on))\b.{0,40}\b(?:(?:our|the|this|your|free|new|mobile|news|iphone|android|ios) (?:\w+ ){0,3}app\b|app store\b|google play\b)|^(?:the )?(?:\w+ ){1,3}app(?: is| for|:)\b.{0,60}\b(?:download|free|ios|android|iphone|phone|store)\b/i,
    catches: ['Download our free app for iOS and Android.', 'Get the Milltown Post app: available on the App Store and Google Play.'],
    spares: ['The health ministry’s app was used by nine million people in the first winter of the pandemic.'],
  },
  {
    id: 'app-labels', role: 'promo-app',
    labels: 'app store|google play|open in app|open app|install app|apps|mobile app|mobile apps|our apps',
    spares: ['The app took a third of the price.'],
  },
  {
    id: 'follow-us', role: 'promo-follow', maxWords: 45,
    words: 'follow following like join subscribe channel find connect',
    match: /(?:^|[.!?:;|>]\s?|\bplease |\band |\bor |, |\byou can |\bhighly recommend )(?:follow(?:ing)?|like|find|join|connect with|add|catch)\b (?:@\w|(?:us|our|me|him|her|them|the (?:author|writer|reporter|show|\w+ team)|\w+(?: \w+){0,3}(?:['’]s)?)\b.{0,50}\b(?:on|via|at|in)\b.{0,25}\b(?:twitter|x\b|facebook|instagram|insta|tiktok|tik tok|youtube|linkedin|whatsapp|telegram|threads|mastodon|bluesky|pinterest|snapchat|reddit|google news|apple news|flipboard|spotify|social media|discord)|(?:our|the) (?:\w+ ){0,2}(?:whatsapp|telegram|youtube) (?:channel|group|community))|\bsubscribe to (?:our|the|his|her|my) (?:\w+ ){0,3}(?:youtube|channel|podcast|whatsapp|telegram)/i,
    catches: [
      'Follow Harbour News on Facebook and Twitter.',
      'Join our WhatsApp channel for the latest from the valley.',
      'Follow the author on X: @invented_name',
    ],
    spares: ['Police followed the car on the coastal road for an hour before it stopped.'],
  },
  {
    id: 'follow-labels', role: 'promo-follow',
    labels: 'follow|follow us|follow us on|follow us on social|follow on google news|follow me|follow on x|follow on twitter|follow on facebook|follow on instagram|follow author|follow topic|follow topics|follow this author|follow this topic|follow the author|following|followed|unfollow|connect with us|stay connected|add us on google|follow related authors and topics|subscribe to our youtube channel',
    spares: ['More protests are expected to follow.'],
  },
  {
    id: 'related-lead-in', role: 'promo-related', maxWords: 40,
    words: 'read related see watch more also recommended here click explore check story previously must trending',
    match: /^(?:(?:also|must)[- ](?:read|see|watch)|read (?:also|more(?: (?:about|on|from|here|coverage|news|stories)\b.{0,50})?|next|the (?:full|original|whole) (?:story|article|report|interview|post|release)(?: (?:here|at|on)\b.{0,30})?|here)|see (?:also|more(?: (?:on|about|from|here)\b.{0,40})?)|watch (?:also|next|more|this|now|below|live)|more (?:on this(?: story| topic)?|about this|from (?:the|our|this) \w+|coverage|like this|to (?:read|explore)|reading|stories|news)|related(?: (?:stories|story|articles?|news|coverage|content|reading|posts?|links?|topics?|video|videos))?|recommended(?: (?:stories|reading|for you|reads|articles|videos?))?|further reading|editors?['’]? (?:picks?|choice)|trending(?: now| stories)?|in case you missed it|don['’]t miss|previously|check out(?: also| more)?|click here (?:to (?:read|see|watch|view)|for (?:more|the))\b.{0,50}|explore (?:more|further)|you (?:may|might) (?:also )?(?:like|be interested in|want to read)|opinion|(?:read|see|watch|more)(?=:))\s?(?:[:»›>→|▶➤►–—-]|\.{3}|…)(?:\s|$|(?=\p{L}))|! click here\W{0,3}$/iu,
    catches: [
      'Read more: How the bridge was lost',
      'ALSO READ | Mill workers return to their posts',
      'Related: The river that came back',
      'See: The river that came back',
      'End the year with the Post! Click here',
    ],
    spares: ['Read more slowly, the teacher told the boy.', 'To see the list of closed roads, click here.', 'See also the ruling of 1987, the judge wrote in her opinion of Monday.'],
  },
  {
    id: 'related-labels', role: 'promo-related',
    labels: 'recommended from editorial|related|related articles|related article|related stories|related story|related news|related content|related coverage|related posts|related post|related reading|related links|related video|related videos|related items|related to this story|read more|read also|also read|must read|must reads|read next|read more here|read more on this|read more stories|read the full story|read full article|read full story|see also|see more|see more stories|more|more stories|more from|more like this|more on this|more on this story|more on this topic|more about this|more in this section|more news|more to read|more to explore|more articles|more reading|more coverage|more top stories|recommended|recommended for you|recommended stories|recommended reading|recommended articles|recommended videos|you may also like|you might also like|you might like|you may like|you may be interested in|you might be interested in|you might also be interested in|you may have missed|in case you missed it|icymi|most read|most viewed|most popular|most shared|most commented|most recent|trending|trending now|trending stories|popular|popular stories|popular articles|popular on|popular now|popular posts|editors picks|editor s picks|editor s pick|editors choice|editor s choice|dont miss|don t miss|from around the web|around the web|from the web|you may also be interested in|what to read next|up next|next up|next article|next story|next post|previous article|previous story|previous post|keep reading|further reading|latest news|latest stories|latest articles|top stories|similar articles|similar stories|suggested for you|suggested articles|watch next|click here to read more|continue reading|load more|load more stories|show more|view more|view all|see all|more videos|more by|more from author|all articles by this author|articles by this author|from our archive|from the archives|explore more|discover more|in this story|on the subject',
    spares: ['Related claims were dropped in March.'],
  },
  {
    id: 'shop-buy', role: 'promo-shop', maxWords: 40,
    words: 'buy shop view amazon price deal deals check coupon coupons promo discount code tickets retailer order',
    match: /^(?:(?:buy|shop|order|pre-?order|view|see|check|get|find|try)\b.{0,25}\b(?:now|at|on|from|it|here|deal|price|prices|offer|tickets)\b.{0,40}?(?:[$€£]\s?\d{1,5}(?:[.,]\d{1,2})?|now|here|amazon(?:\.\w{2,3})?|walmart|target|best buy|ebay|etsy|\w+\.com)\s?[.!»>→]?$|view on \p{Lu}|(?:up to )?\d{1,2} ?% off\b|(?:\w+ ){1,4}(?:coupons?|promo codes?|discount codes?|voucher codes?)\b[^.]{0,60}$|price (?:at (?:the )?time of|when reviewed|comparison)|(?:was|now|from) [$€£]\s?\d|(?:buy|get|book) (?:your )?tickets\b)/iu,
    catches: ['View On Amazon $29', 'Buy now at Hillmart.com', 'Wonderlamp promo code'],
    spares: ['Buy now, pay later plans have grown fast, the central bank said.', 'View of the harbour from the old customs house'],
  },
  {
    id: 'shop-labels', role: 'promo-shop',
    labels: 'buy now|shop now|buy it now|buy on amazon|buy at amazon|see on amazon|see at amazon|check price|check prices|check the price|check price on amazon|see price|view deal|view deals|see deal|see it|get deal|get it now|shop this|shop all|shop the look|shop|best deals|today s best deals|deals|order now|pre order|preorder|book now|coupons|promo codes|gift guide|our pick|best overall|add to cart|learn more|find out more',
    spares: ['The shop is closed.'],
  },
]);
