export { EditionsModule } from './editions.module';
export { editionsJobs } from './jobs/editions.jobs';
