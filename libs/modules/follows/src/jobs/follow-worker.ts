import { Injectable } from '@nestjs/common';
import { HandlesJob } from '@platform/queue';
import { MakeFollowRound } from '../use-cases/make-follow-round';
import { followRoundJob } from './follows.jobs';

/** The worker's side of following: makes the rounds. */
@Injectable()
export class FollowWorker {
  constructor(private readonly rounds: MakeFollowRound) {}

  @HandlesJob(followRoundJob)
  async round(): Promise<void> {
    await this.rounds.run();
  }
}
