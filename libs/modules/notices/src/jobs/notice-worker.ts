import { EntriesReturned } from '@modules/ledger';
import { ChangeDecided, ChangeRequested, RoadMapDecided, RoadMapProposed } from '@modules/road-maps';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { OnEvent } from '@platform/outbox';
import { HandlesJob } from '@platform/queue';
import { MakeRound } from '../use-cases/make-round';
import { TellOfChange } from '../use-cases/tell-of-change';
import { TellOfEntries } from '../use-cases/tell-of-entries';
import { TellOfProposal } from '../use-cases/tell-of-proposal';
import { TellOfRequest } from '../use-cases/tell-of-request';
import { TellProposer } from '../use-cases/tell-proposer';
import { noticeRoundJob } from './notices.jobs';

/** The worker's side of notices: hears what happened, and makes the rounds. */
@Injectable()
export class NoticeWorker {
  constructor(
    private readonly rounds: MakeRound,
    private readonly entries: TellOfEntries,
    private readonly change: TellOfChange,
    private readonly request: TellOfRequest,
    private readonly proposal: TellOfProposal,
    private readonly proposer: TellProposer,
  ) {}

  @HandlesJob(noticeRoundJob)
  async round(): Promise<void> {
    await this.rounds.run();
  }

  @OnEvent(EntriesReturned.eventName)
  async returned(event: EntriesReturned, tx: Transaction): Promise<void> {
    await this.entries.run(event, tx);
  }

  @OnEvent(ChangeDecided.eventName)
  async decided(event: ChangeDecided['payload'], tx: Transaction): Promise<void> {
    await this.change.run(event, tx);
  }

  @OnEvent(ChangeRequested.eventName)
  async requested(event: ChangeRequested['payload'], tx: Transaction): Promise<void> {
    await this.request.run(event, tx);
  }

  @OnEvent(RoadMapProposed.eventName)
  async proposed(event: RoadMapProposed['payload'], tx: Transaction): Promise<void> {
    await this.proposal.run(event, tx);
  }

  @OnEvent(RoadMapDecided.eventName)
  async planDecided(event: RoadMapDecided['payload'], tx: Transaction): Promise<void> {
    await this.proposer.run(event, tx);
  }
}
