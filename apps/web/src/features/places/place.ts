import type { FigureSet, FigureSetName, Figures } from '../../shared/api/figures';
import type { Territory } from '../../shared/api/territory';

/** A territory with its figures of the chosen set; null where none were folded for it. */
export interface Place {
  territory: Territory;
  figures: FigureSet | null;
}

/** Joins territories and figures by code, in the territories' order. */
export function placesOf(territories: Territory[], figures: Figures[], set: FigureSetName): Place[] {
  const byCode = new Map(figures.map((one) => [one.territory, one]));
  return territories.map((territory) => ({ territory, figures: byCode.get(territory.code)?.[set] ?? null }));
}
