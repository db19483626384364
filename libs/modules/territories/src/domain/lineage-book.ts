import type { IsoDay } from '@core/kernel';
import { groupedBy } from './grouped-by';
import type { LineageRecord } from './lineage-record';

/** What a territory did on one day. */
const eventOf = ({ from, effective }: LineageRecord): string => `${effective} ${from}`;
/** What a territory got on one day. */
const arrivalOf = ({ to, effective }: LineageRecord): string => `${effective} ${to}`;

/** All that became of territories, to be asked about one event or one place. */
export class LineageBook {
  private readonly events: ReadonlyMap<string, readonly LineageRecord[]>;
  private readonly arrivals: ReadonlyMap<string, readonly LineageRecord[]>;
  private readonly ends = new Map<string, IsoDay[]>();

  constructor(records: readonly LineageRecord[]) {
    this.events = groupedBy(records, eventOf);
    this.arrivals = groupedBy(records, arrivalOf);
    for (const [{ from, kind, effective }] of this.events.values()) {
      if (kind !== 'transfer') this.ends.set(from, [...(this.ends.get(from) ?? []), effective]);
    }
  }

  /** A record with the others of its territory and day. */
  eventOf(record: LineageRecord): readonly LineageRecord[] {
    return this.events.get(eventOf(record)) ?? [];
  }

  /** The first day on which a territory ended. */
  endOf(code: string): IsoDay | null {
    const days = this.ends.get(code);
    return days === undefined ? null : days.reduce((first, day) => (day < first ? day : first));
  }

  /**
   * Whether the receiver begins with the event: what a split or a rename leads to does, and what several merge into.
   * Of one alone that merges, the receiver was there before.
   */
  opens(record: LineageRecord): boolean {
    if (record.kind === 'split' || record.kind === 'rename') return true;
    const arrivals = this.arrivals.get(arrivalOf(record)) ?? [];
    return record.kind === 'merge' && arrivals.filter(({ kind }) => kind === 'merge').length > 1;
  }
}
