import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { itemQueries, type ItemDetail } from '../../features/items/item-queries';
import { PageRead } from '../../features/places/page-read';
import { InProgramme, type ChosenProgramme } from '../../features/workspace/in-programme';
import { ItemView } from './item-view';

/** One measure or indicator, with everything that is known of it. */
export function ItemPage() {
  const search = useSearch({ from: '/workspace/items/$id' });
  const { id } = useParams({ from: '/workspace/items/$id' });
  return (
    <OfProgramme id={id} named={search.programme}>
      {(programme) => (
        <InProgramme search={{ ...search, programme }}>
          {(chosen) => <OneItem id={id} chosen={chosen} />}
        </InProgramme>
      )}
    </OfProgramme>
  );
}

/** An address that does not name the programme is of the item's own. */
function OfProgramme(props: {
  id: string;
  named: string | undefined;
  children: (code: string) => ReactNode;
}) {
  const { id, named, children } = props;
  const item = useQuery({ ...itemQueries.one(id, {}), enabled: named === undefined });
  if (named !== undefined) return children(named);
  return (
    <PageRead query={item} height={560}>
      {({ programme }) => children(programme)}
    </PageRead>
  );
}

function OneItem({ id, chosen }: { id: string; chosen: ChosenProgramme }) {
  const search = useSearch({ from: '/workspace/items/$id' });
  const moment = {
    programme: chosen.programme.code,
    period: chosen.choice.chosen.period,
    knownAt: search.asOf,
  };
  const unnamed = useQueryClient().getQueryState<ItemDetail>(itemQueries.one(id, {}).queryKey);
  // What told the programme is the answer already where the period is the usual one.
  const isSame = moment.knownAt === undefined && unnamed?.data?.period === moment.period;
  const item = useQuery({
    ...itemQueries.one(id, moment),
    ...(isSame && { initialData: unnamed.data, initialDataUpdatedAt: unnamed.dataUpdatedAt }),
  });
  return (
    <PageRead query={item} height={640}>
      {(found) => <ItemView chosen={chosen} item={found} moment={moment} search={search} />}
    </PageRead>
  );
}
