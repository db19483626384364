export { noticesJobs } from './jobs/notices.jobs';
export { NoticeRepository } from './data/notice.repository';
export type { AlertAt, NewNotice, SummaryParams } from './domain/notice';
export { NoticesModule } from './notices.module';
export { MakeRound, type Round } from './use-cases/make-round';
