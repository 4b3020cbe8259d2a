/** Known ways to run a script from a text, each calling `alert`. */
export const MARKUP_PAYLOADS: readonly string[] = [
  '<script>alert(1)</script>',
  '<ScRiPt src="data:text/javascript,alert(1)"></sCrIpT>',
  '<img src=x onerror=alert(1)>',
  '<img src="x` `<script>alert(1)</script>"` `>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<svg><a><animate attributeName=href values=javascript:alert(1) /><text>x</text></a>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<iframe src="javascript:parent.alert(1)"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<embed src="javascript:alert(1)">',
  '<details open ontoggle=alert(1)>x</details>',
  '<input autofocus onfocus=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<audio src=x onerror=alert(1)></audio>',
  '<body onload=alert(1)>',
  '<style>@import "data:text/css,*{x:expression(alert(1))}"</style><style onload=alert(1)></style>',
  '<link rel=stylesheet href="data:text/css,x" onload=alert(1)>',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<base href="javascript:/a/-alert(1)//">',
  '<form><button formaction=javascript:alert(1)>x</button></form>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<template><script>alert(1)</script></template>',
  '<textarea></textarea><img src=x onerror=alert(1)>',
  '<title><img src=x onerror=alert(1)></title>',
  '<xmp></xmp><script>alert(1)</script>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '"><img src=x onerror=alert(1)><"',
  "' onmouseover=alert(1) autofocus tabindex=1 onfocus='alert(1)",
  '` onerror=alert(1) `',
  '</p></article></blockquote></a></code></pre><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '<img src=x onerror\u0000=alert(1)>',
  '\u003cscript\u003ealert(1)\u003c/script\u003e',
  '[x](javascript:alert(1)) ![x](x"onerror="alert(1))',
];

/** Known ways to run a script from an address. */
export const URL_PAYLOADS: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'javascript\u0000:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'javascript://a.example/%0aalert(1)',
  'data:text/html,<script>parent.alert(1)</script>',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  'vbscript:alert(1)',
  'view-source:javascript:alert(1)',
  'blob:https://a.example/1',
  'https://a.example/" onerror="alert(1)',
  "https://a.example/' onfocus='alert(1)' autofocus='",
  'x" onerror="alert(1)" y="',
];

/** A whole page with the payload, as text and as markup, wherever an article takes text or an address from. */
export function poisonedPage(markup: string, url: string): string {
  const text = markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const value = text.replaceAll('"', '&quot;');
  const address = url.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const words = 'The ferry to Holm left late again, and nobody at the harbour could say why it did.';
  const data = JSON.stringify({
    '@type': 'NewsArticle',
    headline: markup,
    author: { name: markup, url },
    image: url,
    description: markup,
  }).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><title>${text}</title><meta name="author" content="${value}"><meta property="og:image" content="${address}">
<meta property="og:title" content="${value}"><meta property="og:description" content="${value}"><script type="application/ld+json">${data}</script></head>
<body><article><h1>${text}</h1><p class="byline">By <a rel="author" href="${address}">${text}</a></p>
<p>${words} ${text} ${words}</p><p>${words} <a href="${address}">${text}</a> <b>${text}</b> ${words}</p>
<p>“${text} ${words}” said Ola Brand.</p><figure><img src="${address}" srcset="${address} 2x" alt="${value}"><figcaption>${text}</figcaption></figure>
<h2>${text}</h2><ul><li>${words} ${text}</li><li>${words} <a href="${address}">${text}</a></li></ul><blockquote><p>${text} ${words}</p></blockquote>
<iframe src="${address}" title="${value}"></iframe><table><caption>${text}</caption><tr><th>${text}<td>${text}</table><pre>${text}</pre>
<p>${words} ${words}</p><p>${words} ${words}</p>${markup}<p>${words} ${words}</p></article></body></html>`;
}
