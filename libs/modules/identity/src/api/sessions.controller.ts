import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Clock } from '@core/kernel';
import { Database } from '@platform/database';
import { SignedIn } from '@platform/http';
import { SessionRepository } from '../data/session.repository';
import { RevokeSessions } from '../use-cases/revoke-sessions';
import { SessionCaller, type PersonInSession } from './session-caller';
import { presentSessions, SessionsResponse } from './sessions.response';

/** Where a person is signed in. */
@ApiTags('session')
@Controller('sessions')
@SignedIn()
export class SessionsController {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionRepository,
    private readonly revokeSessions: RevokeSessions,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@SessionCaller() { actor, credential }: PersonInSession): Promise<SessionsResponse> {
    const asked = { accountId: actor.id, currentId: credential.id, at: this.clock.now() };
    return presentSessions(await this.sessions.list(this.database, asked), credential.id);
  }

  /** Ends all but the one that asks. */
  @Delete('others')
  @HttpCode(204)
  async revokeOthers(@SessionCaller() { actor, credential }: PersonInSession): Promise<void> {
    await this.revokeSessions.run(actor.id, actor, { allBut: credential.id });
  }

  /** Ends one of them. */
  @Delete(':id')
  @HttpCode(204)
  async revoke(
    @Param('id', ParseUUIDPipe) id: string,
    @SessionCaller() { actor }: PersonInSession,
  ): Promise<void> {
    await this.revokeSessions.run(actor.id, actor, { only: id });
  }
}
