import type { PublicFigures, PublicFiguresPair } from './public-figures';

/** A public figure that is another one today than in the edition. */
export interface Correction {
  readonly type: 'measure' | 'indicator';
  /** Name of the figure; `statuses.done` of a status. */
  readonly figure: string;
  readonly was: number | string | null;
  readonly is: number | string | null;
}

/** Every public figure in which an edition and today differ. */
export function correctionsOf(was: PublicFiguresPair, is: PublicFiguresPair): Correction[] {
  return [
    ...differing('measure', was.measures, is.measures),
    ...differing('indicator', was.indicators, is.indicators),
  ];
}

function differing(type: Correction['type'], was: PublicFigures, is: PublicFigures): Correction[] {
  const today = new Map(leavesOf(is));
  return leavesOf(was).flatMap(([figure, then]) => {
    const now = today.get(figure) ?? null;
    return then === now ? [] : [{ type, figure, was: then, is: now }];
  });
}

function leavesOf({ statuses, ...figures }: PublicFigures): [string, number | string | null][] {
  return [
    ...Object.entries(figures),
    ...Object.entries(statuses).map(([status, count]): [string, number] => [`statuses.${status}`, count]),
  ];
}
