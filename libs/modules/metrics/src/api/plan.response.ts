export class PlannedPeriodResponse {
  period: string;
  /** Planned completion of measures, percent; null without weight. */
  measures: number | null;
  /** Planned attainment of indicators, percent; null without weight. */
  indicators: number | null;
}

/** What was planned for every period of the term, those to come included. */
export class PlanResponse {
  items: PlannedPeriodResponse[];
  nextCursor: string | null;
}
