import { PageRequest } from '@platform/http';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { BOARD_ORDERS, type BoardOrder } from '../domain/board-order';

const SORTS = [...BOARD_ORDERS, ...BOARD_ORDERS.map((order) => `-${order}` as const)] as const;

/** Which board is asked for. */
export class BoardRequest extends PageRequest {
  /** Code of the programme. */
  @IsString()
  @IsNotEmpty()
  programme: string;

  /** `2026-10` or `2026-Q4`; by default the last one that ended. */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  period?: string;

  /** 0 the country, 1 regions, 2 districts and cities, 3 city districts. */
  @IsOptional()
  @IsIn(['0', '1', '2', '3'])
  level?: string;

  /** Code; the territories of its subtree. */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  territory?: string;

  /** What the rows are sorted by; a minus turns it round. */
  @IsOptional()
  @IsIn(SORTS)
  sort?: BoardOrder | `-${BoardOrder}`;
}
