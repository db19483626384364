import type { Actor } from '@core/access';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, offsetIn, Permission } from '@platform/http';
import { ListVerifications } from '../use-cases/list-verifications';
import { CandidatePageResponse, presentCandidates } from './candidate.response';
import { ListCandidatesRequest } from './list-candidates.request';
import { ListVerificationsRequest } from './list-verifications.request';
import { presentVerifications, VerificationPageResponse } from './listed-verification.response';

/** What was seen, and what is worth seeing. */
@ApiTags('verifications')
@Controller('verifications')
export class VerificationListsController {
  constructor(private readonly lists: ListVerifications) {}

  /** Verifications of a programme, the last recorded first; as far as the actor may see them. */
  @Get()
  @Permission('metrics.read')
  async list(
    @Query() { limit, cursor, ...asked }: ListVerificationsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<VerificationPageResponse> {
    const before = offsetIn(cursor) || undefined;
    return presentVerifications(await this.lists.recorded(asked, { limit, before }, actor), limit);
  }

  /** Items said to be done that nobody independent has seen since, the weightiest first; those the actor may verify. */
  @Get('candidates')
  @Permission('verification.record')
  async candidates(
    @Query() { limit, cursor, ...asked }: ListCandidatesRequest,
    @CurrentActor() actor: Actor,
  ): Promise<CandidatePageResponse> {
    const page = { limit, from: offsetIn(cursor) };
    return presentCandidates(await this.lists.candidates(asked, page, actor), page);
  }
}
