/** The three values that never overwrite each other. */
export const TRACKS = ['reported', 'accepted', 'verified'] as const;

/** One of {@link TRACKS}. */
export type Track = (typeof TRACKS)[number];
