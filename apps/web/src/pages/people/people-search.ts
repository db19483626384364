import { ROLES } from '@core/access';
import { PERSON_STATES } from '../../features/people/person-state';
import { searchText } from '../../features/workspace/workspace-search';

/** What the list of people keeps in its address. */
export interface PeopleSearch {
  q?: string;
  role?: string;
  state?: string;
  place?: string;
}

/** Reads an address; what is not known is dropped. */
export function peopleSearch(raw: Record<string, unknown>): PeopleSearch {
  return {
    q: searchText(raw.q),
    role: ROLES.find((role) => role === raw.role),
    state: PERSON_STATES.find((state) => state === raw.state),
    place: searchText(raw.place),
  };
}
