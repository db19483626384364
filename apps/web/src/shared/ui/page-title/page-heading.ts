/** The heading of the page on screen. */
export interface PageHeading {
  /** What the window is called by it: `Overview · Aqmola`. */
  words: string;
  element: HTMLElement;
}

let current: PageHeading | null = null;
const listeners = new Set<() => void>();

function tell(): void {
  listeners.forEach((listener) => listener());
}

/** The one place that knows what the page on screen is headed by; null while a page is still loading. */
export const pageHeading = {
  read: (): PageHeading | null => current,

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  set(heading: PageHeading): void {
    current = heading;
    tell();
  },

  /** Of a heading that leaves the page; another that stands there already stays. */
  clear(element: HTMLElement): void {
    if (current?.element !== element) return;
    current = null;
    tell();
  },
};
