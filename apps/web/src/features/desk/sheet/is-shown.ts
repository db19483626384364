import { foldLetters, type LocalizedText } from '@core/kernel';
import type { SheetRow } from '../report-sheet';

/** What the chips above the grid show. */
export const SHOWN = ['all', 'due', 'returned', 'empty', 'changed', 'faulty'] as const;
/** One of {@link SHOWN}. */
export type Shown = (typeof SHOWN)[number];

/** What is known of a row's draft. */
export interface DraftMark {
  has: boolean;
  faulty: boolean;
}

/** A report is expected and none counts. */
export const isDue = ({ expected, received }: SheetRow): boolean => expected && !received;

/** The last word on it was the reviewer's: it came back. */
export const isReturned = ({ current }: SheetRow): boolean => current?.state === 'returned';

/** Whether a row is among those shown. */
export function isShown(row: SheetRow, mark: DraftMark, shown: Shown): boolean {
  switch (shown) {
    case 'all':
      return true;
    case 'due':
      return isDue(row);
    case 'returned':
      return isReturned(row);
    case 'empty':
      return isDue(row) && !mark.has;
    case 'changed':
      return mark.has;
    case 'faulty':
      return mark.faulty;
  }
}

/** Whether a row's code, title in any language or unit holds the words, whatever the letters' dress. */
export function isFound({ code, title, unit }: SheetRow, words: string): boolean {
  if (words === '') return true;
  const { kk, ru, en }: LocalizedText = title;
  const text = foldLetters([code, kk, ru, en, unit].filter(Boolean).join(' '));
  return foldLetters(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
