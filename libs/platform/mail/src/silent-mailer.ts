import { Logger } from '@nestjs/common';
import { Mailer } from './mailer';

/** Where no mail server is given: says that a mail was left out, and neither to whom nor what it said. */
export class SilentMailer extends Mailer {
  readonly delivers = false;
  private readonly logger = new Logger(SilentMailer.name);

  override send(): Promise<void> {
    this.logger.warn(
      'A mail was not sent: there is no UADE_SMTP_URL. Operators make links with the command line.',
    );
    return Promise.resolve();
  }
}
