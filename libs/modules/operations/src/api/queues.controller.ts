import type { Actor } from '@core/access';
import { Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Permission } from '@platform/http';
import { ReadQueues } from '../use-cases/read-queues';
import { RetryJob } from '../use-cases/retry-job';
import { WholeSystem } from '../use-cases/whole-system';
import { presentQueue, QueueResponse } from './queue.response';

/** The queues, for whoever keeps the platform running. */
@ApiTags('operations')
@Controller('operations/queues')
export class QueuesController {
  constructor(
    private readonly queues: ReadQueues,
    private readonly retryJob: RetryJob,
    private readonly whole: WholeSystem,
  ) {}

  /** Every kind of job, with its last failures. */
  @Get()
  @Header('cache-control', 'no-store')
  @Permission('operations.read')
  async list(@CurrentActor() actor: Actor): Promise<QueueResponse[]> {
    await this.whole.demand('operations.read', actor);
    return (await this.queues.run()).map(presentQueue);
  }

  /** Gives a failed job another round of attempts. */
  @Post(':queue/jobs/:id/retry')
  @HttpCode(204)
  @Permission('operations.manage')
  async retry(
    @Param('queue') queue: string,
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.whole.demand('operations.manage', actor);
    await this.retryJob.run(queue, id, actor);
  }
}
