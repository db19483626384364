const STORED = 'uade.keys';
const listeners = new Set<() => void>();
let on = wereOn();

function wereOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    return true;
  }
}

/**
 * Whether keys of one character do anything (WCAG 2.1.4): whoever dictates or has a trembling hand would press them by accident.
 * Kept on the device.
 */
export const singleKeys = {
  areOn: (): boolean => on,

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  turn(next: boolean): void {
    on = next;
    try {
      localStorage.setItem(STORED, next ? 'on' : 'off');
    } catch {
      // Forbidden storage: it holds until the page is left.
    }
    listeners.forEach((listener) => listener());
  },
} as const;
