import { Injectable } from '@nestjs/common';
import {
  addMoment,
  creditItems,
  figures,
  metricRule,
  metricSumsOf,
  SUM_COLUMNS,
  type Figures,
  type ItemType,
  type Place,
} from '@core/metrics';
import { Database } from '@platform/database';
import type { ChangingCountry } from '../data/changing-country';
import { ChangingCountryReader } from '../data/changing-country.reader';
import { ChapterReader, type Chapter, type ChapterKind } from '../data/chapter.reader';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import { WalkedItemsReader } from '../data/walked-items.reader';
import { metricsErrors } from '../domain/metrics.errors';

type Pair = Record<`${ItemType}s`, Figures>;

export interface ChapterRequest {
  readonly programme: ProgrammeCalendar;
  /** Territory code. */
  readonly territory: string;
  readonly by: ChapterKind;
  readonly key: string;
  readonly ord: number;
  readonly knownAt?: string;
}

/** One direction, promise or executor at a place: over time, and at the places directly below. */
export interface FollowedChapter extends Chapter {
  /** From the first period to the one asked for. */
  readonly series: readonly (Pair & { readonly ord: number })[];
  /** Planned completion over the whole term. */
  readonly plan: readonly {
    readonly ord: number;
    readonly measures: number | null;
    readonly indicators: number | null;
  }[];
  /** In the order of codes; the place itself comes first where it has items of its own. Without items: left out. */
  readonly places: readonly (Pair & { readonly territory: string })[];
}

type Rows = Record<ItemType, Float64Array>;

const emptyRows = (): Rows => ({
  measure: new Float64Array(SUM_COLUMNS.length),
  indicator: new Float64Array(SUM_COLUMNS.length),
});

/** Follows one chapter by the walk the figures are made of: its items once, over all periods. */
@Injectable()
export class FollowChapter {
  constructor(
    private readonly database: Database,
    private readonly countries: ChangingCountryReader,
    private readonly chapters: ChapterReader,
    private readonly reader: WalkedItemsReader,
  ) {}

  /** @throws DomainError `TERRITORY.NOT_FOUND`, `METRICS.CHAPTER_UNKNOWN` */
  async run({ programme, territory, by, key, ord, knownAt }: ChapterRequest): Promise<FollowedChapter> {
    const country = await this.countries.read(this.database, programme);
    const { id } = country.treeAt(ord).find(territory);
    const chapter = await this.chapters.one(this.database, programme.id, by, key);
    if (chapter === undefined) throw metricsErrors.chapterUnknown(key);
    // Periods to come hold only the plan.
    const range = { fromOrd: 0, toOrd: programme.periods.length - 1 };
    const { items, counted } = await this.database.transaction((tx) =>
      this.reader.read(tx, {
        programme,
        scope: { items: [...chapter.items] },
        borders: country,
        ...range,
        knownAt: knownAt ?? 'infinity',
        useCheckpoints: false,
      }),
    );
    const below = belowInEachEpoch(country, id);
    const branch = branchesAt(country, ord, id);
    const overTime = Array.from({ length: programme.periods.length }, emptyRows);
    const byPlace = new Map<number, Rows>();
    creditItems(items, programme, range, counted, ({ item }, moment, credited) => {
      const here = below(moment.ord);
      for (const place of moment.term.places) {
        if (!here.has(place.territoryId)) continue;
        addMoment(overTime[moment.ord][item.type], item, moment, place, credited);
        const child = moment.ord === ord ? branch.get(place.territoryId) : undefined;
        if (child === undefined) continue;
        const rows = byPlace.get(child) ?? emptyRows();
        byPlace.set(child, rows);
        addMoment(rows[item.type], item, moment, child === id ? onItsOwn(place) : place, credited);
      }
    });
    const figuresOf = pairMaker(programme.ruleVersion);
    const told = overTime.map((rows, at) => ({ ord: at, ...figuresOf(rows) }));
    return {
      key: chapter.key,
      title: chapter.title,
      series: told.slice(0, ord + 1),
      plan: told.map(({ ord: at, measures, indicators }) => ({
        ord: at,
        measures: measures.planned,
        indicators: indicators.planned,
      })),
      places: placesInOrder(country, ord, id).flatMap((node) => {
        const rows = byPlace.get(node.id);
        if (rows === undefined) return [];
        const pair = figuresOf(rows);
        return pair.measures.total + pair.indicators.total === 0 ? [] : [{ territory: node.code, ...pair }];
      }),
    };
  }
}

/** The subtree of a territory by period; trees change seldom, so each is taken once. */
function belowInEachEpoch(country: ChangingCountry, id: number): (ord: number) => ReadonlySet<number> {
  const known = new Map<object, ReadonlySet<number>>();
  return (ord) => {
    const tree = country.treeAt(ord);
    const found = known.get(tree) ?? tree.subtree(id);
    known.set(tree, found);
    return found;
  };
}

/** Territory → the child of the place it lies in; the place's own shares lead to itself. */
function branchesAt(country: ChangingCountry, ord: number, id: number): ReadonlyMap<number, number> {
  const tree = country.treeAt(ord);
  const branches = new Map([[id, id]]);
  for (const child of tree.childrenOf(id)) {
    for (const below of tree.subtree(child.id)) branches.set(below, child.id);
  }
  return branches;
}

/** What a place has of its own is counted by what it has, not by what makes up for items shared below it. */
function onItsOwn(place: Place): Place {
  return { ...place, tally: place.share > 0 ? 1 : 0 };
}

function placesInOrder(country: ChangingCountry, ord: number, id: number) {
  const tree = country.treeAt(ord);
  const [self] = tree.upwards(id);
  return [self, ...[...tree.childrenOf(id)].sort((a, b) => (a.code < b.code ? -1 : 1))];
}

function pairMaker(ruleVersion: string): (rows: Rows) => Pair {
  const rule = metricRule(ruleVersion);
  return (rows) => ({
    measures: figures(metricSumsOf(rows.measure, 'measure'), null, rule),
    indicators: figures(metricSumsOf(rows.indicator, 'indicator'), null, rule),
  });
}
