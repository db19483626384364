/** One piece of news: which topic (`import.<id>`, `figures.<programme>`) and the ids that changed. */
export interface LiveEvent {
  topic: string;
  data: object;
}
