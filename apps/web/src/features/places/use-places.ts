import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FigureSetName } from '../../shared/api/figures';
import { queries, type Scope } from '../../shared/api/queries';
import type { Read } from '../../shared/ui/read';
import { placesOf, type Place } from './place';

/** The direct children of a territory with their figures: one read for the names, one for the figures. */
export function usePlaces(scope: Scope, set: FigureSetName): Read<Place[]> {
  const territories = useQuery(queries.territoriesUnder(scope.territory));
  const figures = useQuery(queries.children(scope));
  const data = useMemo(
    () => territories.data && figures.data && placesOf(territories.data, figures.data, set),
    [territories.data, figures.data, set],
  );
  return {
    data,
    error: territories.error ?? figures.error,
    isError: territories.isError || figures.isError,
    isFetching: territories.isFetching || figures.isFetching,
    isPlaceholderData: figures.isPlaceholderData,
    refetch: () => Promise.all([territories.refetch(), figures.refetch()]),
  };
}
