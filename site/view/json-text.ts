import { element } from './element.js';

/** Above this many characters colours would cost more than they tell. */
const COLOURED = 400_000;
// A key, a string, a number or a word of JSON as `JSON.stringify` writes it; each alternative opens with a sign of its own.
const TOKEN = /"(?:[^"\\]|\\.)*"(:)?|-?\d[\d.eE+-]*|\b(?:true|false|null)\b/g;

/** The JSON of a value, indented, with keys, strings and the rest told apart. */
export function showJson(value: unknown): HTMLElement {
  const text = JSON.stringify(value, null, 2);
  const code = element('code', {});
  if (text.length > COLOURED) code.append(text);
  else code.append(...colour(text));
  return element('pre', { class: 'json', tabindex: 0, 'aria-label': 'The article as JSON' }, code);
}

function colour(text: string): Node[] {
  const pieces: Node[] = [];
  let last = 0;
  for (const found of text.matchAll(TOKEN)) {
    const [token, isKey] = found;
    pieces.push(document.createTextNode(text.slice(last, found.index)));
    const kind = isKey ? 'key' : token.startsWith('"') ? 'string' : 'value';
    pieces.push(element('span', { class: kind }, token));
    last = found.index + token.length;
  }
  pieces.push(document.createTextNode(text.slice(last)));
  return pieces;
}
