import type { Actor } from '@core/access';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AsTable, CurrentActor, Permission } from '@platform/http';
import type { BoardOrder } from '../domain/board-order';
import { ReadBoard } from '../use-cases/read-board';
import { BoardRequest } from './board.request';
import { BOARD_TABLE } from './board-table';
import { BoardResponse, presentBoard } from './board.response';

/** How reporting goes, place by place. */
@ApiTags('periods')
@Controller('boards')
@Permission('period.read')
export class BoardsController {
  constructor(private readonly board: ReadBoard) {}

  /** Completeness and timeliness of the territories of a level, with the review of what came and the trend of six periods. */
  @Get('completeness')
  @AsTable(BOARD_TABLE)
  async completeness(
    @Query() { sort = 'territory', level = '1', ...asked }: BoardRequest,
    @CurrentActor() actor: Actor,
  ): Promise<BoardResponse> {
    const order = sort.replace('-', '') as BoardOrder;
    const how = { level: Number(level), order, descending: sort.startsWith('-') };
    return presentBoard(await this.board.run({ ...asked, ...how }, actor));
  }
}
