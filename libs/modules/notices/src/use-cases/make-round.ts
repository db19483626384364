import { Injectable } from '@nestjs/common';
import { GatherDigests } from './gather-digests';
import { RemindAnswerable } from './remind-answerable';
import { SendDigests } from './send-digests';
import { TellOfVersions } from './tell-of-versions';

/** What a round brought. */
export interface Round {
  readonly reminders: number;
  readonly gathered: number;
  readonly sent: number;
}

/** Tells of new plans, reminds, gathers the mails of the day and sends what is due. Safe to repeat, and to kill anywhere. */
@Injectable()
export class MakeRound {
  constructor(
    private readonly remind: RemindAnswerable,
    private readonly gather: GatherDigests,
    private readonly send: SendDigests,
    private readonly versions: TellOfVersions,
  ) {}

  async run(): Promise<Round> {
    await this.versions.run();
    const reminders = await this.remind.run();
    const gathered = await this.gather.run();
    return { reminders, gathered, sent: await this.send.run() };
  }
}
