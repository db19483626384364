import { useEffect, type ReactNode } from 'react';

/** A key, or several that do the same, and what they do. */
export interface KeyHelp {
  keys: readonly string[];
  text: string;
}

/** What a page adds to the help. */
export interface PageKeys {
  keys: readonly KeyHelp[];
  /** What else is to be known of the page. */
  notes?: ReactNode;
}

let current: PageKeys | null = null;

/** The keys of the page on screen; read when the help opens. */
export const pageKeys = { read: (): PageKeys | null => current } as const;

/** Tells the help which keys a page has, for as long as it stands. @param own null while it has none */
export function usePageKeys(own: PageKeys | null): void {
  useEffect(() => {
    current = own;
    return () => {
      if (current === own) current = null;
    };
  });
}
