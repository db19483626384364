import { Injectable } from '@nestjs/common';
import { figures, metricRule, metricSumsOf, SUM_COLUMNS, type Figures, type ItemType } from '@core/metrics';
import { Database } from '@platform/database';
import { ChapterReader, type Chapter, type ChapterKind } from '../data/chapter.reader';
import { SumByItem, type ItemSumsRequest } from './sum-by-item';

/** The figures of one chapter, promise or executor within a territory. */
export interface BrokenDown extends Chapter {
  readonly measures: Figures;
  readonly indicators: Figures;
}

/** The same figures by direction, promise or lead executor; items without one come under a null key. */
@Injectable()
export class BreakDownFigures {
  constructor(
    private readonly database: Database,
    private readonly sumByItem: SumByItem,
    private readonly chapters: ChapterReader,
  ) {}

  async run(request: ItemSumsRequest, by: ChapterKind): Promise<BrokenDown[]> {
    const apart = await this.sumByItem.run(request);
    const chapters = await this.chapters.read(this.database, request.programme.id, by);
    const sums = new Map<string | null, Record<ItemType, Float64Array>>();
    for (const item of apart) {
      const key = chapters.keyOf(item.itemId);
      const group = sums.get(key) ?? { measure: emptyRow(), indicator: emptyRow() };
      sums.set(key, group);
      for (let index = 0; index < SUM_COLUMNS.length; index += 1) group[item.type][index] += item.sums[index];
    }
    const rule = metricRule(request.programme.ruleVersion);
    const of = (row: Float64Array, type: ItemType): Figures => figures(metricSumsOf(row, type), null, rule);
    return chapters.inOrder([...sums.keys()]).map((chapter) => {
      const group = sums.get(chapter.key) ?? { measure: emptyRow(), indicator: emptyRow() };
      return {
        ...chapter,
        measures: of(group.measure, 'measure'),
        indicators: of(group.indicator, 'indicator'),
      };
    });
  }
}

function emptyRow(): Float64Array {
  return new Float64Array(SUM_COLUMNS.length);
}
