import { demandProgramme, scopeOf, type Actor } from '@core/access';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { decodeCursor, pageOf, type Page } from '@platform/http';
import { ObligationReader } from '../data/obligation.reader';
import type { ObligationState } from '../domain/obligation-state';
import { FindAnswerable, type AnswerablePerson } from './find-answerable';
import { FindObligations, type Obligation } from './find-obligations';
import { OpenCalendar } from './open-calendar';

/** An obligation as it is listed. */
export interface ListedObligation extends Obligation {
  /** Of what counts as received; null while nothing does. */
  readonly lastReceivedAt: Date | null;
  readonly answerable: readonly AnswerablePerson[];
}

/** Which obligations are asked for. */
export interface ObligationsAsked {
  readonly programme: string;
  readonly period?: string;
  readonly territory?: string;
  readonly state?: ObligationState;
  readonly limit: number;
  readonly cursor?: string;
}

/** Lists what road maps owe for a period, and who answers for it. */
@Injectable()
export class ReadObligations {
  constructor(
    private readonly database: Database,
    private readonly calendars: OpenCalendar,
    private readonly obligations: FindObligations,
    private readonly reader: ObligationReader,
    private readonly answerable: FindAnswerable,
  ) {}

  /** By territory code. @throws DomainError `REQUEST.FORBIDDEN`, `PROGRAMME.NOT_FOUND`, `PERIOD.UNKNOWN`, `REQUEST.BAD_CURSOR` */
  async run(asked: ObligationsAsked, actor: Actor): Promise<Page<ListedObligation>> {
    const [after] = decodeCursor(asked.cursor) ?? [];
    demandProgramme(actor, 'period.read', asked.programme);
    const calendar = await this.calendars.run(this.database, asked.programme);
    const period = calendar.period(asked.period);
    const scope = scopeOf(actor, 'period.read');
    const { territory } = asked;
    const all = await this.obligations.run(this.database, calendar, period, { scope, territory });
    const following = all.filter(
      (one) =>
        (asked.state === undefined || one.state === asked.state) &&
        (after === undefined || one.territory > String(after)),
    );
    const page = pageOf(following, asked.limit, (one) => [one.territory]);
    return {
      ...page,
      items: await this.withPeople(page.items, asked.programme, period.row.ord, calendar.now),
    };
  }

  private async withPeople(
    items: readonly Obligation[],
    programme: string,
    ord: number,
    now: Date,
  ): Promise<ListedObligation[]> {
    const roadMaps = items.map(({ roadMapId }) => roadMapId);
    const places = items.map(({ territory }) => territory);
    const last = await this.reader.lastReceived(this.database, roadMaps, ord);
    const people = await this.answerable.run(this.database, programme, places, now);
    return items.map((item) => ({
      ...item,
      lastReceivedAt: (item.received > 0 && last.get(item.roadMapId)) || null,
      answerable: people.get(item.territory) ?? [],
    }));
  }
}
