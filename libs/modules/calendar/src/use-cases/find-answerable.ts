import { Directory } from '@core/access';
import { Territories } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';
import { answerableFor } from '../domain/answerable-for';

/** Somebody who answers for the reports of a place. */
export interface AnswerablePerson {
  readonly id: string;
  readonly name: string;
}

/** Tells who answers for the reports of places. */
@Injectable()
export class FindAnswerable {
  constructor(
    private readonly directory: Directory,
    private readonly territories: Territories,
  ) {}

  /** By territory code; where nobody answers the list is empty. */
  async run(
    sql: Sql,
    programme: string,
    territories: readonly string[],
    at: Date,
  ): Promise<Map<string, AnswerablePerson[]>> {
    const places = await this.territories.byCode(sql, territories);
    const liaisons = await this.directory.holders('liaison', programme, at);
    return new Map(
      territories.map((code) => [
        code,
        answerableFor(places.get(code)?.path ?? [], liaisons).map(({ personId, name }) => ({
          id: personId,
          name,
        })),
      ]),
    );
  }
}
