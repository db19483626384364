import { demandProgramme, scopeOf, type Actor } from '@core/access';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { decodeCursor, pageOf, type Page } from '@platform/http';
import { BoardReader, type PlaceReporting, type PlaceReview } from '../data/board.reader';
import { boardOrder, type BoardOrder, type BoardRow } from '../domain/board-order';
import { OpenCalendar, type CalendarPeriod } from './open-calendar';

/** Periods of a trend, the asked one included. */
const TREND = 6;

/** Which board is asked for. */
export interface BoardAsked {
  readonly programme: string;
  readonly period?: string;
  readonly level: number;
  /** Code; the territories of its subtree. */
  readonly territory?: string;
  readonly order: BoardOrder;
  readonly descending: boolean;
  readonly limit: number;
  readonly cursor?: string;
}

/** A page of the board, and the period it is of. */
export interface Board extends Page<BoardRow> {
  readonly period: string;
}

/** Reads how complete and timely the reports of territories are. */
@Injectable()
export class ReadBoard {
  constructor(
    private readonly database: Database,
    private readonly calendars: OpenCalendar,
    private readonly boards: BoardReader,
  ) {}

  /** @throws DomainError `REQUEST.FORBIDDEN`, `PROGRAMME.NOT_FOUND`, `PERIOD.UNKNOWN`, `REQUEST.BAD_CURSOR` */
  async run(asked: BoardAsked, actor: Actor): Promise<Board> {
    const [after = ''] = decodeCursor(asked.cursor) ?? [];
    demandProgramme(actor, 'period.read', asked.programme);
    const calendar = await this.calendars.run(this.database, asked.programme);
    const { row: period } = calendar.period(asked.period);
    const filter = {
      ...{ programmeId: calendar.programme.id, level: asked.level, territory: asked.territory },
      scope: scopeOf(actor, 'period.read'),
    };
    const range = { fromOrd: Math.max(0, period.ord - TREND + 1), toOrd: period.ord };
    const reporting = await this.boards.reporting(this.database, { ...filter, ...range });
    const review = await this.boards.review(this.database, filter, period.ord);
    const last = await this.boards.lastReceived(this.database, filter, period.ord);
    const rows = boardRows(
      reporting,
      { review, last },
      calendar.periods.slice(range.fromOrd, range.toOrd + 1),
    );
    const sorted = boardOrder(rows, asked.order, asked.descending);
    const from = sorted.findIndex(({ territory }) => territory === after) + 1;
    const page = pageOf(sorted.slice(from, from + asked.limit + 1), asked.limit, ({ territory }) => [
      territory,
    ]);
    return { ...page, period: period.code };
  }
}

function boardRows(
  reporting: readonly PlaceReporting[],
  { review, last }: { review: readonly PlaceReview[]; last: ReadonlyMap<string, Date> },
  periods: readonly CalendarPeriod[],
): BoardRow[] {
  const reviews = new Map(review.map((one) => [one.territory, one]));
  const places = new Map<string, PlaceReporting[]>();
  for (const row of reporting) places.set(row.territory, [...(places.get(row.territory) ?? []), row]);
  return [...places].map(([territory, rows]) => {
    const byOrd = new Map(rows.map((row) => [row.ord, row]));
    const trend = periods.map(({ row: { code, ord } }) => {
      const { expected = 0, received = 0, onTime = 0 } = byOrd.get(ord) ?? {};
      return { period: code, expected, received, onTime };
    });
    const { expected, received, onTime } = trend[trend.length - 1];
    const told = reviews.get(territory);
    return {
      ...{ territory, parent: rows[0].parent, name: rows[0].name, expected, received, onTime, trend },
      accepted: told?.accepted ?? 0,
      returned: told?.returned ?? 0,
      awaiting: told?.awaiting ?? 0,
      oldestAwaiting: told?.oldestAwaiting ?? null,
      lastReceived: (received > 0 && last.get(territory)) || null,
    };
  });
}
