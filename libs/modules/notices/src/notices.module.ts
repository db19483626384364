import { CalendarModule } from '@modules/calendar';
import { LedgerModule } from '@modules/ledger';
import { ProgrammesModule } from '@modules/programmes';
import { TerritoriesModule } from '@modules/territories';
import { Module, type DynamicModule } from '@nestjs/common';
import { NoticeSettingsController } from './api/notice-settings.controller';
import { NoticesController } from './api/notices.controller';
import { RemindersController } from './api/reminders.controller';
import { UnsubscribeController } from './api/unsubscribe.controller';
import { ChangeNoticeReader } from './data/change-notice.reader';
import { DigestRepository } from './data/digest.repository';
import { NewVersionReader } from './data/new-version.reader';
import { NoticeReader } from './data/notice.reader';
import { NoticeRepository } from './data/notice.repository';
import { PlaceNameReader } from './data/place-name.reader';
import { ProposalNoticeReader } from './data/proposal-notice.reader';
import { ReminderReader } from './data/reminder.reader';
import { SettingRepository } from './data/setting.repository';
import { NoticeWorker } from './jobs/notice-worker';
import { FindDeciders } from './use-cases/find-deciders';
import { GatherDigests } from './use-cases/gather-digests';
import { KeepSettings } from './use-cases/keep-settings';
import { MakeRound } from './use-cases/make-round';
import { ReadNotices } from './use-cases/read-notices';
import { ReadReminders } from './use-cases/read-reminders';
import { RemindAnswerable } from './use-cases/remind-answerable';
import { SendDigests } from './use-cases/send-digests';
import { TellOfChange } from './use-cases/tell-of-change';
import { TellOfVersions } from './use-cases/tell-of-versions';
import { TellOfEntries } from './use-cases/tell-of-entries';
import { TellOfProposal } from './use-cases/tell-of-proposal';
import { TellOfRequest } from './use-cases/tell-of-request';
import { TellProposer } from './use-cases/tell-proposer';

const work = [
  ...[RemindAnswerable, GatherDigests, SendDigests, MakeRound],
  ...[FindDeciders, TellOfRequest, TellOfProposal, TellProposer],
  ...[TellOfEntries, TellOfChange, TellOfVersions, NoticeWorker],
];

/** What people are told. The process provides `Directory` and, for the worker, `Mailer` globally. */
@Module({
  imports: [CalendarModule, LedgerModule, ProgrammesModule, TerritoriesModule],
  providers: [NoticeRepository, SettingRepository],
})
export class NoticesModule {
  static forHttp(): DynamicModule {
    return {
      module: NoticesModule,
      // The link before the list: both begin with the same word.
      controllers: [UnsubscribeController, NoticesController, NoticeSettingsController, RemindersController],
      providers: [NoticeReader, ReadNotices, KeepSettings, ReminderReader, ReadReminders],
    };
  }

  /** For modules that have something to tell. */
  static forTelling(): DynamicModule {
    return { module: NoticesModule, exports: [NoticeRepository] };
  }

  static forWorker(): DynamicModule {
    return {
      module: NoticesModule,
      providers: [
        DigestRepository,
        ChangeNoticeReader,
        PlaceNameReader,
        ProposalNoticeReader,
        NewVersionReader,
        ...work,
      ],
    };
  }
}
