import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { ToldFollowReader } from '../data/told-follow.reader';
import { TellFollowers } from './tell-followers';

/** Tells the followers of every programme what is new. Safe to repeat, and to kill anywhere. */
@Injectable()
export class MakeFollowRound {
  constructor(
    private readonly database: Database,
    private readonly reader: ToldFollowReader,
    private readonly tell: TellFollowers,
  ) {}

  /** Gives how many notices are new. */
  async run(): Promise<number> {
    let given = 0;
    for (const { code } of await this.reader.programmes(this.database)) given += await this.tell.run(code);
    return given;
  }
}
