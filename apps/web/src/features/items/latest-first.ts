interface Revision {
  period: string;
  revision: number;
}

/** Reports of an item: the latest period on top, its last revision first. */
export function latestFirst<Report extends Revision>(reports: readonly Report[]): Report[] {
  return [...reports].sort((a, b) =>
    a.period === b.period ? b.revision - a.revision : a.period < b.period ? 1 : -1,
  );
}
