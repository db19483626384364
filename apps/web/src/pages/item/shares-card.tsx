import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ItemDetail } from '../../features/items/item-queries';
import { usePlaceNames } from '../../features/places/use-place-names';
import { keepSearch } from '../../shared/address/keep-search';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';

type Share = ItemDetail['shares'][number];

const along = keepSearch('programme', 'period', 'asOf');

/** Where an item counts, and with which part; one place with the whole of it needs no table. */
export function SharesCard({ item: { shares, territory } }: { item: ItemDetail }) {
  const { t } = useTranslation('places');
  const format = useFigureFormat();
  const placeName = usePlaceNames();
  if (shares.length === 1 && shares[0].territory === territory) return null;
  const columns: Column<Share>[] = [
    {
      key: 'place',
      title: t('shares.place'),
      wide: true,
      cell: (share) => (
        <Link to="/" search={(now: object) => ({ ...along(now), territory: share.territory })}>
          {placeName(share.territory)}
        </Link>
      ),
    },
    {
      key: 'share',
      title: t('shares.share'),
      numeric: true,
      cell: ({ share }) => format.percent(share * 100),
    },
  ];
  return (
    <Card title={t('shares.title')}>
      <DataTable
        caption={t('shares.caption')}
        columns={columns}
        rows={shares}
        keyOf={(share) => share.territory}
        empty={null}
      />
    </Card>
  );
}
