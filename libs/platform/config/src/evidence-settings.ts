import { EnvironmentReader } from './environment-reader';

const FIVE_YEARS = 1_827;
const A_CENTURY = 36_525;

/** How long attached files are kept. */
export class EvidenceSettings {
  constructor(
    /** Days after the last day of the programme's term. */
    readonly retentionDays: number = FIVE_YEARS,
  ) {}

  static read(env: EnvironmentReader): EvidenceSettings {
    return new EvidenceSettings(
      env.integer({
        name: 'UADE_EVIDENCE_RETENTION_DAYS',
        purpose: "days attached files are kept after their programme's term has ended",
        min: 0,
        max: A_CENTURY,
        fallback: FIVE_YEARS,
      }),
    );
  }
}
