import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';
import { Programmes } from '@modules/programmes';
import { Territories } from '@modules/territories';
import type { NewGrant } from '../data/grant.repository';
import type { AskedGrant } from '../domain/grant-key';
import { programmeUnknown, spanBackwards, territoryUnknown } from '../domain/identity.errors';

/** Finds the places and programmes that grants name. */
@Injectable()
export class ResolveGrants {
  constructor(
    private readonly territories: Territories,
    private readonly programmes: Programmes,
  ) {}

  /** @throws DomainError `TERRITORY.NOT_FOUND`, `PROGRAMME.NOT_FOUND`, `GRANT.SPAN_BACKWARDS` */
  async run(sql: Sql, asked: readonly AskedGrant[]): Promise<NewGrant[]> {
    const places = await this.territories.byCode(sql, [...new Set(asked.map(({ territory }) => territory))]);
    const found: NewGrant[] = [];
    for (const { role, territory, programme = null, validFrom = null, validTo = null } of asked) {
      const place = places.get(territory);
      if (place === undefined) throw territoryUnknown(territory);
      const stored = programme === null ? null : await this.programmes.find(sql, programme);
      if (stored === undefined) throw programmeUnknown(programme ?? '');
      if (validFrom !== null && validTo !== null && validTo < validFrom) throw spanBackwards();
      found.push({ role, territoryId: place.id, programmeId: stored?.id ?? null, validFrom, validTo });
    }
    return found;
  }
}
