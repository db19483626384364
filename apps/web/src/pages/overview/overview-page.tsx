import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { rights } from '../../features/session/rights';
import { sessionQuery } from '../../features/session/session-query';
import { useRoots } from '../../features/workspace/use-roots';
import { queries } from '../../shared/api/queries';
import type { Session } from '../../shared/api/session';
import { Failure } from '../../shared/ui/failure';
import { ProgrammeView } from './programme-view';
import styles from './overview-page.module.css';

const Elsewhere = lazy(() =>
  import('../../features/places/elsewhere').then((module) => ({ default: module.Elsewhere })),
);
const FirstSteps = lazy(() =>
  import('../../features/workspace/first-steps').then((module) => ({ default: module.FirstSteps })),
);
const NoAccess = lazy(() =>
  import('../../features/workspace/no-access').then((module) => ({ default: module.NoAccess })),
);

/** The overview: the reader's territory at a glance, and by the address any place below it. */
export function OverviewPage() {
  const { data: session } = useQuery(sessionQuery);
  if (!session) return <Waiting />;
  return (
    <Suspense fallback={<Waiting />}>
      {rights.any(session) ? <Overview session={session} /> : <NoAccess session={session} />}
    </Suspense>
  );
}

function Overview({ session }: { session: Session }) {
  const { t } = useTranslation();
  const search = useSearch({ from: '/workspace/' });
  const programmes = useQuery(queries.programmes());
  const roots = useRoots(session);

  const failed = [programmes.data ? null : programmes, roots].find(
    (read) => read !== null && read.error !== null,
  );
  if (failed) {
    return (
      <Failure error={failed.error} title={t('state.pageFailed')} onRetry={() => void failed.refetch()} />
    );
  }
  if (!programmes.data || !roots.of) return <Waiting />;
  const programme = search.programme
    ? programmes.data.find(({ code }) => code === search.programme)
    : programmes.data[0];
  if (!programme && search.programme) return <Elsewhere programme={search.programme} />;
  const places = programme ? roots.of(programme.code) : [];
  if (!programme || (places.length === 0 && rights.isOperator(session))) {
    return (
      <div className={`${styles.page} ${styles.narrow}`}>
        <FirstSteps session={session} />
      </div>
    );
  }
  if (places.length === 0) return <NoAccess session={session} />;
  return (
    <ProgrammeView
      session={session}
      programmes={programmes.data}
      programme={programme}
      roots={places}
      search={search}
    />
  );
}

function Waiting() {
  const { t } = useTranslation();
  return (
    <div className={styles.page} role="status" aria-label={t('state.loading')}>
      <Skeleton height={64} radius="md" />
      <Skeleton height={240} radius="md" />
      <Skeleton height={480} radius="md" />
    </div>
  );
}
