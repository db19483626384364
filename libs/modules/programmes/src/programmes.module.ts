import { Module } from '@nestjs/common';
import { ProgrammesController } from './api/programmes.controller';
import { PeriodRepository } from './data/period.repository';
import { ProgrammeTermsReader } from './data/programme-terms.reader';
import { ProgrammeReader } from './data/programme.reader';
import { ProgrammeRepository } from './data/programme.repository';
import { Programmes } from './programmes';
import { ApplyProgramme } from './use-cases/apply-programme';

/** Campaign programmes, their chapters and pledges, and their reporting calendars. */
@Module({
  controllers: [ProgrammesController],
  providers: [
    ProgrammeRepository,
    PeriodRepository,
    ProgrammeTermsReader,
    ProgrammeReader,
    ApplyProgramme,
    Programmes,
  ],
  exports: [Programmes],
})
export class ProgrammesModule {}
