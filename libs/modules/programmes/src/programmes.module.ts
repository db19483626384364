import { Module } from '@nestjs/common';
import { PeriodRepository } from './data/period.repository';
import { ProgrammeTermsReader } from './data/programme-terms.reader';
import { ProgrammeRepository } from './data/programme.repository';
import { Programmes } from './programmes';
import { ApplyProgramme } from './use-cases/apply-programme';

/** Campaign programmes, their chapters and pledges, and their reporting calendars. */
@Module({
  providers: [ProgrammeRepository, PeriodRepository, ProgrammeTermsReader, ApplyProgramme, Programmes],
  exports: [Programmes],
})
export class ProgrammesModule {}
