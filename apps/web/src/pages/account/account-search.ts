import { ACTIONS } from '@core/access';
import { searchText } from '../../features/workspace/workspace-search';

/** What one's own page keeps in its address: a question of why something was refused. */
interface AccountSearch {
  /** An action. */
  why?: string;
  /** Codes of the territory and the programme it was asked for. */
  place?: string;
  of?: string;
}

/** Reads an address; what is not known is dropped. */
export function accountSearch(raw: Record<string, unknown>): AccountSearch {
  return {
    why: ACTIONS.find((action) => action === raw.why),
    place: searchText(raw.place),
    of: searchText(raw.of),
  };
}
