import type { ItemType } from '@core/metrics';
import { firstInOrder } from './first-in-order';
import type { SlippingLine, SlippingStatus } from './slipping-line';

/** Stands for "none given" where a reason or an executor is filtered by. */
export const NONE_GIVEN = 'none';

export const SLIPPING_SORTS = ['loss', 'deadline', 'weight', 'planned', 'accepted'] as const;
export type SlippingSort = (typeof SLIPPING_SORTS)[number];

export interface SlippingFilter {
  readonly type: ItemType;
  readonly status?: SlippingStatus;
  readonly reason?: string;
  readonly executor?: string;
  readonly direction?: string;
  /** Ids of items that a search found; undefined: nothing was searched for. */
  readonly found?: ReadonlySet<number>;
}

/** How much slips for one reason, at one executor, in one direction. */
export interface SlippingGroup {
  /** Null: none was given. */
  readonly key: string | null;
  readonly items: number;
  readonly overdue: number;
  /** Points taken from the place's completion. */
  readonly loss: number;
}

type Facet = 'reason' | 'executor' | 'direction' | 'status';

/** The lines that fit a filter, and the groups one may filter by next: each counted without its own filter. */
export class SlippingView {
  private readonly ofType: readonly SlippingLine[];

  constructor(
    lines: readonly SlippingLine[],
    private readonly filter: SlippingFilter,
  ) {
    this.ofType = lines.filter(
      ({ type, itemId }) => type === filter.type && (filter.found?.has(itemId) ?? true),
    );
  }

  /** Sorted; a leading `-` sorts downwards. @param count of the first that are wanted */
  lines(sort: SlippingSort | `-${SlippingSort}`, count = Infinity): SlippingLine[] {
    const isDownwards = sort.startsWith('-');
    const key = (isDownwards ? sort.slice(1) : sort) as SlippingSort;
    const sign = isDownwards ? -1 : 1;
    return firstInOrder(this.fitting(), count, (a, b) => sign * compare(a, b, key) || a.itemId - b.itemId);
  }

  /** The groups that take most from completion come first. */
  groups(by: Facet): SlippingGroup[] {
    const groups = new Map<string | null, { items: number; overdue: number; loss: number }>();
    for (const line of this.fitting(by)) {
      const key = line[by];
      const group = groups.get(key) ?? { items: 0, overdue: 0, loss: 0 };
      groups.set(key, group);
      group.items += 1;
      group.overdue += line.status === 'overdue' ? 1 : 0;
      group.loss += line.loss;
    }
    return [...groups]
      .map(([key, counted]) => ({ key, ...counted }))
      .sort((a, b) => b.loss - a.loss || b.items - a.items || String(a.key).localeCompare(String(b.key)));
  }

  /** In the order they came. @param except by what they are not narrowed */
  fitting(except?: Facet): SlippingLine[] {
    const { status, reason, executor, direction } = this.filter;
    const wanted: [Facet, string | undefined][] = [
      ['status', status],
      ['reason', reason],
      ['executor', executor],
      ['direction', direction],
    ];
    const asked = wanted.filter(([facet, value]) => facet !== except && value !== undefined);
    return this.ofType.filter((line) =>
      asked.every(([facet, value]) => (line[facet] ?? NONE_GIVEN) === value),
    );
  }
}

/** What has no value counts as the least. */
function compare(a: SlippingLine, b: SlippingLine, key: SlippingSort): number {
  if (key === 'deadline') return a.deadline < b.deadline ? -1 : Number(a.deadline > b.deadline);
  if (key === 'weight') return a.weightShare - b.weightShare;
  return (a[key] ?? -Infinity) - (b[key] ?? -Infinity) || 0;
}
