import { day, Period, timeZone } from '@core/kernel';
import {
  HEARD,
  HEARD_IN_TIME,
  termsOf,
  verifiedValue,
  type Borders,
  type EffectiveChange,
  type PeriodCalendar,
  type ShareMove,
  type Shares,
  type WalkedItem,
} from '@core/metrics';
import { DueTimes } from '@modules/ledger';
import { Periods, type World } from './oracle';

/** A world of the oracle as the inputs of the production walk: only shapes change, nothing is worked out. */
export class WalkedWorld {
  readonly calendar: PeriodCalendar;
  readonly items: WalkedItem[];
  private readonly bordersOfTerm: Borders;
  private readonly periods: Periods;
  private readonly territoryIds: Map<string, number>;

  constructor(
    private readonly world: World,
    private readonly knownAt = '9999-01-01T00:00:00Z',
    private readonly borders?: string,
  ) {
    this.periods = new Periods(world.programme);
    this.territoryIds = new Map(world.territories.map(({ code }, index) => [code, index + 1]));
    const ords = Array.from({ length: this.periods.last() + 1 }, (_, ord) => ord);
    this.calendar = {
      startsOn: ords.map((ord) => day.toNumber(this.periods.firstDay(ord))),
      endsOn: ords.map((ord) => day.toNumber(this.periods.lastDay(ord))),
    };
    this.bordersOfTerm = this.countryBorders();
    this.items = world.items.map((_, index) => this.walked(index));
  }

  idOf(territory: string): number {
    return this.territoryIds.get(territory) ?? 0;
  }

  /** Those directly below a territory in a period. */
  childrenOf(territory: string, ord: number): string[] {
    const below = this.world.territories.filter((one) => this.parentAt(one, ord) === territory);
    return below.map(({ code }) => code);
  }

  /** Territories at and below one in a period. */
  subtree(territory: string, ord: number): Set<number> {
    const below = this.childrenOf(territory, ord).flatMap((code) => [...this.subtree(code, ord)]);
    return new Set([this.idOf(territory), ...below]);
  }

  private parentAt({ parent, moves = [] }: World['territories'][number], ord: number): string | null {
    const until = this.borders ?? this.periods.lastDay(ord);
    const past = moves.filter(({ from }) => from <= until).sort((a, b) => a.from.localeCompare(b.from));
    return past.at(-1)?.parent ?? parent;
  }

  private countryBorders(): Borders {
    const ordOf = (at: string): number => (this.borders ? 0 : Math.max(0, this.periods.ordOf(at)));
    const moved = this.world.territories.flatMap(({ moves = [] }) => moves.map(({ from }) => ordOf(from)));
    const starts = [...new Set([0, ...moved])].filter((ord) => ord <= this.periods.last());
    const trees = starts
      .sort((a, b) => a - b)
      .map((fromOrd) => ({
        fromOrd,
        parentOf: (id: number) => {
          const parent = this.parentAt(this.world.territories[id - 1], fromOrd);
          return parent === null ? null : this.idOf(parent);
        },
      }));
    const moves = new Map<string, ShareMove>();
    for (const { from, to, kind, effective, share } of this.world.lineage ?? []) {
      if (this.borders && effective > this.borders) continue;
      const known = moves.get(`${effective} ${from}`) ?? {
        effectiveOn: day.toNumber(effective),
        fromOrd: ordOf(effective),
        fromId: this.idOf(from),
        parts: [],
        stays: kind === 'transfer' ? 1 : 0,
      };
      moves.set(`${effective} ${from}`, {
        ...known,
        parts: [...known.parts, { toId: this.idOf(to), ratio: share }],
        stays: kind === 'transfer' ? known.stays - share : 0,
      });
    }
    const inOrder = [...moves].sort(([a], [b]) => a.localeCompare(b)).map(([, move]) => move);
    return { trees, moves: inOrder };
  }

  private known(instant: string | undefined): boolean {
    return instant !== undefined && Date.parse(instant) <= Date.parse(this.knownAt);
  }

  private walked(index: number): WalkedItem {
    const { programme } = this.world;
    const item = this.world.items[index];
    const budgetPlanned =
      item.budget.length === 0 ? null : item.budget.reduce((sum, line) => sum + line.planned, 0);
    const frozenWeight = { equal: 1, expert: item.weight ?? 1, budget: budgetPlanned }[programme.weights];
    const shares = this.shares(item.shares);
    const changes = this.world.changes.filter((change) => change.item === item.key);
    return {
      item: {
        id: index + 1,
        roadMapId: this.idOf(item.home),
        type: item.type,
        kind: item.kind,
        startOn: day.toNumber(item.startsOn ?? programme.start),
        baseline: item.baseline,
        planDays: item.plan.map(({ date }) => day.toNumber(date)),
        planRatios: item.plan.map(({ percent }) => percent / 100),
        budgetPlanned,
        frozenWeight,
        inBaseline: item.inBaseline,
      },
      terms: termsOf(
        {
          deadline: day.toNumber(item.deadline),
          target: item.target,
          weight: frozenWeight,
          shares,
          sharesSetOn: day.toNumber(
            item.inBaseline ? programme.start : (item.addedOn ?? this.periods.firstDay(item.countsFrom)),
          ),
          inBaseline: item.inBaseline,
          countsFrom: item.countsFrom,
        },
        changes.flatMap((change, id) => this.effective(change, id)),
        {
          borders: this.bordersOfTerm,
          ordOf: (at) => this.periods.ordOf(day.fromNumber(at)),
          reweightCounts: programme.weights === 'expert',
        },
      ),
      record: this.record(index),
      checkpoint: null,
      replacementUndecided: changes.some(
        (c) => c.kind === 'replace' && this.known(c.requestedAt) && !this.known(c.decidedAt),
      ),
    };
  }

  private effective(change: World['changes'][number], id: number): EffectiveChange[] {
    if (change.decision !== 'approved' || !this.known(change.decidedAt)) return [];
    return [
      {
        id,
        fromOrd: Math.max(0, this.periods.ordOf(change.actDate)),
        actDay: day.toNumber(change.actDate),
        decidedAt: Date.parse(change.decidedAt ?? ''),
        cancels: change.kind === 'cancel' || change.kind === 'replace',
        deadline: change.deadline === undefined ? null : day.toNumber(change.deadline),
        weight: change.weight ?? null,
        target: change.target ?? null,
        shares: change.shares === undefined ? null : this.shares(change.shares),
        replacementId:
          change.replacement === undefined
            ? null
            : this.world.items.findIndex(({ key }) => key === change.replacement) + 1,
      },
    ];
  }

  private shares(shares: { territory: string; share: number }[]): Shares {
    return new Map(shares.map(({ territory, share }) => [this.idOf(territory), share]));
  }

  private dueTimes(): DueTimes {
    const { programme, extensions = [] } = this.world;
    const known = extensions.filter(({ grantedAt }) => this.known(grantedAt));
    const moved = known
      .sort((a, b) => Date.parse(a.grantedAt) - Date.parse(b.grantedAt))
      .map(({ home, ord, dueOn }) => ({
        ...{ roadMapId: home === null ? null : this.idOf(home), ord },
        dueAt: timeZone.endOf(dueOn, programme.timeZone),
      }));
    return new DueTimes(moved);
  }

  private record(index: number): WalkedItem['record'] {
    const item = this.world.items[index];
    const size = this.periods.last() + 1;
    const [reported, accepted, spent] = [0, 0, 0].map(() => new Float64Array(size).fill(NaN));
    const heard = new Uint8Array(size);
    const mine = this.world.entries
      .filter((entry) => entry.item === item.key && this.known(entry.submittedAt))
      .sort((a, b) => a.ord - b.ord || a.revision - b.revision);
    for (const entry of mine) {
      const withdrawn = mine.some((other) => other.ord === entry.ord && other.withdraws === entry.revision);
      const decided = this.known(entry.decidedAt) ? entry.decision : undefined;
      if (entry.withdraws !== undefined || withdrawn || decided === 'returned') continue;
      heard[entry.ord] |= HEARD;
      const due = Period.containing(this.periods.firstDay(entry.ord), this.world.programme.reporting);
      const calendarDueAt = due.dueAt(this.world.programme.dueDay, this.world.programme.timeZone);
      const dueAt = this.dueTimes().ofRoadMap(this.idOf(item.home), entry.ord, calendarDueAt);
      if (Date.parse(entry.submittedAt) <= dueAt.getTime()) heard[entry.ord] |= HEARD_IN_TIME;
      if (entry.spent !== null) spent[entry.ord] = entry.spent;
      if (entry.value === null) continue;
      reported[entry.ord] = entry.value;
      if (decided === 'accepted') accepted[entry.ord] = entry.value;
    }
    const verifications = this.world.verifications
      .filter((seen) => seen.item === item.key && this.known(seen.recordedAt))
      .sort((a, b) => a.date.localeCompare(b.date) || a.recordedAt.localeCompare(b.recordedAt))
      .map((seen) => ({
        ord: this.periods.ordOf(seen.date),
        value: verifiedValue(item.kind, item.baseline, seen.result, seen.value),
      }));
    return { firstOrd: 0, offset: 0, reported, accepted, spent, heard, verifications };
  }
}
