import { Body, Controller, Param, Post } from '@nestjs/common';
import type { Actor } from '@core/access';
import { CurrentActor, IdPipe, Permission } from '@platform/http';
import { RecordVerification } from '../use-cases/record-verification';
import { VerificationRequest } from './verification.request';
import { VerificationResponse } from './verification.response';

@Controller('items/:id/verifications')
export class VerificationsController {
  constructor(private readonly recordVerification: RecordVerification) {}

  /** Records what was seen of an item; the verified track follows the last verification by date. */
  @Post()
  @Permission('verification.record')
  async record(
    @Param('id', IdPipe) itemId: number,
    @Body() request: VerificationRequest,
    @CurrentActor() actor: Actor,
  ): Promise<VerificationResponse> {
    return this.recordVerification.run(itemId, request, actor);
  }
}
