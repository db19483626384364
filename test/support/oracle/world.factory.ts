import { Periods } from './periods';
import type {
  ChangeFacts,
  EntryFacts,
  ItemFacts,
  ProgrammeFacts,
  TerritoryFacts,
  VerificationFacts,
  World,
} from './world';

const TERRITORIES: TerritoryFacts[] = [
  { code: 'KZ', parent: null, level: 0 },
  { code: '110000000', parent: 'KZ', level: 1 },
  { code: '112000000', parent: '110000000', level: 2 },
  { code: '113000000', parent: '110000000', level: 2 },
  { code: '150000000', parent: 'KZ', level: 1 },
];

/** Builds a world fact by fact; what is not said is ordinary: the year 2026 by months, items in stages at the country. */
class WorldBuilder {
  private readonly world: World;

  constructor(programme: Partial<ProgrammeFacts>) {
    const ordinary: ProgrammeFacts = {
      start: '2026-01-01',
      end: '2026-12-31',
      reporting: 'month',
      dueDay: 10,
      weights: 'equal',
      timeZone: 'Asia/Almaty',
    };
    this.world = {
      programme: { ...ordinary, ...programme },
      territories: TERRITORIES,
      items: [],
      entries: [],
      verifications: [],
      changes: [],
    };
  }

  item(key: string, terms: Partial<ItemFacts> = {}): this {
    const home = terms.home ?? 'KZ';
    const ordinary: ItemFacts = {
      ...{ key, home, code: key, type: 'measure', kind: 'stages' },
      ...{ startsOn: null, deadline: '2026-12-31', baseline: null, target: null, weight: null },
      ...{ plan: [], budget: [], shares: [{ territory: home, share: 1 }], countsFrom: 0, inBaseline: true },
    };
    this.world.items.push({ ...ordinary, ...terms });
    return this;
  }

  /** Items named `prefix-0`, `prefix-1` and so on, alike but for the name. */
  items(count: number, prefix: string, terms: Partial<ItemFacts> = {}): this {
    for (let nth = 0; nth < count; nth += 1) this.item(`${prefix}-${nth}`, terms);
    return this;
  }

  /** A revision that waits for review, submitted on the fifth of the month after the period unless said otherwise. */
  reported(item: string, ord: number, value: number | null, more: Partial<EntryFacts> = {}): this {
    const revision =
      this.world.entries.filter((entry) => entry.item === item && entry.ord === ord).length + 1;
    const monthAfter = new Periods(this.world.programme).firstDay(ord + 1).slice(0, 7);
    const submittedAt = `${monthAfter}-05T09:00:00Z`;
    this.world.entries.push({ item, ord, revision, value, spent: null, submittedAt, ...more });
    return this;
  }

  /** A revision accepted on the day it was submitted. */
  accepted(item: string, ord: number, value: number | null, more: Partial<EntryFacts> = {}): this {
    this.reported(item, ord, value, more);
    const [entry] = this.world.entries.slice(-1);
    Object.assign(entry, { decision: 'accepted', decidedAt: entry.submittedAt, ...more });
    return this;
  }

  /** The same accepted value for every item the prefix was given to. */
  acceptedOf(prefix: string, ord: number, value: number): this {
    for (const { key } of this.world.items.filter((item) => item.key.startsWith(`${prefix}-`)))
      this.accepted(key, ord, value);
    return this;
  }

  verified(item: string, date: string, value: number, more: Partial<VerificationFacts> = {}): this {
    const recordedAt = `${date}T12:00:00Z`;
    this.world.verifications.push({ item, date, value, result: 'confirmed', recordedAt, ...more });
    return this;
  }

  /** A change requested on the day of its act and approved a day later, unless said otherwise. */
  changed(item: string, kind: ChangeFacts['kind'], actDate: string, more: Partial<ChangeFacts> = {}): this {
    const ordinary: ChangeFacts = {
      ...{ item, kind, actDate, requestedAt: `${actDate}T05:00:00Z` },
      ...{ decision: 'approved', decidedAt: `${Periods.addDays(actDate, 1)}T05:00:00Z` },
    };
    this.world.changes.push({ ...ordinary, ...more });
    return this;
  }

  build(): World {
    return this.world;
  }
}

/** A world of the country KZ, the regions 110000000 and 150000000, and two districts of the first. */
export function aWorld(programme: Partial<ProgrammeFacts> = {}): WorldBuilder {
  return new WorldBuilder(programme);
}
