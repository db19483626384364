/** A period of a programme; days are in the programme's time zone. */
export interface ReportingPeriod {
  period: string;
  startsOn: string;
  endsOn: string;
  dueAt: string;
  locked: boolean;
  future: boolean;
  ended: boolean;
}
