import { searchText } from '../../workspace/workspace-search';
import { SHOWN, type Shown } from './is-shown';

/** What the address of a sheet holds. */
export interface SheetSearch {
  show?: Exclude<Shown, 'all'>;
  q?: string;
  /** Fractions and links to evidence too. */
  wide?: 'all';
  /** Id of the item to begin with. */
  item?: string;
}

/** Reads it; what is unknown is dropped. */
export function sheetSearch(raw: Record<string, unknown>): SheetSearch {
  const show = SHOWN.find((one) => one === raw.show);
  return {
    show: show === 'all' ? undefined : show,
    q: searchText(raw.q),
    wide: raw.wide === 'all' ? 'all' : undefined,
    item: searchText(raw.item),
  };
}
