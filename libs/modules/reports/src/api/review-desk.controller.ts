import { demandProgramme, scopeOf, type Actor } from '@core/access';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Permission } from '@platform/http';
import { ReviewQueueReader } from '../data/review-queue.reader';
import { FindPeriod } from '../use-cases/find-period';
import { FindReviewers } from '../use-cases/find-reviewers';
import { ListEntriesRequest } from './list-entries.request';
import { ListReviewersRequest } from './list-reviewers.request';
import { queueFilterOf } from './queue-filter-of';
import { presentQueuePlaces, QueuePlacesResponse } from './queue-places.response';
import { ReviewersResponse } from './reviewers.response';

/** What the review desk shows around its queue. */
@ApiTags('entries')
@Controller('entries')
export class ReviewDeskController {
  constructor(
    private readonly queue: ReviewQueueReader,
    private readonly periods: FindPeriod,
    private readonly reviewers: FindReviewers,
  ) {}

  /** Where the entries are that the queue lists for the same filters, and how long they wait. */
  @Get('places')
  @Permission('period.read')
  async places(
    @Query() { programme, period, ...asked }: ListEntriesRequest,
    @CurrentActor() actor: Actor,
  ): Promise<QueuePlacesResponse> {
    demandProgramme(actor, 'period.read', programme);
    const filter = { ...(await this.periods.run(programme, period)), ...queueFilterOf(asked, actor) };
    return presentQueuePlaces(await this.queue.places(filter, scopeOf(actor, 'period.read')));
  }

  /** Who could be given the entries of a place; asked by those who review there themselves. */
  @Get('reviewers')
  @Permission('report.review')
  async reviewersOf(
    @Query() { programme, territory }: ListReviewersRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ReviewersResponse> {
    return { items: await this.reviewers.run({ programme, territory }, actor) };
  }
}
