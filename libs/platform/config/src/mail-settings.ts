import { EnvironmentReader } from './environment-reader';
import { isUnprotected } from './is-unprotected';

/** How mail leaves; nothing is sent where no server is given. */
export class MailSettings {
  constructor(
    /** `smtp://user:password@host:port`; `smtps` for TLS from the first byte. */
    readonly smtpUrl?: string,
    /** Sender of every mail. */
    readonly from: string = 'Uade <uade@localhost>',
    /** Whether nothing is said to the server before TLS holds; false for one that is on this machine. */
    readonly demandsTls: boolean = false,
  ) {}

  static read(env: EnvironmentReader): MailSettings {
    const smtpUrl = env.optionalUrl({
      name: 'UADE_SMTP_URL',
      purpose:
        'mail server, user and password in the address; smtps:// or, unless it is on this machine, STARTTLS (absent: no mail is sent)',
      schemes: ['smtp', 'smtps'],
    });
    const from = env.text({
      name: 'UADE_MAIL_FROM',
      purpose: 'sender of mails',
      fallback: 'Uade <uade@localhost>',
    });
    const trustsPrivate = env.trustsPrivateNetwork;
    return new MailSettings(
      smtpUrl,
      from,
      smtpUrl !== undefined && isUnprotected(smtpUrl, { trustsPrivate }),
    );
  }
}
