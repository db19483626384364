const listeners = new Set<() => void>();
let opened = false;

function set(next: boolean): void {
  opened = next;
  listeners.forEach((listener) => listener());
}

/** Whether the help stands open; anything on the page may open it. */
export const helpDoor = {
  isOpen: (): boolean => opened,

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  open: (): void => set(true),
  close: (): void => set(false),
} as const;
