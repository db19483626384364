export { noticesJobs } from './jobs/notices.jobs';
export { NoticesModule } from './notices.module';
export { MakeRound, type Round } from './use-cases/make-round';
