import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { KEPT_ATTRIBUTES } from '../../src/html/attributes.js';
import { createHarvest } from '../../src/html/harvest.js';
import type { HtmlNode } from '../../src/html/node.js';
import { parseHtml } from '../../src/html/parse-html.js';
import { createTreeAdapter } from '../../src/html/tree-adapter.js';

const LIMITS = { maxNodes: 10_000, maxDepth: 500 };

/** Pages at which stepping over raw text could go wrong. */
const RAW_TEXT = [
  '<style>p { margin: 0 }</style><p>Rain fell.</p>',
  '<script>a < b; "</scrip>"</script><p>Rain fell.</p>',
  '<SCRIPT type=a>x</ScRiPt\t><p>a</p><STYLE>y</style\n/>b',
  '<script>x</scripture></script>y<style>a</styled></style>b',
  '<script>"<!-- <script> </script> -->"</script>x',
  '<script><!-- <script> a </script> b --></script>x',
  '<script><!--</script>x<script>y</script>',
  '<script>a\r\nb\rc\0d</script>x<style>a\r\nb</style>\r\ny',
  '<script>\n\nx</script>',
  '<script></script><style></style><script/>x</script><style/>y</style>z',
  '<p>a<script>no end <p>b',
  '<p>a<style>no end <p>b',
  '<script>no end</script',
  '<style',
  '<!-- <script>x --><p title="<style>">a</p><textarea><style></textarea><title><script></title>b',
  '<svg><style>a<b>c</style><script>d</script></svg><math><style>e</style></math>f',
  '<template><style>a</style><script>b</script>c</template>d',
  '<table><style>a</style><tr><script>b</script><td>c</table>',
  '<select><script>a</script><option>b</select>c<head></head><script>d</script>',
  '<body></body></html><script>a</script>\n<style>b</style> c',
  '<b><script>a</script><p>b</b>c<style>d</style></p>',
  '<noscript><style>a</style><img></noscript><iframe><style></iframe><xmp><script></xmp>b',
  '\uD800<script>\uD800 x \uDC00</script>\uD83D\uDE00<style>\uFEFF</style>',
  '<script><!-- a --></script>b<script><!-- if (a </script>c',
  '<script><!-- <scripting </script>d --></script>e',
  '<script>a</SCRIPT b=c>d<style></style></ style></style x>e',
  '<noframes>a<b></noframes><noembed></noembed><xmp>a\0b\r\n</xmp><plaintext>c</plaintext>',
];

/** Markup that the fast lane has to leave, or to read as the standard does. */
const MARKUP = [
  '<p>a<b>b</b> c &amp; d&nbsp;e &copy f &#x41; &',
  '<P CLASS="A b" Id=c HREF=d/e hidden>a</P ><IMG SRC=a.png/><br/>b<br / >c',
  '<p class=a class=b CLASS=c id>a<p id="x"id="y"class=\'z\'>b',
  '<a href="?a=1&b=2&copy=3&amp;d=4&amp;copy;=5">a</a><a href="?&copy;&lt&notit;">b</a><a href="a&">c</a><a href=&amp;>d</a>',
  '<p class="a\r\nb\rc" id="\0" style=\0>a\r\nb\rc\0d\r</p\r\n>\r\ne',
  '<p class=>a<p =class=b>c<p class==d>e<p class= f>g<p class = "h">i<p class"=j>k<p / class=l / id=m>n',
  "<p class=a\"b'c`d<e>f<p '>g<p <id=h>i<p a\0b=c id=d>e<p\0>f<\0p>",
  '<>a</>b</ p>c<?d>e<!f>g<!>h</p x=y/>i<1>j<',
  '<!-- a --><!--><p>b<!---><p>c<!-- d --!><p>e<!-- f -- > -->g<!----->h<!--i<!-- j -->k<!-',
  '<!doctype html><!-- a --><html lang=a><html lang=b class=c><head><title>d &amp; e</title></head><body><body id=f>g',
  '<table>a <b>b</b> <tr> c <td>d <!-- e --> f</table>g',
  '<table> <caption> a </caption><colgroup> b <col></colgroup> c</table>',
  '<select> a <option>b<optgroup> c </select> d <textarea>\n a </textarea><pre>\n\n a</pre><listing> \nb</listing>',
  '<svg VIEWBOX="0 0 1 1"><path D=m /><title>a</title><foreignObject><p class=b>c</foreignObject><![CDATA[d <e>]]></svg>f',
  '<svg><font>a</font><font color=b>c</font></svg><math><annotation-xml ENCODING="text/html"><p>d</math>e',
  '<input type=HIDDEN><table><input type=hidden><input type="hidden" id=a><input>b</table>',
  '<b a=1><b a=1><b a=1><b a=1><p>c</b></b></b></b>d<i a=1><i a=2><i a=3><i a=4><p>e</i>f',
  '<a href=b>c<a href=d>e<p>f</a>g<nobr h=i>j<nobr h=i>k',
  '<p>\uD83D\uDE00 a \uD83Db\uDE00\uFEFF c\u0085d\u2028e</p><p \u26A1 \u0130d=a \u212A=b \u0130>f<\u0130>g<p\u212A>h',
  '<p class="no end',
  "<p class='no end <p>",
  '<p class=no end',
  '<p class',
  '<p',
  'a</p',
  '<template><p class=a> b <tr>c</template> d',
  'a <frameset> b <frame> c </frameset> d',
  '<frameset> b c <frame src=a> d\te </frameset> f g <noframes> h </noframes></html> i j',
  '</body> a <!-- b --> </html> c <!-- d --> <p class=e>f',
  `<p ${Array.from({ length: 70 }, (_, i) => `a${i}=b`).join(' ')} class=c id=d>e<b ${Array.from({ length: 70 }, (_, i) => `a${i}=b a${i}=c`).join(' ')} class=c>f`,
];

test.each([...RAW_TEXT, ...MARKUP])('%j grows the tree that parse5 grows on its own', (page) => {
  const harvest = createHarvest();
  const document = parse(page, { treeAdapter: createTreeAdapter(harvest, LIMITS), scriptingEnabled: false });
  const kept = parseHtml(page, LIMITS);
  expect(outline(kept.document)).toEqual(outline(document));
  expect(outline(parseHtml(page, { ...LIMITS, keepAttributes: true }).document, true)).toEqual(outline(document, true));
  expect(kept.harvest.scripts.map(({ data }) => data)).toEqual(harvest.scripts.map(({ data }) => data));
});

test('the text of scripts and styles is stepped over, not read', () => {
  const slow = 'a'.repeat(4_000_000);
  const started = process.cpuUsage().user;
  parseHtml(`<script>${slow}</script><style>${slow}</style>`, LIMITS);
  const skipped = process.cpuUsage().user - started;
  parseHtml(`<textarea>${slow}</textarea><textarea>${slow}</textarea>`, LIMITS);
  expect(skipped).toBeLessThan((process.cpuUsage().user - started - skipped) / 2);
});

/** A line for each node: depth, name, attributes that are kept or all, text. */
function outline(root: HtmlNode, all = false): string[] {
  const lines: string[] = [];
  const open: [HtmlNode, number][] = [[root, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth] = next;
    const attributes = Object.entries(node.attribs).filter(([name]) => all || KEPT_ATTRIBUTES.includes(name));
    lines.push(`${depth} ${node.type} ${node.name} ${JSON.stringify(attributes)} ${JSON.stringify(node.data)}`);
    for (const child of node.children.reverse()) open.push([child, depth + 1]);
  }
  return lines;
}
