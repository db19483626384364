import { EnvironmentReader } from './environment-reader';

/** How mail leaves; nothing is sent where no server is given. */
export class MailSettings {
  constructor(
    /** `smtp://user:password@host:port`; `smtps` for TLS from the first byte. */
    readonly smtpUrl?: string,
    /** Sender of every mail. */
    readonly from: string = 'Uade <uade@localhost>',
  ) {}

  static read(env: EnvironmentReader): MailSettings {
    return new MailSettings(
      env.optionalUrl({
        name: 'UADE_SMTP_URL',
        purpose: 'mail server, user and password in the address (absent: no mail is sent)',
        schemes: ['smtp', 'smtps'],
      }),
      env.text({
        name: 'UADE_MAIL_FROM',
        purpose: 'sender of mails',
        fallback: 'Uade <uade@localhost>',
      }),
    );
  }
}
