import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const MOST_AT_ONCE = 500;
const LONGEST_NUMBER = 400;
const LONGEST_TEXT = 32_767;

/** What was typed, as it was typed; what is absent was not touched. */
export class DraftCellsRequest {
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_NUMBER)
  value?: string;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_NUMBER)
  numerator?: string;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_NUMBER)
  denominator?: string;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_NUMBER)
  spent?: string;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  narrative?: string;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_NUMBER)
  delayReason?: string;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  evidence?: string;
}

/** One row of a sheet. */
export class DraftRequest {
  @IsInt()
  @Min(1)
  itemId: number;

  /** Null: the draft is no longer wanted. */
  @ValidateIf(({ cells }: DraftRequest) => cells !== null)
  @IsObject()
  @ValidateNested()
  @Type(() => DraftCellsRequest)
  cells: DraftCellsRequest | null;

  /** `savedAt` of the version the page knew; absent or null: of none. */
  @IsOptional()
  @IsISO8601({ strict: true })
  since?: string | null;
}

/** Drafts of one sheet. */
export class KeepDraftsRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE)
  @ArrayUnique(({ itemId }: DraftRequest) => itemId)
  @ValidateNested({ each: true })
  @Type(() => DraftRequest)
  drafts: DraftRequest[];
}
