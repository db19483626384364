const MOST = 6;

const keyOf = (person: string): string => `uade.searches.${person}`;

/** What a person looked for on this device, the last first; empty where nothing may be kept. */
function read(person: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(person)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts it in front. */
function add(person: string, text: string): void {
  const typed = text.trim();
  if (typed === '') return;
  const others = read(person).filter((one) => one.toLowerCase() !== typed.toLowerCase());
  try {
    localStorage.setItem(keyOf(person), JSON.stringify([typed, ...others].slice(0, MOST)));
  } catch {
    // Forbidden or full storage: there is simply nothing to go back to.
  }
}

/** Forgets them. */
function clear(person: string): void {
  try {
    localStorage.removeItem(keyOf(person));
  } catch {
    // Nothing could be kept either.
  }
}

/** Searches are kept on the device only, each person's apart. */
export const recentSearches = { read, add, clear } as const;
