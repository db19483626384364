import { Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@core/access';
import { CurrentActor, Permission, ShownOnce } from '@platform/http';
import { AccountControl } from '../use-cases/account-control';
import { EraseUser } from '../use-cases/erase-user';
import { InviteUser } from '../use-cases/invite-user';
import { RemoveSecondFactor } from '../use-cases/remove-second-factor';
import { RevokeSessions } from '../use-cases/revoke-sessions';
import { InvitedUserResponse, presentInvitation } from './user.response';

/** How people come in, looked after by an administrator of all that they may do. */
@ApiTags('users')
@Controller('users/:id')
@Permission('user.manage')
export class UserAccessController {
  constructor(
    private readonly control: AccountControl,
    private readonly inviteUser: InviteUser,
    private readonly revokeSessions: RevokeSessions,
    private readonly removeFactor: RemoveSecondFactor,
    private readonly eraseUser: EraseUser,
  ) {}

  /** A new link to choose a password by; earlier ones hold no more. */
  @Post('invitation')
  @HttpCode(200)
  @ShownOnce()
  async invite(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<InvitedUserResponse> {
    await this.control.demand(actor, id);
    return { invitation: presentInvitation(await this.inviteUser.run(id, actor)) };
  }

  /** Ends all sessions of the person: a phone or a computer was lost. */
  @Delete('sessions')
  @HttpCode(204)
  async signOut(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.control.demand(actor, id);
    await this.revokeSessions.run(id, actor, 'all');
  }

  /** For whoever lost the app and the recovery codes. */
  @Delete('second-factor')
  @HttpCode(204)
  async removeSecondFactor(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.control.demand(actor, id);
    await this.removeFactor.run(id, actor);
  }

  /** Erases the person for good; what they did stays under the account's id. */
  @Post('erase')
  @HttpCode(204)
  async erase(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.control.demand(actor, id);
    await this.eraseUser.run(id, actor);
  }
}
