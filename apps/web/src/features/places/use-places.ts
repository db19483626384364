import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { FigureSetName } from '../../shared/api/model';
import { queries, type Scope } from '../../shared/api/queries';
import { placesOf, type Place } from './place';

/** The direct children of a territory with their figures: one read for the names, one for the figures. */
export function usePlaces(scope: Scope, set: FigureSetName): UseQueryResult<Place[]> {
  const territories = useQuery(queries.territoriesUnder(scope.territory));
  const names = territories.data;
  const figures = useQuery({
    ...queries.children(scope),
    select: (found) => placesOf(names ?? [], found, set),
  });
  // Names first: without them the figures have no place to stand.
  return names === undefined ? (territories as unknown as UseQueryResult<Place[]>) : figures;
}
