export { Programmes } from './programmes';
export { ProgrammesModule } from './programmes.module';
export type { PeriodRow, ProgrammeTerms } from './data/programme-terms.reader';
export type { ProgrammeApplied } from './use-cases/apply-programme';
