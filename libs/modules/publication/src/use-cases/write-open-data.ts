import { Injectable } from '@nestjs/common';
import { PublicationSettings } from '@platform/config';
import { JsonBytes } from '@platform/http';
import { writeCsv } from '@platform/spreadsheets';
import { PublicPlaceReader } from '../data/public-place.reader';
import { PublicPromiseReader } from '../data/public-promise.reader';
import type { Column } from '../domain/open-data/column';
import { FIGURES_COLUMNS, type FiguresRow } from '../domain/open-data/figures-columns';
import type { OpenFile } from '../domain/open-data/open-files';
import { PROMISES_COLUMNS, type PromisesRow } from '../domain/open-data/promises-columns';
import { VERDICTS_COLUMNS, type VerdictsRow } from '../domain/open-data/verdicts-columns';
import { publicFigures } from '../domain/public-figures';
import { KeepAnswers } from './keep-answers';
import type { OpenProgramme } from './open-programmes';
import { ReadPublicFigures } from './read-public-figures';
import { TellPromises } from './tell-promises';

/** Writes what is shown to everybody as files. CSV and JSON are made of the same columns, so they agree. */
@Injectable()
export class WriteOpenData {
  constructor(
    private readonly settings: PublicationSettings,
    private readonly answers: KeepAnswers,
    private readonly places: PublicPlaceReader,
    private readonly figures: ReadPublicFigures,
    private readonly tellPromises: TellPromises,
    private readonly promises: PublicPromiseReader,
  ) {}

  run(open: OpenProgramme, file: OpenFile): Promise<JsonBytes> {
    return this.answers.serve(open, ['file', file], async () => {
      const [dataset, format] = file.split('.');
      if (dataset === 'figures') {
        return this.written(open, format, dataset, FIGURES_COLUMNS, await this.figuresRows(open));
      }
      return dataset === 'promises'
        ? this.written(open, format, dataset, PROMISES_COLUMNS, await this.promisesRows(open))
        : this.written(open, format, dataset, VERDICTS_COLUMNS, await this.verdictsRows(open));
    });
  }

  private async written<Row>(
    { programme }: OpenProgramme,
    format: string,
    dataset: string,
    columns: readonly Column<Row>[],
    rows: readonly Row[],
  ): Promise<unknown> {
    if (format === 'csv') return JsonBytes.ofText(await csvOf(columns, rows));
    return {
      dataset,
      programme: programme.code,
      title: programme.title,
      licence: this.settings.licence,
      dictionary: '/api/v1/public/dictionary',
      rows: rows.map((row) => Object.fromEntries(columns.map(({ name, of }) => [name, of(row)]))),
    };
  }

  private async figuresRows({ programme, periods }: OpenProgramme): Promise<FiguresRow[]> {
    const places = new Map((await this.places.all()).map((place) => [place.code, place]));
    const figures = await this.figures.ofPeriods(programme, periods);
    const rows: FiguresRow[] = [];
    for (const period of periods) {
      for (const one of figures.get(period.ord) ?? []) {
        const place = places.get(one.territory);
        if (place === undefined) continue;
        const { measures, indicators } = publicFigures(one);
        const shared = {
          ...{ programme: programme.code, period, place, licence: this.settings.licence },
          ...{ ruleVersion: one.ruleVersion, computedAt: one.computedAt },
        };
        rows.push({ ...shared, type: 'measure', figures: measures });
        rows.push({ ...shared, type: 'indicator', figures: indicators });
      }
    }
    return rows;
  }

  private async promisesRows(open: OpenProgramme): Promise<PromisesRow[]> {
    const { programme, standing } = open;
    if (standing === null) return [];
    const shared = { programme: programme.code, period: standing.period, licence: this.settings.licence };
    return (await this.tellPromises.list(open, standing)).map((promise) => ({ ...promise, ...shared }));
  }

  private async verdictsRows({ programme }: OpenProgramme): Promise<VerdictsRow[]> {
    const words = await this.promises.words(programme.id);
    return words.map((word) => ({ ...word, programme: programme.code, licence: this.settings.licence }));
  }
}

/** Headed by the names that never change. */
async function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Promise<string> {
  const head = columns.map(({ name }) => name);
  const lines = rows.map((row) => columns.map(({ of }) => of(row)));
  let text = '';
  for await (const piece of writeCsv([head, ...lines])) text += piece;
  return text;
}
