import type { IsoDay } from '@core/kernel';
import { CHOICES, type TerritoryKind } from '@core/reporting';
import { ApiProperty } from '@nestjs/swagger';
import type { Page } from '@platform/http';
import type { TerritoryView } from '../data/territory.reader';

/** A node of the country tree. */
export class TerritoryResponse {
  /** The classifier code: text, leading zeros and all. */
  code: string;
  /** Code of the territory directly above; null for the country. */
  parent: string | null;
  /** 0 the country .. 3 a city district. */
  level: number;
  @ApiProperty({ enum: CHOICES.territoryKind })
  kind: TerritoryKind;
  name: { kk?: string; ru?: string; en?: string };
  /** Its place on the map of tiles, from 1. */
  grid: { row: number; col: number } | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validFrom: IsoDay | null;
  /** The first day on which it is no more. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validTo: IsoDay | null;
  /** ISO 3166-2, as in `KZ-10`. */
  isoCode: string | null;
  /** How many territories lie directly below. */
  children: number;
}

/** A page of territories. */
export class TerritoryPageResponse {
  items: TerritoryResponse[];
  nextCursor: string | null;
}

/** A territory as the API shows it. */
export function presentTerritory(view: TerritoryView): TerritoryResponse {
  const { code, parentCode, level, kind, name, gridRow, gridCol, validFrom, validTo, isoCode, children } =
    view;
  const grid = gridRow !== null && gridCol !== null ? { row: gridRow, col: gridCol } : null;
  return { code, parent: parentCode, level, kind, name, grid, validFrom, validTo, isoCode, children };
}

/** A page of territories as the API shows it. */
export function presentTerritoryPage({ items, nextCursor }: Page<TerritoryView>): TerritoryPageResponse {
  return { items: items.map(presentTerritory), nextCursor };
}
