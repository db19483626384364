import { Injectable } from '@nestjs/common';
import { can, forbidden, scopeOf, type Actor } from '@core/access';
import { Database } from '@platform/database';
import { scopeSql, Territories } from '@modules/territories';
import { metricsErrors } from '../domain/metrics.errors';

/** Whose figures somebody may look at: a grant of theirs must cover the place and the programme. */
@Injectable()
export class ReadingScope {
  constructor(
    private readonly database: Database,
    private readonly territories: Territories,
  ) {}

  /** @throws DomainError `TERRITORY.NOT_FOUND`, `REQUEST.FORBIDDEN` */
  async demand(actor: Actor, territory: string, programme: string): Promise<void> {
    if (scopeOf(actor, 'metrics.read') === 'everywhere') return;
    const place = (await this.territories.byCode(this.database, [territory])).get(territory);
    if (place === undefined) throw metricsErrors.territoryUnknown(territory);
    const subject = { territory: place.path, programme };
    if (!can(actor, 'metrics.read', subject)) throw forbidden('metrics.read', subject);
  }

  /** Codes of the territories whose figures somebody may look at; undefined: all of them. */
  async territoriesOf(actor: Actor, programme: string): Promise<ReadonlySet<string> | undefined> {
    const scope = scopeOf(actor, 'metrics.read');
    if (scope === 'everywhere') return undefined;
    const rows = await this.database.query<{ code: string }>(
      `select t.code from territory t where ${scopeSql.covers('t.id', '$1', '$2')}`,
      [programme, scopeSql.param(scope)],
    );
    return new Set(rows.map(({ code }) => code));
  }

  /** Whether somebody may look at any figures of a programme. */
  reaches(actor: Actor, programme: string): boolean {
    const scope = scopeOf(actor, 'metrics.read');
    return scope === 'everywhere' || scope.some((grant) => [null, programme].includes(grant.programme));
  }
}
