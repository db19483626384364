import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../shared/api/api-error';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { publicQueries, type PublicPeriod, type PublicProgramme } from './public-queries';
import { kept, type PublicSearch } from './public-search';

/** What a public page is about. */
export interface PublicChoice {
  programme: PublicProgramme;
  programmes: PublicProgramme[];
  /** SPDX identifier. */
  licence: string;
  period: PublicPeriod;
  search: PublicSearch;
}

/** Reads which programme and period are shown; an address that names another than there is shows the default. */
export function InPublic({
  search,
  children,
}: {
  search: PublicSearch;
  children: (choice: PublicChoice) => ReactNode;
}) {
  const { t } = useTranslation('public');
  const query = useQuery(publicQueries.programmes());
  if (query.error instanceof ApiError && query.error.status === 404) return <PublicAbsent search={search} />;
  return (
    <Loaded query={query} height={520}>
      {({ items, licence }) => {
        const programme = items.find(({ code }) => code === search.programme) ?? items.at(0);
        if (!programme) return <Message heading="h1" title={t('empty.title')} text={t('empty.text')} />;
        const { periods, standing } = programme;
        const period = periods.find((one) => one.period === (search.period ?? standing)) ?? periods.at(-1);
        if (!period) return <Message heading="h1" title={t('empty.title')} text={t('empty.noPeriod')} />;
        return children({ programme, programmes: items, licence, period, search });
      }}
    </Loaded>
  );
}

/** A place, a promise or a whole view that is not there. */
export function PublicAbsent({ search }: { search: PublicSearch }) {
  const { t } = useTranslation('public');
  return (
    <Message heading="h1" title={t('empty.absent')} text={t('empty.absentText')}>
      <Link to="/public" search={{ ...kept(search), period: undefined }}>
        {t('empty.home')}
      </Link>
    </Message>
  );
}
