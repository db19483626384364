import { can, demandProgramme, forbidden, type Actor } from '@core/access';
import { Clock } from '@core/kernel';
import { Programmes, type ProgrammeTerms } from '@modules/programmes';
import { Territories } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { PublicationRepository, type Publication } from '../data/publication.repository';
import { publicationErrors } from '../domain/publication.errors';
import { OpenProgrammes } from './open-programmes';

/** Shows a programme to everybody, or takes it back. */
@Injectable()
export class SetPublication {
  constructor(
    private readonly database: Database,
    private readonly programmes: Programmes,
    private readonly territories: Territories,
    private readonly publications: PublicationRepository,
    private readonly open: OpenProgrammes,
    private readonly clock: Clock,
  ) {}

  /** Undefined: it is not published. @throws DomainError `PROGRAMME.NOT_FOUND`, `REQUEST.FORBIDDEN` */
  async state(code: string, actor: Actor): Promise<Publication | undefined> {
    demandProgramme(actor, 'programme.read', code);
    const { id } = await this.find(code);
    return this.publications.find(this.database, id);
  }

  /** Doing it again changes nothing. @throws DomainError `PROGRAMME.NOT_FOUND`, `REQUEST.FORBIDDEN` */
  async run(code: string, published: boolean, actor: Actor): Promise<Publication | undefined> {
    // What is shown is the whole country: a grant over one region does not do.
    const territory = await this.territories.country(this.database);
    const subject = { territory, programme: code };
    if (!can(actor, 'publication.manage', subject)) throw forbidden('publication.manage', subject);
    const { id } = await this.find(code);
    await this.database.transaction(async (tx) => {
      const publication = { publishedAt: this.clock.now(), publishedBy: actor.id };
      const isNew = published
        ? await this.publications.add(tx, id, publication)
        : await this.publications.remove(tx, id);
      if (!isNew) return;
      await audit.record(tx, {
        ...{ actor, action: published ? 'programme.published' : 'programme.withdrawn' },
        ...{ subject: { kind: 'programme', id: code }, programme: code },
      });
    });
    this.open.forget(code);
    return this.publications.find(this.database, id);
  }

  private async find(code: string): Promise<ProgrammeTerms> {
    const programme = await this.programmes.find(this.database, code);
    if (programme === undefined) throw publicationErrors.programmeUnknown(code);
    return programme;
  }
}
