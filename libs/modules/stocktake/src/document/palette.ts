import type { Band, Status } from '@core/metrics';

/** The colours of the page on paper, where they carry the same meaning. */
export const PALETTE = {
  text: '#16232a',
  muted: '#50616a',
  line: '#cfd8d9',
  faint: '#e8eded',
  ground: '#f4f7f7',
  primary: '#0b5563',
  warning: '#94390d',
  tracks: { planned: '#5a6b74', reported: '#b26a08', accepted: '#2359a6', verified: '#0f7358' },
} as const;

/** Fill and ink of a band; its name always stands beside. */
export const BAND_COLOURS: Readonly<Record<Band, { readonly fill: string; readonly ink: string }>> = {
  green: { fill: '#1b6b45', ink: '#ffffff' },
  green_amber: { fill: '#7d8f1f', ink: '#ffffff' },
  amber: { fill: '#e3b04a', ink: '#2f1a02' },
  amber_red: { fill: '#d0732a', ink: '#ffffff' },
  red: { fill: '#a8321c', ink: '#ffffff' },
  grey: { fill: '#d9dfe0', ink: '#3d4c53' },
};

export const STATUS_COLOURS: Readonly<Record<Status, string>> = {
  verified_done: '#0f7358',
  done: '#2359a6',
  claimed_done: '#8fb3e2',
  on_track: '#bfd8d2',
  not_started: '#d9dfe0',
  not_reported: '#a7b3b8',
  at_risk: '#e9ab55',
  overdue: '#94390d',
  cancelled: '#56666e',
};

/** The order in which statuses are told: from done to trouble. */
export const STATUS_ORDER: readonly Status[] = [
  ...(['verified_done', 'done', 'claimed_done', 'on_track', 'not_started'] as const),
  ...(['not_reported', 'at_risk', 'overdue', 'cancelled'] as const),
];
