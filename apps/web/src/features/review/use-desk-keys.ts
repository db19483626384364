import type { KeyboardEvent } from 'react';
import { isTyping } from '../help/is-typing';
import { singleKeys } from '../help/single-keys';

/** What the keys of the desk do. */
export interface DeskKeys {
  next: () => void;
  previous: () => void;
  accept: () => void;
  giveBack: () => void;
  endorse: () => void;
  evidence: () => void;
  select: () => void;
  undo: () => void;
}

/** By the place on the keyboard, so that they work whichever letters are on it. */
const BY_PLACE: Readonly<Record<string, keyof DeskKeys>> = {
  KeyJ: 'next',
  KeyK: 'previous',
  KeyA: 'accept',
  KeyR: 'giveBack',
  KeyO: 'endorse',
  KeyE: 'evidence',
  KeyX: 'select',
  KeyU: 'undo',
};

/** Single keys for the desk. They work only while the focus is in the desk and not in a field or a window, and can be turned off. */
export function useDeskKeys(keys: DeskKeys) {
  return (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target)) return;
    const name = keyOf(event);
    if (name === undefined) return;
    event.preventDefault();
    keys[name]();
  };
}

function keyOf(event: KeyboardEvent): keyof DeskKeys | undefined {
  const inList = event.target instanceof Element && event.target.closest('[data-queue]') !== null;
  if (inList && event.key === 'ArrowDown') return 'next';
  if (inList && event.key === 'ArrowUp') return 'previous';
  return singleKeys.areOn() && !event.shiftKey ? BY_PLACE[event.code] : undefined;
}
