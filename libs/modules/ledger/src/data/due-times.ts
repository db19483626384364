import type { MovedDue } from '../domain/moved-due';

/**
 * When reports are due where that is another time than the calendar's. Of several words on one thing the last one
 * counts; what was granted to one road map is never earlier than what holds for all.
 */
export class DueTimes {
  private readonly byPeriod = new Map<number, Date>();
  private readonly byRoadMap = new Map<string, MovedDue>();

  /** @param moved in the order they were recorded */
  constructor(moved: readonly MovedDue[]) {
    for (const one of moved) {
      if (one.roadMapId === null) this.byPeriod.set(one.ord, one.dueAt);
      else this.byRoadMap.set(`${one.roadMapId}/${one.ord}`, one);
    }
  }

  /** @param calendarDueAt the period's own due time by the rule of its programme */
  ofPeriod(ord: number, calendarDueAt: Date): Date {
    return this.byPeriod.get(ord) ?? calendarDueAt;
  }

  ofRoadMap(roadMapId: number, ord: number, calendarDueAt: Date): Date {
    const general = this.ofPeriod(ord, calendarDueAt);
    const own = this.extensionOf(roadMapId, ord);
    return own !== null && own > general ? own : general;
  }

  /** What was granted to the road map alone, or null. */
  extensionOf(roadMapId: number, ord: number): Date | null {
    return this.byRoadMap.get(`${roadMapId}/${ord}`)?.dueAt ?? null;
  }

  /**
   * SQL for statements over many entries: joins, and the instant an entry is due, null-safe. Where nothing was moved
   * there is nothing to join. Holds numbers and instants only, so that it may stand in a COPY, which takes no parameters.
   * @param entry alias of `progress_entry`
   * @param period alias of its `period`
   */
  sql(entry: string, period: string): { joins: string; dueAt: string } {
    const general = [...this.byPeriod].map(([ord, at]) => `(${ord}, ${instant(at)})`);
    const own = [...this.byRoadMap.values()].map(
      ({ roadMapId, ord, dueAt }) => `(${roadMapId}, ${ord}, ${instant(dueAt)})`,
    );
    const joins: string[] = [];
    let dueAt = `${period}.due_at`;
    if (general.length > 0) {
      joins.push(`left join (values ${general.join(', ')}) as moved_period (ord, due_at)
        on moved_period.ord = ${entry}.period_ord`);
      dueAt = `coalesce(moved_period.due_at, ${dueAt})`;
    }
    if (own.length > 0) {
      joins.push(`left join (
        select extended.id as item_id, granted.ord, granted.due_at
        from (values ${own.join(', ')}) as granted (road_map_id, ord, due_at)
        join item extended on extended.road_map_id = granted.road_map_id
      ) moved_item on moved_item.item_id = ${entry}.item_id and moved_item.ord = ${entry}.period_ord`);
      dueAt = `greatest(moved_item.due_at, ${dueAt})`;
    }
    return { joins: joins.join('\n'), dueAt };
  }
}

function instant(at: Date): string {
  return `'${at.toISOString()}'::timestamptz`;
}
