/** Attributes of an element; null and false leave one out. `class` may be a list. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
/** What an element holds: elements, and strings that become text and nothing but text. */
export type Child = Node | string | null;

/**
 * An element with its attributes and children.
 *
 * Everything that a page says comes in as a string child or an attribute's value and is never read as markup. There is no
 * way here to write an event handler, a style or a source.
 *
 * @throws Error for an attribute that could run or load something
 * @example
 * element('p', { class: 'why' }, 'A wording of newsletter boxes.');
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (UNSAFE.test(name)) throw new Error(`Expected an attribute that neither runs nor loads, but found "${name}".`);
    if (name === 'href' && !String(value).startsWith('#'))
      throw new Error(`Expected an address within this page, but found "${String(value)}".`);
    if (value === null || value === false) continue;
    made.setAttribute(name, value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

const UNSAFE = /^(?:on|style$|src|action$|formaction$|xlink)/;
