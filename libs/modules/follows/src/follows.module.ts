import { CalendarModule } from '@modules/calendar';
import { MetricsModule } from '@modules/metrics';
import { NoticesModule } from '@modules/notices';
import { ProgrammesModule } from '@modules/programmes';
import { TerritoriesModule } from '@modules/territories';
import { Module, type DynamicModule } from '@nestjs/common';
import { FollowsController } from './api/follows.controller';
import { FollowRepository } from './data/follow.repository';
import { OwnFollowReader } from './data/own-follow.reader';
import { ToldFollowReader } from './data/told-follow.reader';
import { FollowWorker } from './jobs/follow-worker';
import { FollowedPlace } from './use-cases/followed-place';
import { KeepFollows } from './use-cases/keep-follows';
import { MakeFollowRound } from './use-cases/make-follow-round';
import { ReadFollows } from './use-cases/read-follows';
import { TellFollowers } from './use-cases/tell-followers';

/** Places that people follow. The process provides `Directory` globally. */
@Module({ imports: [CalendarModule, MetricsModule.forFigures()], providers: [FollowRepository] })
export class FollowsModule {
  static forHttp(): DynamicModule {
    return {
      module: FollowsModule,
      imports: [ProgrammesModule, TerritoriesModule],
      controllers: [FollowsController],
      providers: [OwnFollowReader, FollowedPlace, KeepFollows, ReadFollows],
    };
  }

  static forWorker(): DynamicModule {
    return {
      module: FollowsModule,
      imports: [NoticesModule.forTelling()],
      providers: [ToldFollowReader, TellFollowers, MakeFollowRound, FollowWorker],
    };
  }
}
