import { PageRequest } from '@platform/http';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

/** Whose editions are asked for. */
export class ListEditionsRequest extends PageRequest {
  /** Code of the programme. */
  @IsString()
  @IsNotEmpty()
  programme: string;

  /** `2026-10` or `2026-Q4` */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  period?: string;
}

/** Which territories of an edition are asked for. */
export class EditionTerritoryRequest extends PageRequest {
  /** Code; this one only. */
  @IsOptional()
  @IsString()
  territory?: string;
}
