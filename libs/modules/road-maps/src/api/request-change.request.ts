import type { IsoDay } from '@core/kernel';
import { IsQuantity } from '@platform/http';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsPositive,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { CHANGE_KINDS, type ChangeKind } from '../domain/change-kinds';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST_SHARES = 1_000;
const LONGEST_TEXT = 2_000;

/** The act that allows a change. */
export class ActRequest {
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST_TEXT)
  title: string;

  @IsString()
  @Length(1, 200)
  number: string;

  /** The change is effective from this day on, once it is approved. */
  @Matches(DAY)
  @IsISO8601({ strict: true })
  date: IsoDay;
}

/** The part of an item that is to belong to a territory. */
export class ShareRequest {
  /** Code of the territory. */
  @IsString()
  @IsNotEmpty()
  territory: string;

  /** A ratio over 0 and up to 1; all shares sum to 1. */
  @IsQuantity()
  @IsPositive()
  @Max(1)
  share: number;
}

/** A change that is asked for. Each kind takes its own attribute and no other. */
export class RequestChangeRequest {
  @IsIn(CHANGE_KINDS)
  kind: ChangeKind;

  @ValidateNested()
  @Type(() => ActRequest)
  @IsNotEmpty()
  act: ActRequest;

  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST_TEXT)
  reason: string;

  /** To `postpone`: later than the deadline in force. */
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  deadline?: IsoDay | null;

  /** To `reweight`. */
  @IsOptional()
  @IsQuantity()
  @Min(0)
  weight?: number | null;

  /** To `replace`: an item of the same programme that takes the place. */
  @IsOptional()
  @IsInt()
  @IsPositive()
  @Max(Number.MAX_SAFE_INTEGER)
  replacementItemId?: number | null;

  /** To `rescope`: the new target, in the item's own unit. */
  @IsOptional()
  @IsQuantity()
  target?: number | null;

  /** To `rescope`: the territories it is shared among from then on. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_SHARES)
  @ArrayUnique(({ territory }: ShareRequest) => territory)
  @ValidateNested({ each: true })
  @Type(() => ShareRequest)
  shares?: ShareRequest[] | null;
}
