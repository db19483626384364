import { can, forbidden, type Action, type Actor } from '@core/access';
import { Programmes, type ProgrammeTerms } from '@modules/programmes';
import { Territories, type TerritoryPlace } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { notesErrors } from '../domain/notes.errors';

/** Where a note stands, by codes. */
export interface NamedPlace {
  readonly programme: string;
  readonly territory: string;
}

/** Finds the place of notes for somebody who wants to do something there. */
@Injectable()
export class NotePlace {
  constructor(
    private readonly database: Database,
    private readonly programmes: Programmes,
    private readonly territories: Territories,
  ) {}

  /** @throws DomainError `TERRITORY.NOT_FOUND`, `REQUEST.FORBIDDEN`, `PROGRAMME.NOT_FOUND` */
  async open(
    { programme: code, territory }: NamedPlace,
    actor: Actor,
    action: Action,
  ): Promise<{ readonly programme: ProgrammeTerms; readonly place: TerritoryPlace }> {
    const place = (await this.territories.byCode(this.database, [territory])).get(territory);
    if (place === undefined) throw notesErrors.territoryUnknown(territory);
    const subject = { territory: place.path, programme: code };
    if (!can(actor, action, subject)) throw forbidden(action, subject);
    const programme = await this.programmes.find(this.database, code);
    if (programme === undefined) throw notesErrors.programmeUnknown(code);
    return { programme, place };
  }
}
