import { inLanguage } from '../phrase.js';

/** English: what a reader can press: sharing, comments, players, tags. */
export const controlPhrases = inLanguage('en', [
  {
    id: 'share-line', role: 'share', maxWords: 14,
    words: 'share shares click print copy save email tweet post link bookmark',
    match: /^(?:(?:click (?:here )?to )?(?:share|tweet|pin|post|print|e-?mail|send|save|bookmark|copy)\b (?:this|on|to|via|with|it|by|a link|link|url|the|article|story|page)\b[^.?!]{0,50}[:!.]?$|[\d.,]{1,7}k? shares?$|shares?\s?[\d.,]{0,7}k?$|share (?:full |this )?(?:article|story|video|page)\b.{0,25}$)/iu,
    catches: ['Share this article', 'Click to share on Facebook (Opens in new window)', '36 shares'],
    spares: ['Share prices in the region fell by a tenth.', 'Post offices will close.'],
  },
  {
    id: 'share-labels', role: 'share',
    labels: 'share|shares|sharing|share tweet|facebook|twitter|x|x twitter|linkedin|linked in|whatsapp|whats app|pinterest|reddit|telegram|tumblr|flipboard|pocket|messenger|facebook messenger|threads|bluesky|mastodon|viber|xing|skype|sms|vk|line|wechat|weibo|email|e mail|mail|email this|email this article|email article|email link|print|copy|copied|link copied|link|tweet|post|pin|pin it|save|saved|save for later|add to reading list|add to favorites|bookmark|gift article|gift|like|like this|likes|font size|text size|increase text size|decrease text size|normal text size|larger text size|very large text size|rss|facebook twitter|facebook twitter email|facebook twitter linkedin|facebook x|google|instagram|youtube|tiktok|snapchat|instapaper|send|send to a friend|close|comment share|give this article|add as preferred on google|add us as preferred source on google|pdf',
    spares: ['Print is not dead, the editor said.'],
  },
  {
    id: 'comments-line', role: 'comments', maxWords: 40,
    words: 'comment comments conversation discussion replies commenting login',
    match: /^(?:[\d.,]{1,7}k?\+? (?:comments?|replies|responses)\b.{0,25}$|comments?\s?\(?\d{0,6}\)?$|(?:view|see|show|read|load|hide|post|leave|add|write|all|sort|open|join) (?:\w+ ){0,3}(?:comments?|conversation|discussion|replies)\b.{0,25}$|(?:comments|commenting) (?:are|is|on|for|have|has|policy|guidelines|rules|may)\b.{0,160}|be the first to (?:comment|leave)|(?:you must|please|you need to|sign in|log in|login|register)\b.{0,60}\b(?:to (?:post|leave|add|make|join|view|comment)|comments?\b|discussion|conversation)|join the (?:conversation|discussion|debate)|what do you think\?.{0,80}\bcomments?\b|(?:let us|tell us|let me) (?:know )?(?:\w+ ){0,5}in the comments|(?:opinions|views) expressed in (?:reader )?comments)/iu,
    catches: ['14 Comments', 'Join the conversation', 'You must be logged in to post a comment.', 'Comments are closed.'],
    spares: ['Comments by the minister drew anger in three capitals.', 'The discussion went on for nine hours.'],
  },
  {
    id: 'comments-labels', role: 'comments',
    labels: 'comment|comments|leave a comment|leave a reply|leave your feedback|post a comment|post comment|add a comment|add comment|write a comment|view comments|view all comments|show comments|see all comments|hide comments|read comments|load comments|load more comments|show more comments|open comments|join the conversation|join the discussion|start the conversation|start a conversation|be the first to comment|reply|replies|report comment|report abuse|sort by|newest|oldest|most liked|top comments|your comment|your name|comments are closed|comments closed|commenting guidelines|comment policy|no comments|no comments yet|discuss|discussion|conversation|have your say|upvote|downvote',
    spares: ['He declined to comment.'],
  },
  {
    id: 'player-line', role: 'player', maxWords: 24,
    words: 'listen audio video play watch player seconds duration loading transcript podcast narrated hear',
    match: /^(?:listen (?:to (?:this|the|our) (?:article|story|episode|podcast|audio|interview|report|post|full)\b.{0,50}|here\b.{0,40}|now$|on (?:apple|spotify|your)\b.{0,50}|[-–—|:(•·]?\s?\d{1,3}[: ](?:\d\d|min).{0,12})|this (?:audio|article) is (?:auto-?generated|read|narrated)\b.{0,60}|(?:play|watch|pause|replay|back to) (?:the )?(?:video|audio|clip|episode|media|sound)\b.{0,20}$|video (?:player|duration|unavailable|transcript|is loading|loading|can ?not)\b.{0,40}|(?:audio|video) (?:article|version|player|by)\b.{0,30}$|(?:you['’]re watching|now playing|up next|hear this story)\b.{0,50}|your browser does not support\b.{0,50}|(?:we apologize|sorry),? (?:but )?this (?:video|audio|content)\b.{0,60}|\d{1,3} (?:seconds?|minutes?) of \d)/iu,
    catches: ['Listen to this article', 'Play video', 'Your browser does not support the audio element.'],
    spares: ['Listen to the river, the old man told us, and you will know when to leave.'],
  },
  {
    id: 'player-labels', role: 'player',
    labels: 'listen|listen now|listen to article|listen to story|listen to this|audio|play|pause|watch|watch now|watch live|watch this video|video|videos|volume|mute|unmute|fullscreen|full screen|exit full screen|autoplay|subtitles|captions|captions off|settings|quality|playback speed|speed|rewind|skip|replay|loading|now playing|transcript|view transcript|show transcript|hide transcript|read transcript|download audio|embed|cc|off|live|current time|duration|remaining time|stream type live|seek to live currently behind live live|chapters|descriptions|audio track|picture in picture|this is a modal window|close modal dialog|powered by|apple podcasts|spotify|google podcasts',
    spares: ['The play was a success.'],
  },
  {
    id: 'tags-line', role: 'tags', maxWords: 40,
    words: 'tags topics tagged filed keywords labels',
    match: /^(?:tags?|labels|topics?|tagged|filed under|more on|keywords?|tagged (?:with|under|in|as)|related tags|categories|posted in|article topics|topics in this article)\s?:\s?\S[^.!?]{0,250}$/i,
    catches: ['Tags: bridges, Milltown, river', 'Labels: bridges, Milltown', 'Filed under: Local news'],
    spares: ['Topics: none of them was easy, he said. They talked of the war.'],
  },
  {
    id: 'tags-labels', role: 'tags',
    labels: 'tagged as|tagged with|published in|posted in|tags|tag|topics|topic|related topics|related tags|tagged|filed under|filed to|categories|category|keywords|more on these topics|explore more on these topics|in this article|topics in this article|article tags|subjects|explore topics',
    spares: ['The tags were sewn in by hand.'],
  },
]);
