import { Controller, Get, Param, Query, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PublicationSettings } from '@platform/config';
import { JsonBytes, Public } from '@platform/http';
import { periodOf } from '../domain/period-of';
import { KeepAnswers } from '../use-cases/keep-answers';
import { OpenProgrammes } from '../use-cases/open-programmes';
import { TellErrata } from '../use-cases/tell-errata';
import { TellPlace } from '../use-cases/tell-place';
import { TellPlaces } from '../use-cases/tell-places';
import { TellPromises } from '../use-cases/tell-promises';
import { OpenView } from './open-view';
import { presentErrata, PublicErrataResponse } from './public-errata.response';
import {
  presentPlace,
  presentPlaces,
  PublicPlaceResponse,
  PublicPlacesResponse,
} from './public-place.response';
import { presentProgrammes, PublicProgrammesResponse } from './public-programme.response';
import {
  presentPromise,
  presentPromises,
  PublicPromiseResponse,
  PublicPromisesResponse,
} from './public-promise.response';
import { PublicPeriodQuery } from './public.request';
import { ShareAnswers } from './share-answers';

/** What anybody may see of the programmes that are published. No sign-in, no cookie; the same for everybody. */
@ApiTags('public')
@Controller('public/programmes')
@Public()
@UseGuards(OpenView)
@UseInterceptors(ShareAnswers)
export class PublicController {
  constructor(
    private readonly settings: PublicationSettings,
    private readonly programmes: OpenProgrammes,
    private readonly answers: KeepAnswers,
    private readonly tellPlaces: TellPlaces,
    private readonly tellPlace: TellPlace,
    private readonly tellPromises: TellPromises,
    private readonly tellErrata: TellErrata,
  ) {}

  /** Published programmes with the periods that are shown. */
  @Get()
  async list(): Promise<PublicProgrammesResponse> {
    return presentProgrammes(await this.programmes.list(), this.settings.licence);
  }

  /** Every territory's figures for a period, verified first; what rests on too little is withheld. */
  @Get(':programme/places')
  @ApiOkResponse({ type: PublicPlacesResponse })
  async places(@Param('programme') programme: string, @Query() query: PublicPeriodQuery): Promise<JsonBytes> {
    const open = await this.programmes.find(programme);
    const period = periodOf(open, query.period);
    return this.answers.serve(open, ['places', period.period], async () =>
      presentPlaces(open, period, await this.tellPlaces.run(open, period)),
    );
  }

  /** One territory: its figures, their history, and what was corrected since the edition. */
  @Get(':programme/places/:territory')
  @ApiOkResponse({ type: PublicPlaceResponse })
  async place(
    @Param('programme') programme: string,
    @Param('territory') territory: string,
    @Query() query: PublicPeriodQuery,
  ): Promise<JsonBytes> {
    const open = await this.programmes.find(programme);
    const period = periodOf(open, query.period);
    return this.answers.serve(open, ['place', territory, period.period], async () =>
      presentPlace(open, await this.tellPlace.run(open, period, territory)),
    );
  }

  /** Pledges with their verdicts as of now, for the country at the period that stands. */
  @Get(':programme/promises')
  @ApiOkResponse({ type: PublicPromisesResponse })
  async promises(@Param('programme') programme: string): Promise<JsonBytes> {
    const open = await this.programmes.find(programme);
    const period = periodOf(open, undefined);
    return this.answers.serve(open, ['promises', period.period], async () =>
      presentPromises(open, period, await this.tellPromises.list(open, period)),
    );
  }

  /** One pledge with what carries it out. */
  @Get(':programme/promises/:promise')
  @ApiOkResponse({ type: PublicPromiseResponse })
  async promise(
    @Param('programme') programme: string,
    @Param('promise') promise: string,
  ): Promise<JsonBytes> {
    const open = await this.programmes.find(programme);
    const period = periodOf(open, undefined);
    return this.answers.serve(open, ['promise', promise, period.period], async () =>
      presentPromise(open, period, await this.tellPromises.one(open, period, promise)),
    );
  }

  /** Where today's figures differ from the edition of a period. */
  @Get(':programme/errata')
  @ApiOkResponse({ type: PublicErrataResponse })
  async errata(@Param('programme') programme: string, @Query() query: PublicPeriodQuery): Promise<JsonBytes> {
    const open = await this.programmes.find(programme);
    const period = periodOf(open, query.period);
    return this.answers.serve(open, ['errata', period.period], async () =>
      presentErrata(open, period, await this.tellErrata.run(open, period)),
    );
  }
}
