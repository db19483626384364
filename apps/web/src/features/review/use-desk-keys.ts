import { useCallback, useState, type KeyboardEvent } from 'react';

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
  help: () => void;
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
const STORED = 'uade.review.keys';

function wereOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    return true;
  }
}

/**
 * Single keys for the desk. They work only while the focus is in the desk and not in a field or a window, and can be turned
 * off: whoever dictates or has a trembling hand would decide by accident.
 */
export function useDeskKeys(keys: DeskKeys) {
  const [on, setOn] = useState(wereOn);
  const turn = useCallback((next: boolean): void => {
    setOn(next);
    try {
      localStorage.setItem(STORED, next ? 'on' : 'off');
    } catch {
      // Forbidden storage: it holds until the page is left.
    }
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    const name = keyOf(event, on);
    if (name === undefined) return;
    event.preventDefault();
    keys[name]();
  };
  return { on, turn, onKeyDown };
}

function keyOf(event: KeyboardEvent, on: boolean): keyof DeskKeys | undefined {
  const inList = event.target instanceof Element && event.target.closest('[data-queue]') !== null;
  if (inList && event.key === 'ArrowDown') return 'next';
  if (inList && event.key === 'ArrowUp') return 'previous';
  if (!on) return undefined;
  if (event.key === '?' || (event.code === 'Slash' && event.shiftKey)) return 'help';
  return event.shiftKey ? undefined : BY_PLACE[event.code];
}

function isTyping({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog') !== null) return true;
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
