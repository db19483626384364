export { StandingEditionReader, type StandingEdition } from './data/standing-edition.reader';
export { EditionsModule } from './editions.module';
export { editionsJobs } from './jobs/editions.jobs';
