import { Directory } from '@core/access';
import { Clock, LANGUAGES, type Language } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import type { Page } from '@platform/http';
import { NoticeReader, type NoticeRow } from '../data/notice.reader';
import { NoticeRepository } from '../data/notice.repository';
import { SettingRepository } from '../data/setting.repository';

/** Somebody's notices, how many are unread, and the language they are told in. */
export interface NoticeList {
  readonly page: Page<NoticeRow>;
  readonly unread: number;
  readonly language: Language;
}

/** Shows people their own notices and takes note that they were read. */
@Injectable()
export class ReadNotices {
  constructor(
    private readonly database: Database,
    private readonly reader: NoticeReader,
    private readonly notices: NoticeRepository,
    private readonly settings: SettingRepository,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** The latest first. @throws DomainError `REQUEST.BAD_CURSOR` */
  async run(
    personId: string,
    asked: {
      readonly unread: boolean;
      readonly limit: number;
      readonly cursor?: string;
      readonly lang?: Language;
    },
  ): Promise<NoticeList> {
    const page = await this.reader.list(personId, asked);
    const unread = await this.reader.unread(personId);
    return { page, unread, language: asked.lang ?? (await this.languageOf(personId)) };
  }

  /** Marks notices read, without ids all of them. Gives how many are left unread. */
  async markRead(personId: string, ids: readonly string[] | undefined): Promise<number> {
    await this.notices.markRead(this.database, personId, ids, this.clock.now());
    return this.reader.unread(personId);
  }

  private async languageOf(personId: string): Promise<Language> {
    const { language } = await this.settings.find(this.database, personId);
    const [contact] = language === null ? await this.directory.contacts([personId]) : [];
    return language ?? contact?.language ?? LANGUAGES[0];
  }
}
