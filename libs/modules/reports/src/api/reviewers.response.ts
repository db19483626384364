/** Somebody whom entries can be given to. */
export class ReviewerResponse {
  id: string;
  name: string;
}

/** Who may review in a place, by name. */
export class ReviewersResponse {
  items: ReviewerResponse[];
}
