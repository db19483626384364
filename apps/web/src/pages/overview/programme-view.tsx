import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { AsOfBanner } from '../../features/filters/as-of-banner';
import { periodChoice } from '../../features/filters/period-choice';
import { rights } from '../../features/session/rights';
import { ApiError } from '../../shared/api/api-error';
import type { Programme } from '../../shared/api/programme';
import type { Session } from '../../shared/api/session';
import type { Territory } from '../../shared/api/territory';
import { queries } from '../../shared/api/queries';
import { Failure } from '../../shared/ui/failure';
import { Message } from '../../shared/ui/message';
import { DemoNotice } from './demo-notice';
import { HeldBackNotice } from './held-back-notice';
import { OverviewHead } from './overview-head';
import type { OverviewSearch } from './overview-search';
import { PlaceView } from './place-view';
import { usePath } from './use-path';
import styles from './overview-page.module.css';

const Elsewhere = lazy(() =>
  import('../../features/places/elsewhere').then((module) => ({ default: module.Elsewhere })),
);

interface ProgrammeViewProps {
  session: Session;
  programmes: Programme[];
  programme: Programme;
  /** The tops of what may be looked at in the programme; at least one. */
  roots: Territory[];
  search: OverviewSearch;
}

/** One programme: its periods, and the territory of the address in the one that is chosen. */
export function ProgrammeView({ session, programmes, programme, roots, search }: ProgrammeViewProps) {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/' });
  const periods = useQuery(queries.periods(programme.code));
  const home = roots[0].code;
  const path = usePath(roots, search.territory ?? home);
  const change = useCallback(
    (part: Partial<OverviewSearch>, replace = false) =>
      void navigate({ search: (now) => ({ ...now, ...part }), replace, resetScroll: false }),
    [navigate],
  );

  const isUnknown = path.query.error instanceof ApiError && path.query.error.status === 404;
  if (isUnknown || path.isOutside) {
    return <Elsewhere place={search.territory} programme={programme.code} />;
  }
  const failed =
    periods.isError && !periods.data ? periods : path.query.isError && !path.query.data && path.query;
  if (failed) return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!periods.data || !path.territories) return <Skeleton height={420} radius="md" />;
  const choice = periodChoice(periods.data, search.period, search.asOf);
  const { chosen } = choice;
  if (!chosen) return <Message heading="h1" title={t('empty.noPeriod')} text={t('empty.noPeriodText')} />;
  return (
    <div className={styles.page}>
      <HeldBackNotice session={session} />
      <DemoNotice programme={programme} />
      <AsOfBanner day={search.asOf} onBack={() => change({ asOf: undefined })} />
      <OverviewHead
        programmes={programmes}
        programme={programme}
        roots={roots}
        path={path.territories}
        choice={{ ...choice, chosen }}
        search={search}
        mayUpload={rights.anywhere(session, 'import.create')}
        onChange={change}
      />
      <PlaceView
        programme={programme.code}
        period={chosen.period}
        home={home}
        path={path.territories}
        search={search}
        onChange={change}
      />
    </div>
  );
}
