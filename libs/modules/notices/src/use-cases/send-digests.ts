import { Directory } from '@core/access';
import { Clock } from '@core/kernel';
import { Injectable, Logger } from '@nestjs/common';
import { HttpSettings } from '@platform/config';
import { Database, type Transaction } from '@platform/database';
import { Mailer } from '@platform/mail';
import { DigestRepository, type Digest } from '../data/digest.repository';
import { SettingRepository } from '../data/setting.repository';
import { digestMail } from '../texts/digest-mail';
import { NoticeWords } from '../texts/notice-words';

const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 3_600_000;
/** With waits of a minute and twice as long each time: about half a day. A mail of yesterday's due day helps nobody. */
const MOST_ATTEMPTS = 16;

/**
 * Sends mails that are due. Each is sent in the transaction that marks it sent: killed between the server's word and the
 * commit it is sent again, with the same Message-ID. Exactly once is what no mail can promise.
 */
@Injectable()
export class SendDigests {
  private readonly logger = new Logger(SendDigests.name);

  constructor(
    private readonly database: Database,
    private readonly digests: DigestRepository,
    private readonly settings: SettingRepository,
    private readonly directory: Directory,
    private readonly mailer: Mailer,
    private readonly http: HttpSettings,
    private readonly clock: Clock,
  ) {}

  /** Gives how many were sent. */
  async run(): Promise<number> {
    if (!this.mailer.delivers) return 0;
    let sent = 0;
    for (;;) {
      const outcome = await this.database.transaction((tx) => this.sendNext(tx));
      if (outcome === undefined) return sent;
      if (outcome) sent += 1;
    }
  }

  /** Undefined when there is none. */
  private async sendNext(tx: Transaction): Promise<boolean | undefined> {
    const digest = await this.digests.claim(tx, this.clock.now());
    if (digest === undefined) return undefined;
    const [contact] = await this.directory.contacts([digest.personId]);
    if (contact === undefined) {
      await this.digests.toNobody(tx, digest.id);
      return false;
    }
    const { language } = await this.settings.find(tx, digest.personId);
    const key = await this.settings.unsubscribeKey(tx, digest.personId, this.clock.now());
    const unsubscribeUrl = `${this.address}/api/v1/notices/unsubscribe?key=${key}`;
    const mail = digestMail(
      await this.digests.contents(tx, digest.id),
      { name: contact.name, address: this.address, unsubscribeUrl },
      new NoticeWords(language ?? contact.language),
    );
    try {
      await this.mailer.send({
        ...{ to: contact.email, ...mail, messageId: `<${digest.id}@${new URL(this.address).hostname}>` },
        headers: {
          'List-Unsubscribe': `<${unsubscribeUrl}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          'Auto-Submitted': 'auto-generated',
        },
      });
    } catch (error) {
      await this.postpone(tx, digest, error);
      return false;
    }
    await this.digests.sent(tx, digest.id, this.clock.now());
    return true;
  }

  private get address(): string {
    const { publicUrl, host, port } = this.http;
    return publicUrl ?? `http://${host}:${port}`;
  }

  /** The answer of a server may name the address: the log and the row get its code alone. */
  private async postpone(tx: Transaction, { id, attempts }: Digest, error: unknown): Promise<void> {
    const code = codeOf(error);
    const wait = Math.min(FIRST_WAIT_MS * 2 ** attempts, LONGEST_WAIT_MS);
    const isLast = attempts + 1 >= MOST_ATTEMPTS;
    const nextAt = isLast ? null : new Date(this.clock.now().getTime() + wait);
    await this.digests.failed(tx, id, code, nextAt);
    this.logger.warn(
      `Mail ${id} was not taken (${code}), attempt ${attempts + 1}${isLast ? ', the last' : ''}`,
    );
  }
}

function codeOf(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return (
    [code, responseCode]
      .filter((part) => part !== undefined)
      .map(String)
      .join(' ') || 'unknown'
  );
}
