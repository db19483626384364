import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@core/kernel';
import { HttpSettings } from '@platform/config';
import type { Sql } from '@platform/database';
import { Mailer } from '@platform/mail';
import type { Account } from '../data/account.repository';
import { LinkRepository } from '../data/link.repository';
import { linkMail, type LinkPurpose } from '../domain/link-mail';

const HOURS: Readonly<Record<LinkPurpose, number>> = { invitation: 72, reset: 1 };

/** A link by which a person chooses a password, once. */
export interface PasswordLink {
  readonly url: string;
  readonly expiresAt: Date;
  readonly purpose: LinkPurpose;
}

/** Makes links and brings them to people. */
@Injectable()
export class MakeLink {
  private readonly logger = new Logger(MakeLink.name);

  constructor(
    private readonly links: LinkRepository,
    private readonly mailer: Mailer,
    private readonly http: HttpSettings,
    private readonly clock: Clock,
  ) {}

  /** A new link, to a page in the person's language; earlier ones of the account hold no more. */
  async run(
    tx: Sql,
    { id, language }: Pick<Account, 'id' | 'language'>,
    purpose: LinkPurpose,
    actorId: string,
  ): Promise<PasswordLink> {
    const at = this.clock.now();
    const expiresAt = new Date(at.getTime() + HOURS[purpose] * 3_600_000);
    const token = await this.links.make(tx, id, { actorId, at, expiresAt });
    // What follows the # stays in the browser: neither a proxy's log nor a referer ever has it.
    return { url: `${this.address}/?lang=${language}#password=${token}`, expiresAt, purpose };
  }

  /** Mails a link; false when it could not be mailed, and somebody has to bring it. */
  async mail({ email, language }: Account, { url, purpose }: PasswordLink): Promise<boolean> {
    if (!this.mailer.delivers) return false;
    try {
      await this.mailer.send({ to: email, ...linkMail(purpose, language, url, HOURS[purpose]) });
      return true;
    } catch (error) {
      // The server's own words may quote the address.
      const code = (error as { code?: string }).code ?? 'unknown';
      this.logger.error(`A mail with a link could not be sent (${code})`);
      return false;
    }
  }

  private get address(): string {
    return this.http.publicUrl ?? `http://${this.http.host}:${this.http.port}`;
  }
}
