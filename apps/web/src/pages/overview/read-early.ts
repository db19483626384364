import type { QueryClient } from '@tanstack/react-query';
import { sessionQuery } from '../../features/session/session-query';
import { rights } from '../../features/session/rights';
import { queries } from '../../shared/api/queries';
import type { OverviewSearch } from './overview-search';

/** Begins the reads that decide what the overview shows, while its code is on the way. What fails is read again, and said, by the page. */
export async function readEarly(client: QueryClient, search: OverviewSearch): Promise<void> {
  const session = client.getQueryData(sessionQuery.queryKey);
  if (!session || !rights.any(session)) return;
  if (rights.isOperator(session)) void client.prefetchQuery(queries.territoriesOfLevel(0));
  for (const code of rights.isOperator(session) ? [] : rights.places(session)) {
    void client.prefetchQuery(queries.territory(code));
  }
  const [first] = await client.fetchQuery(queries.programmes());
  const programme = search.programme ?? first?.code;
  if (programme) void client.prefetchQuery(queries.periods(programme));
}
