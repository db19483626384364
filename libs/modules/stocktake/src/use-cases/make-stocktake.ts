import { DomainError, type Language } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { CountrySettings, HttpSettings } from '@platform/config';
import { writePdf } from '@platform/documents';
import { writeWorkbook } from '@platform/spreadsheets';
import { Turns } from '@platform/threads';
import { stocktakeDocument } from '../document/stocktake-document';
import type { StocktakePack } from '../domain/stocktake-pack';
import { StocktakeWords } from '../texts/stocktake-words';
import { packSheets } from '../workbook/pack-sheets';
import { GatherPack, type PackAsked } from './gather-pack';

/** Packs that are made at once; a country's walks take most of a processor. */
const AT_ONCE = 2;
const MOST_WAITING = 20;

/** Makes the pack of a place: read in turn, laid out in a thread. */
@Injectable()
export class MakeStocktake {
  private readonly turns = new Turns(
    AT_ONCE,
    MOST_WAITING,
    () => new DomainError('STOCKTAKE.BUSY', 'unavailable'),
  );

  constructor(
    private readonly gather: GatherPack,
    private readonly http: HttpSettings,
    private readonly country: CountrySettings,
  ) {}

  /** @throws DomainError `STOCKTAKE.BUSY`, and those of `GatherPack` */
  document(asked: PackAsked, language: Language): Promise<{ bytes: Buffer; name: string }> {
    return this.turns.take(async () => {
      const pack = await this.gather.run(asked);
      const words = this.wordsOf(pack, language);
      return { bytes: await writePdf(stocktakeDocument(pack, words)), name: nameOf(pack, language) };
    });
  }

  /** @throws DomainError `STOCKTAKE.BUSY`, and those of `GatherPack` */
  workbook(asked: PackAsked, language: Language): Promise<{ pieces: AsyncIterable<Buffer>; name: string }> {
    return this.turns.take(async () => {
      const pack = await this.gather.run(asked);
      const words = this.wordsOf(pack, language);
      const pieces = writeWorkbook({ sheets: packSheets(pack, words) });
      return { pieces, name: nameOf(pack, language) };
    });
  }

  private wordsOf(pack: StocktakePack, language: Language): StocktakeWords {
    const { currency } = this.country;
    return new StocktakeWords(language, pack, { publicUrl: this.http.publicUrl, currency });
  }
}

function nameOf({ programme, place, period }: StocktakePack, language: Language): string {
  return ['stocktake', place.code, programme.code, period.code, language].join('-').replace(/[^\w.-]+/g, '_');
}
