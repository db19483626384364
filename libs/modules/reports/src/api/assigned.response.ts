import { RefusedEntry } from './reviewed.response';

/** What became of an assignment in bulk. */
export class AssignedResponse {
  assigned: number;
  refused: RefusedEntry[];
}
