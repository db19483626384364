import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { allPages } from '../../../shared/api/all-pages';
import type { Territory } from '../../../shared/api/territory';
import { collation } from '../../../shared/format/collation';
import { rights } from '../../session/rights';
import { sessionQuery } from '../../session/session-query';
import { useLanguage } from '../../../shared/i18n/use-language';
import { useName } from '../../../shared/i18n/use-name';
import type { Read } from '../../../shared/ui/read';
import { territoryTree, type Tree } from './territory-tree';

const RARELY_CHANGES = 10 * 60_000;

const everyTerritory = queryOptions({
  queryKey: ['territories', 'every'],
  queryFn: ({ signal }) => allPages<Territory>('/territories', {}, signal),
  staleTime: RARELY_CHANGES,
});

/** Every territory the reader sees, as a tree, ordered by name in the language on screen. */
export function useTerritoryTree(): Read<Tree> {
  const language = useLanguage();
  const nameOf = useName();
  const { data: session } = useQuery(sessionQuery);
  // Whoever has no role yet would be refused.
  const mayRead = Boolean(session && rights.anywhere(session, 'territory.read'));
  const read = useQuery({ ...everyTerritory, enabled: mayRead });
  const data = useMemo(() => {
    if (!read.data) return undefined;
    const compare = collation(language);
    return territoryTree.of(read.data, (one, other) => compare(nameOf(one.name), nameOf(other.name)));
  }, [read.data, language, nameOf]);
  return { ...read, data };
}
