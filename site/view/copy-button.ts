import { element } from './element.js';

/** How long the button says that it has copied: milliseconds. */
const SAID = 2_000;

/** A button that copies what `write` gives to the clipboard, and says so. */
export function copyButton(label: string, write: () => string): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'copy' }, label);
  button.addEventListener('click', async () => {
    const done = await copyText(write());
    button.textContent = done ? 'Copied' : 'Could not copy';
    setTimeout(() => {
      button.textContent = label;
    }, SAID);
  });
  return button;
}

/** Copies a text; false where the browser does not let us. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission, or a page from a folder in some browsers: the way of old, which a click allows.
    const field = element('textarea', { class: 'visually-hidden', 'aria-hidden': 'true' });
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
