import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '@platform/http';
import { RequestReset } from '../use-cases/request-reset';
import { UseLink } from '../use-cases/use-link';
import { PasswordResetRequest } from './password-reset.request';
import { UseLinkRequest } from './use-link.request';

/** For whoever has no password yet, or forgot it. */
@ApiTags('session')
@Controller('password-resets')
@Public()
export class PasswordResetsController {
  constructor(
    private readonly requestReset: RequestReset,
    private readonly redeemLink: UseLink,
  ) {}

  /** Mails a link to whoever has an account of the address. The answer is the same where nobody has. */
  @Post()
  @HttpCode(202)
  request(@Body() { email }: PasswordResetRequest): void {
    this.requestReset.begin(email);
  }

  /** Sets the password by the secret of a link, once. All sessions of the account end. */
  @Post('completion')
  @HttpCode(204)
  async complete(@Body() { token, password }: UseLinkRequest): Promise<void> {
    await this.redeemLink.run(token, password);
  }
}
