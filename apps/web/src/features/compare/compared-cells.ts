import type { FigureSetName, Figures } from '../../shared/api/figures';
import type { Territory } from '../../shared/api/territory';
import { valueOfFigure } from '../explain/named-figure';

/** A place of the comparison with its figures in the period, and in the one set against it. */
export interface ComparedPlace {
  territory: Territory;
  figures: Figures;
  /** Absent where one period is looked at. */
  earlier?: Figures;
}

/** One figure of one place, and what it is measured against. */
export interface ComparedCell {
  value: number | null;
  /** The other period's, or the first place's; undefined: there is nothing to measure against. */
  against: number | null | undefined;
  /** Null where either is undefined. */
  difference: number | null;
}

/** A row: against the other period where there is one, else against the first place. */
export function comparedCells(
  places: readonly ComparedPlace[],
  set: FigureSetName,
  figure: string,
): ComparedCell[] {
  const [first] = places;
  return places.map((place) => {
    const value = valueOfFigure(place.figures[set], figure);
    const against = (): number | null | undefined => {
      if (place.earlier) return valueOfFigure(place.earlier[set], figure);
      return place === first ? undefined : valueOfFigure(first.figures[set], figure);
    };
    const other = against();
    const isKnown = value !== null && other !== null && other !== undefined;
    return { value, against: other, difference: isKnown ? value - other : null };
  });
}
