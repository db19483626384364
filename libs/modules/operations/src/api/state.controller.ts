import type { Actor } from '@core/access';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Settings } from '@platform/config';
import { CurrentActor, Permission } from '@platform/http';
import { ReadState } from '../use-cases/read-state';
import { WholeSystem } from '../use-cases/whole-system';
import { presentSetting, SettingResponse } from './setting.response';
import { presentState, StateResponse } from './state.response';

/** How the platform is doing and what it was told, for whoever keeps it running. */
@ApiTags('operations')
@Controller('operations')
@Permission('operations.read')
export class StateController {
  constructor(
    private readonly state: ReadState,
    private readonly settings: Settings,
    private readonly whole: WholeSystem,
  ) {}

  /** Version, parts that do not work, and how far behind is what is done behind the writers. */
  @Get('state')
  @Header('cache-control', 'no-store')
  async read(@CurrentActor() actor: Actor): Promise<StateResponse> {
    await this.whole.demand('operations.read', actor);
    return presentState(await this.state.run());
  }

  /** What holds in the process that answers, and who says so. Never a secret. */
  @Get('settings')
  @Header('cache-control', 'no-store')
  async list(@CurrentActor() actor: Actor): Promise<SettingResponse[]> {
    await this.whole.demand('operations.read', actor);
    return this.settings.inForce.map(presentSetting);
  }
}
