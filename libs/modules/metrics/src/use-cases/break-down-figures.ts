import { Injectable } from '@nestjs/common';
import { figures, metricRule, metricSumsOf, SUM_COLUMNS, type Figures, type ItemType } from '@core/metrics';
import { Database } from '@platform/database';
import { ChapterReader, type Chapter, type ChapterKind } from '../data/chapter.reader';
import { VerdictReader } from '../data/verdict.reader';
import type { ItemSums } from '../domain/items-apart';
import { judgePromise, type PromiseJudgement } from '../domain/judge-promise';
import { SumByItem, type ItemSumsRequest } from './sum-by-item';

/** The figures of one chapter, promise or executor within a territory. */
export interface BrokenDown extends Chapter {
  readonly measures: Figures;
  readonly indicators: Figures;
  /** Of a promise alone. */
  readonly judgement: PromiseJudgement | null;
}

/** The same figures by direction, promise or lead executor; items without one come under a null key. */
@Injectable()
export class BreakDownFigures {
  constructor(
    private readonly database: Database,
    private readonly sumByItem: SumByItem,
    private readonly chapters: ChapterReader,
    private readonly verdicts: VerdictReader,
  ) {}

  /** @param options `empty`: also chapters that have no items in the territory; `apart`: its items, if they were walked already */
  async run(
    request: ItemSumsRequest,
    by: ChapterKind,
    options: { empty?: boolean; apart?: readonly ItemSums[] } = {},
  ): Promise<BrokenDown[]> {
    const apart = options.apart ?? (await this.sumByItem.run(request));
    const { programme, territory, ord, knownAt } = request;
    const chapters = await this.chapters.read(this.database, programme.id, by);
    const groups = new Map<string | null, ItemSums[]>();
    for (const item of apart) {
      const key = chapters.keyOf(item.itemId);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
    const place = { programmeId: programme.id, territory, ord, knownAt };
    const confirmed = by === 'promise' ? await this.verdicts.standing(this.database, place) : undefined;
    const wanted = options.empty ? [...chapters.keys(), ...groups.keys()] : [...groups.keys()];
    return chapters.inOrder(wanted).map((chapter) => {
      const { key } = chapter;
      const items = groups.get(key) ?? [];
      return {
        ...chapter,
        ...figuresOf(items, programme.ruleVersion),
        judgement:
          confirmed === undefined || key === null
            ? null
            : judgePromise(items, programme.endsOn[ord], confirmed.get(key) ?? null),
      };
    });
  }
}

function figuresOf(items: readonly ItemSums[], ruleVersion: string): Record<`${ItemType}s`, Figures> {
  const rows = {
    measure: new Float64Array(SUM_COLUMNS.length),
    indicator: new Float64Array(SUM_COLUMNS.length),
  };
  for (const { type, sums } of items) {
    for (let index = 0; index < SUM_COLUMNS.length; index += 1) rows[type][index] += sums[index];
  }
  const rule = metricRule(ruleVersion);
  return {
    measures: figures(metricSumsOf(rows.measure, 'measure'), null, rule),
    indicators: figures(metricSumsOf(rows.indicator, 'indicator'), null, rule),
  };
}
