import type { SavedView } from '../data/saved-view.repository';

/** An address that the caller keeps under a name. */
export class SavedViewResponse {
  id: string;
  name: string;
  /** Path and search of a page of this site. */
  path: string;
  /** Whether signing in leads there when nothing else was asked for. */
  isStart: boolean;
  createdAt: string;
}

/** In the order they were kept in. */
export class SavedViewsResponse {
  items: SavedViewResponse[];
}

export function presentView({ createdAt, ...view }: SavedView): SavedViewResponse {
  return { ...view, createdAt: createdAt.toISOString() };
}
