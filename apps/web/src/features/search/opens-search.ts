import { isTyping } from '../help/is-typing';
import { singleKeys } from '../help/single-keys';

/** Whether a key asks for the search: Ctrl+K anywhere, `/` outside of fields; not over a window that is open already. */
export function opensSearch(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey || event.isComposing) return false;
  if (document.querySelector('dialog[open]') !== null) return false;
  // By the place on the keyboard, so that it works whichever letters are on it.
  if (event.ctrlKey || event.metaKey) return event.code === 'KeyK' && !event.shiftKey;
  return event.key === '/' && singleKeys.areOn() && !isTyping(event.target);
}
