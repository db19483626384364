import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../features/session/session-query';
import { queries } from '../../shared/api/queries';
import { Failure } from '../../shared/ui/failure';
import { FirstSteps } from './first-steps';
import { ProgrammeView } from './programme-view';
import styles from './overview-page.module.css';

/** The overview: the country at a glance, and by the address any region or district of it. */
export function OverviewPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/' });
  const navigate = useNavigate();
  const session = useQuery(sessionQuery);
  const programmes = useQuery(queries.programmes());
  const roots = useQuery(queries.territoriesOfLevel(0));
  useEffect(() => {
    // The server ended the session while the page was open: sign in, and come back to this very view.
    if (session.data === null)
      void navigate({ to: '/sign-in', search: { next: location.search || undefined } });
  }, [session.data, navigate]);

  const failed = [programmes, roots].find((query) => query.isError && query.data === undefined);
  if (failed) {
    return (
      <Failure error={failed.error} title={t('state.pageFailed')} onRetry={() => void failed.refetch()} />
    );
  }
  if (!programmes.data || !roots.data) {
    return (
      <div className={styles.page} role="status" aria-label={t('state.loading')}>
        <Skeleton height={64} radius="md" />
        <Skeleton height={240} radius="md" />
        <Skeleton height={480} radius="md" />
      </div>
    );
  }
  const programme = programmes.data.find(({ code }) => code === search.programme) ?? programmes.data[0];
  const [country] = roots.data;
  if (!programme || !country) return <FirstSteps />;
  return (
    <ProgrammeView programmes={programmes.data} programme={programme} country={country} search={search} />
  );
}
