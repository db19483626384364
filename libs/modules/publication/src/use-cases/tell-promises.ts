import { day, type IsoDay } from '@core/kernel';
import { SUM, withoutNoise, type ItemType, type Status, type SumColumn, type Verdict } from '@core/metrics';
import {
  BreakDownFigures,
  ProgrammeCalendarReader,
  SumByItem,
  type BrokenDown,
  type ItemSums,
} from '@modules/metrics';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { PublicPlaceReader } from '../data/public-place.reader';
import {
  PublicPromiseReader,
  type ConfirmedWord,
  type PublicItem,
  type PublicPromise,
} from '../data/public-promise.reader';
import type { PublicPeriod } from '../data/published-programme.reader';
import { publicationErrors } from '../domain/publication.errors';
import type { OpenProgramme } from './open-programmes';

/** A pledge and what is said of it, for the country. */
export interface ToldPromise extends PublicPromise {
  /** The one that stands: confirmed, else what the rule proposes. */
  readonly verdict: Verdict;
  readonly proposed: Verdict;
  readonly confirmed: { readonly period: string; readonly decidedAt: Date } | null;
  readonly items: {
    readonly total: number;
    readonly active: number;
    readonly done: number;
    readonly doneLate: number;
  };
  /** The latest deadline of what carries it out. */
  readonly lastDeadline: IsoDay | null;
  /** What the percentages are of. */
  readonly of: ItemType;
  /** Percent of its measures, then of its indicators where it has no measures; null without weight. */
  readonly verified: number | null;
  readonly accepted: number | null;
  readonly coverage: number | null;
}

/** A measure or an indicator of a pledge. Percent, null without a value. */
export interface ToldItem extends Omit<PublicItem, 'id'> {
  readonly status: Status;
  readonly deadline: IsoDay;
  readonly verified: number | null;
  readonly accepted: number | null;
  readonly reported: number | null;
  readonly planned: number;
  /** What it adds to the percentages of the pledge; null: it is no part of them. */
  readonly part: ToldPart | null;
}

/** Points of the pledge's percentages; over all its items they add up to them. */
export interface ToldPart {
  /** Of all the weight, percent. */
  readonly weight: number;
  readonly verified: number;
  readonly accepted: number;
  readonly coverage: number;
}

/** A pledge whole. */
export interface ToldPromiseWhole extends ToldPromise {
  readonly history: readonly ConfirmedWord[];
  readonly measures: readonly ToldItem[];
  /** Of `measures`, which are cut where there are very many. */
  readonly measuresInAll: number;
}

/** What one answer tells at most. */
const MOST_ITEMS = 5_000;

/** Tells pledges with their verdicts, and what carries them out. They are never of record: verdicts are as of now. */
@Injectable()
export class TellPromises {
  constructor(
    private readonly database: Database,
    private readonly calendars: ProgrammeCalendarReader,
    private readonly breakDown: BreakDownFigures,
    private readonly sumByItem: SumByItem,
    private readonly places: PublicPlaceReader,
    private readonly promises: PublicPromiseReader,
  ) {}

  /** In the order of the programme's document, at the end of a period. */
  async list({ programme: { id } }: OpenProgramme, { ord }: PublicPeriod): Promise<ToldPromise[]> {
    const request = {
      programme: await this.calendars.byId(this.database, id),
      territory: await this.country(),
      ord,
    };
    const [pledges, lines] = await Promise.all([
      this.promises.promises(id),
      this.breakDown.run(request, 'promise', { empty: true }),
    ]);
    const judged = new Map(lines.map((line) => [line.key, line]));
    return pledges.flatMap((pledge) => {
      const line = judged.get(pledge.code);
      return line === undefined ? [] : toldPromise(pledge, line);
    });
  }

  /** @throws DomainError `PROMISE.NOT_FOUND` */
  async one(open: OpenProgramme, { ord }: PublicPeriod, code: string): Promise<ToldPromiseWhole> {
    const { id } = open.programme;
    const pledge = (await this.promises.promises(id)).find((one) => one.code === code);
    if (pledge === undefined) throw publicationErrors.promiseUnknown(code);
    const programme = await this.calendars.byId(this.database, id);
    const named = await this.promises.items(id, code);
    const request = { programme, territory: await this.country(), ord, items: named.map((item) => item.id) };
    const apart = await this.sumByItem.run(request);
    const lines = await this.breakDown.run(request, 'promise', { empty: true, apart });
    const line = lines.find(({ key }) => key === code);
    const [told] = line === undefined ? [] : toldPromise(pledge, line);
    if (told === undefined) throw publicationErrors.promiseUnknown(code);
    const whole = apart.reduce((sum, one) => (one.type === told.of ? sum + one.sums[SUM.weight] : sum), 0);
    const states = new Map(apart.map((state) => [state.itemId, state]));
    const measures = named.flatMap(({ id: itemId, ...item }) => {
      const state = states.get(itemId);
      return state === undefined ? [] : [toldItem(item, state, item.type === told.of ? whole : 0)];
    });
    const words = await this.promises.words(id);
    return {
      ...told,
      history: words.filter(({ promise, level }) => promise === code && level === 0),
      measures: measures.slice(0, MOST_ITEMS),
      measuresInAll: measures.length,
    };
  }

  private async country(): Promise<string> {
    return (await this.places.country()) ?? '';
  }
}

function toldPromise(pledge: PublicPromise, { judgement, measures, indicators }: BrokenDown): ToldPromise[] {
  if (judgement === null) return [];
  const { tally, cancelled, verdict, proposed, confirmed } = judgement;
  const of = measures.total > 0 ? 'measure' : 'indicator';
  const { verified, accepted, coverage } = of === 'measure' ? measures : indicators;
  return [
    {
      ...pledge,
      ...{ verdict, proposed },
      confirmed: confirmed && { period: confirmed.period, decidedAt: confirmed.decidedAt },
      items: {
        total: tally.items + cancelled,
        active: tally.items,
        done: tally.done,
        doneLate: tally.doneLate,
      },
      lastDeadline: tally.lastDeadline,
      ...{ of, verified, accepted, coverage },
    },
  ];
}

/** @param whole the weight that the pledge's percentages are of; 0: the item is no part of them */
function toldItem(item: Omit<PublicItem, 'id'>, state: ItemSums, whole: number): ToldItem {
  const percent = (ratio: number | null): number | null =>
    ratio === null ? null : withoutNoise(ratio * 100);
  return {
    ...item,
    status: state.status,
    deadline: day.fromNumber(state.deadline),
    verified: percent(state.verified),
    accepted: percent(state.accepted),
    reported: percent(state.reported),
    planned: withoutNoise(state.planned * 100),
    part: whole > 0 && state.sums[SUM.weight] > 0 ? partOf(state, whole) : null,
  };
}

function partOf({ sums }: ItemSums, whole: number): ToldPart {
  const points = (column: SumColumn): number => withoutNoise((100 * sums[SUM[column]]) / whole);
  return {
    weight: points('weight'),
    verified: points('verified'),
    accepted: points('accepted'),
    coverage: points('fresh'),
  };
}
