export { FollowsModule } from './follows.module';
export { followsJobs } from './jobs/follows.jobs';
export { MakeFollowRound } from './use-cases/make-follow-round';
