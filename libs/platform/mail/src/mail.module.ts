import { Global, Module } from '@nestjs/common';
import { MailSettings } from '@platform/config';
import { Mailer } from './mailer';
import { SilentMailer } from './silent-mailer';
import { SmtpMailer } from './smtp-mailer';

/** Mail for every module of a process: by SMTP where a server is given, otherwise not at all. */
@Global()
@Module({
  providers: [
    {
      provide: Mailer,
      inject: [MailSettings],
      useFactory: ({ smtpUrl, from, demandsTls }: MailSettings): Mailer =>
        smtpUrl === undefined ? new SilentMailer() : new SmtpMailer(smtpUrl, from, { demandsTls }),
    },
  ],
  exports: [Mailer],
})
export class MailModule {}
