import { EditionsModule } from '@modules/editions';
import { MetricsModule } from '@modules/metrics';
import { ProgrammesModule } from '@modules/programmes';
import { TerritoriesModule } from '@modules/territories';
import { Module, type DynamicModule } from '@nestjs/common';
import { CardsController } from './api/cards.controller';
import { OpenDataController } from './api/open-data.controller';
import { PublicController } from './api/public.controller';
import { PublicationsController } from './api/publications.controller';
import { PublicPlaceReader } from './data/public-place.reader';
import { PublicPromiseReader } from './data/public-promise.reader';
import { PublicationRepository } from './data/publication.repository';
import { PublishedProgrammeReader } from './data/published-programme.reader';
import { GatherNews } from './use-cases/gather-news';
import { KeepAnswers } from './use-cases/keep-answers';
import { OpenProgrammes } from './use-cases/open-programmes';
import { ReadPublicFigures } from './use-cases/read-public-figures';
import { SetPublication } from './use-cases/set-publication';
import { TellErrata } from './use-cases/tell-errata';
import { TellPlace } from './use-cases/tell-place';
import { TellPlaces } from './use-cases/tell-places';
import { TellPromises } from './use-cases/tell-promises';
import { WriteOpenData } from './use-cases/write-open-data';

const deciding = [PublicationRepository, PublishedProgrammeReader, OpenProgrammes, SetPublication];
const telling = [
  ...[PublicPlaceReader, PublicPromiseReader, ReadPublicFigures, KeepAnswers],
  ...[TellPlaces, TellPlace, TellErrata, TellPromises, WriteOpenData, GatherNews],
];

/** What anybody may see: `forHttp` shows it, `forOperator` decides of what it is. */
@Module({ imports: [ProgrammesModule, TerritoriesModule] })
export class PublicationModule {
  static forHttp(): DynamicModule {
    return {
      module: PublicationModule,
      imports: [MetricsModule.forPublication(), EditionsModule.forReading()],
      controllers: [PublicController, OpenDataController, CardsController, PublicationsController],
      providers: [...deciding, ...telling],
    };
  }

  static forOperator(): DynamicModule {
    return { module: PublicationModule, providers: deciding, exports: [SetPublication] };
  }
}
