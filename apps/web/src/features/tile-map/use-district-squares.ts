import { useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { FigureSetName } from '../../shared/api/figures';
import type { Territory } from '../../shared/api/territory';
import { queries, type Scope } from '../../shared/api/queries';
import type { DistrictSquare } from './district-squares';

const QUIET_MS = 1_200;
const WIDE = '(min-width: 901px)';

/**
 * The districts of every region, read after the page has come to rest and only where the squares are drawn. The same
 * reads serve a region's own view, so opening one is immediate.
 */
export function useDistrictSquares(
  regions: Territory[],
  scope: Omit<Scope, 'territory'>,
  set: FigureSetName,
): Map<string, DistrictSquare[]> {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (!window.matchMedia(WIDE).matches) return;
    const timer = setTimeout(() => setWanted(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return useQueries({
    queries: regions.map((region) => ({
      ...queries.children({ ...scope, territory: region.code }),
      enabled: wanted,
      meta: { background: true },
    })),
    combine: (results) => {
      const squares = new Map<string, DistrictSquare[]>();
      results.forEach(({ data }, index) => {
        if (data)
          squares.set(
            regions[index].code,
            data.map((one) => ({ code: one.territory, figures: one[set] })),
          );
      });
      return squares;
    },
  });
}
