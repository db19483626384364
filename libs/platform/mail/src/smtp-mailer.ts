import type { OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Mailer, type Mail } from './mailer';

const CONNECT_TIMEOUT_MS = 10_000;
const SILENCE_TIMEOUT_MS = 30_000;

/** Sends by SMTP, over a few connections that are kept. */
export class SmtpMailer extends Mailer implements OnApplicationShutdown {
  readonly delivers = true;
  private readonly transport: Transporter;

  /**
   * @param url `smtp://user:password@host:port`
   * @param options `demandsTls`: a server that offers no STARTTLS is told neither the password nor any mail
   */
  constructor(
    url: string,
    private readonly from: string,
    { demandsTls = false } = {},
  ) {
    super();
    const { protocol, hostname, port, username, password } = new URL(url);
    const secure = protocol === 'smtps:';
    this.transport = createTransport({
      host: hostname,
      port: port === '' ? (secure ? 465 : 587) : Number(port),
      secure,
      requireTLS: demandsTls,
      auth:
        username === ''
          ? undefined
          : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
      pool: true,
      maxConnections: 2,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      socketTimeout: SILENCE_TIMEOUT_MS,
    });
  }

  override async send({ headers, ...mail }: Mail): Promise<void> {
    await this.transport.sendMail({ from: this.from, ...mail, headers: { ...headers } });
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}
