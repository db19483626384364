import { Clock, type Language } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { SettingRepository, type NoticeSetting } from '../data/setting.repository';
import { CHANNELS, NOTICE_KINDS, type Channel, type NoticeKind } from '../domain/notice-kinds';
import { unsubscribeUnknown } from '../domain/notices.errors';

/** On which channels somebody wants a kind. */
export type WantedChannels = Readonly<Record<Channel, boolean>>;

/** What somebody wants to be told. */
export interface WantedNotices {
  readonly language: Language | null;
  readonly kinds: Readonly<Record<NoticeKind, WantedChannels>>;
}

/** What somebody says of what they want to be told. */
interface AskedNotices {
  readonly language: Language | null;
  readonly kinds: Readonly<Partial<Record<NoticeKind, WantedChannels>>>;
}

/** Keeps what people want to be told, and how. */
@Injectable()
export class KeepSettings {
  constructor(
    private readonly database: Database,
    private readonly settings: SettingRepository,
    private readonly clock: Clock,
  ) {}

  async read(personId: string): Promise<WantedNotices> {
    return wantedOf(await this.settings.find(this.database, personId));
  }

  /** Kinds that are left out stay as they are: whoever does not know them has said nothing of them. */
  async run(personId: string, { language, kinds: asked }: AskedNotices): Promise<void> {
    const kinds = { ...(await this.read(personId)).kinds, ...given(asked) };
    const muted = NOTICE_KINDS.flatMap((kind) =>
      CHANNELS.filter((channel) => !kinds[kind][channel]).map((channel) => `${kind}/${channel}`),
    );
    await this.save(personId, { language, muted }, personId);
  }

  /** Turns all mails off for whoever has the key of a mail. @throws DomainError `NOTICE.LINK_UNKNOWN` */
  async unsubscribe(key: string): Promise<Language | null> {
    const { personId, language } = await this.owner(key);
    const { muted } = await this.settings.find(this.database, personId);
    const mails = NOTICE_KINDS.map((kind) => `${kind}/mail`);
    const all = [...new Set([...muted, ...mails])];
    await this.save(personId, { language, muted: all }, null);
    return language;
  }

  /** The language of whoever has the key. @throws DomainError `NOTICE.LINK_UNKNOWN` */
  async languageOf(key: string): Promise<Language | null> {
    return (await this.owner(key)).language;
  }

  /** @param by null: whoever has the key of a mail */
  private async save(personId: string, setting: NoticeSetting, by: string | null): Promise<void> {
    await this.database.transaction(async (tx) => {
      const before = await this.settings.find(tx, personId);
      await this.settings.save(tx, personId, setting, this.clock.now());
      await audit.record(tx, {
        ...{ actor: by === null ? null : { id: by }, action: 'notice-settings.changed' },
        subject: { kind: 'account', id: personId },
        before: { ...before, muted: [...before.muted] },
        after: { ...setting, muted: [...setting.muted] },
      });
    });
  }

  private async owner(key: string): Promise<{ personId: string; language: Language | null }> {
    const owner = await this.settings.byKey(this.database, key);
    if (owner === undefined) throw unsubscribeUnknown();
    return owner;
  }
}

function given(asked: AskedNotices['kinds']): Partial<Record<NoticeKind, WantedChannels>> {
  return Object.fromEntries(Object.entries(asked).filter(([, channels]) => channels !== undefined));
}

function wantedOf({ language, muted }: NoticeSetting): WantedNotices {
  const kinds = Object.fromEntries(
    NOTICE_KINDS.map((kind) => [
      kind,
      Object.fromEntries(CHANNELS.map((channel) => [channel, !muted.includes(`${kind}/${channel}`)])),
    ]),
  ) as Record<NoticeKind, WantedChannels>;
  return { language, kinds };
}
