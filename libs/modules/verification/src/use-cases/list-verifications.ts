import { demandProgramme, personsOf, scopeOf, type Actor } from '@core/access';
import { DomainError } from '@core/kernel';
import { Programmes } from '@modules/programmes';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { CandidateReader, type CandidateFilter } from '../data/candidate.reader';
import {
  VerificationReader,
  type VerificationFilter,
  type VerificationRow,
} from '../data/verification.reader';
import type { Candidate } from '../domain/candidate';

type Asked<F> = Omit<F, 'programmeId' | 'persons'> & { readonly programme: string };

/** Lists what was verified, and what is worth it. */
@Injectable()
export class ListVerifications {
  constructor(
    private readonly database: Database,
    private readonly programmes: Programmes,
    private readonly verifications: VerificationReader,
    private readonly worthwhile: CandidateReader,
  ) {}

  /** @throws DomainError `REQUEST.FORBIDDEN`, `PROGRAMME.NOT_FOUND` */
  async recorded(
    { programme, by, ...filter }: Asked<VerificationFilter>,
    page: { limit: number; before?: number },
    actor: Actor,
  ): Promise<VerificationRow[]> {
    demandProgramme(actor, 'metrics.read', programme);
    const asked = {
      ...filter,
      programmeId: await this.idOf(programme),
      by: by === 'me' ? actor.id : by,
    };
    return this.verifications.list(asked, page, scopeOf(actor, 'metrics.read'));
  }

  /** Without the items that the actor reported, endorsed or reviewed. @throws DomainError as {@link recorded} */
  async candidates(
    { programme, ...filter }: Asked<CandidateFilter>,
    page: { limit: number; from: number },
    actor: Actor,
  ): Promise<Candidate[]> {
    demandProgramme(actor, 'verification.record', programme);
    const persons = actor.kind === 'bootstrap' ? null : personsOf(actor);
    const asked = { ...filter, programmeId: await this.idOf(programme), persons };
    return this.worthwhile.list(asked, page, scopeOf(actor, 'verification.record'));
  }

  private async idOf(programme: string): Promise<number> {
    const found = await this.programmes.find(this.database, programme);
    if (found === undefined) throw new DomainError('PROGRAMME.NOT_FOUND', 'not_found', { programme });
    return found.id;
  }
}
