import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { createHarvest } from '../../src/html/harvest.js';
import type { HtmlNode } from '../../src/html/node.js';
import { parseHtml } from '../../src/html/parse-html.js';
import { RawText } from '../../src/html/raw-text.js';
import { createTreeAdapter } from '../../src/html/tree-adapter.js';

const LIMITS = { maxNodes: 10_000, maxDepth: 500 };

/** Pages at which stepping over raw text could go wrong. */
const PAGES = [
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
];

test.each(PAGES)('%j grows the tree that parse5 grows on its own', (page) => {
  const harvest = createHarvest();
  const document = parse(page, {
    treeAdapter: createTreeAdapter(harvest, LIMITS, new RawText()),
    scriptingEnabled: false,
  });
  expect(outline(parseHtml(page, LIMITS).document)).toEqual(outline(document));
  expect(parseHtml(page, LIMITS).harvest.scripts.map(({ data }) => data)).toEqual(
    harvest.scripts.map(({ data }) => data),
  );
});

test('the text of scripts and styles is stepped over, not read', () => {
  const slow = 'a'.repeat(4_000_000);
  const started = process.cpuUsage().user;
  parseHtml(`<script>${slow}</script><style>${slow}</style>`, LIMITS);
  const skipped = process.cpuUsage().user - started;
  parseHtml(`<textarea>${slow}</textarea><textarea>${slow}</textarea>`, LIMITS);
  expect(skipped).toBeLessThan((process.cpuUsage().user - started - skipped) / 2);
});

/** A line for each node: depth, name, attributes, text. */
function outline(root: HtmlNode): string[] {
  const lines: string[] = [];
  const open: [HtmlNode, number][] = [[root, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth] = next;
    lines.push(`${depth} ${node.type} ${node.name} ${JSON.stringify(node.attribs)} ${JSON.stringify(node.data)}`);
    for (const child of node.children.reverse()) open.push([child, depth + 1]);
  }
  return lines;
}
