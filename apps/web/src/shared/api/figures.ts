import type { components } from './schema.generated';

type Schemas = components['schemas'];

/** The order is that of a status bar: done first, then in work, then trouble, then outside the count. */
export const STATUSES = [
  'verified_done',
  'done',
  'claimed_done',
  'on_track',
  'not_started',
  'not_reported',
  'at_risk',
  'overdue',
  'cancelled',
] as const;
export type Status = (typeof STATUSES)[number];

export type Band = Schemas['MeasureFigures']['band'];

/** Percentages are 0..100, differences are in points; null where a figure is undefined, which is never zero. */
export type FigureSet = Schemas['IndicatorFigures'] & Partial<Pick<Schemas['MeasureFigures'], 'money'>>;

/** Both sets of a territory in a period. */
export interface Figures extends Pick<
  Schemas['FiguresResponse'],
  'programme' | 'territory' | 'period' | 'ruleVersion' | 'computedAt'
> {
  measures: FigureSet;
  indicators: FigureSet;
}

/** Planned completion of a period of the term, those to come included. */
export interface PlannedFigures {
  period: string;
  measures: number | null;
  indicators: number | null;
}

export type FigureSetName = 'measures' | 'indicators';
