import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { periodChoice } from '../../features/filters/period-choice';
import type { Programme } from '../../shared/api/programme';
import type { Territory } from '../../shared/api/territory';
import { queries } from '../../shared/api/queries';
import { Failure } from '../../shared/ui/failure';
import { Message } from '../../shared/ui/message';
import { DemoNotice } from './demo-notice';
import { OverviewHead } from './overview-head';
import type { OverviewSearch } from './overview-search';
import { PlaceView } from './place-view';
import { usePath } from './use-path';
import styles from './overview-page.module.css';

interface ProgrammeViewProps {
  programmes: Programme[];
  programme: Programme;
  country: Territory;
  search: OverviewSearch;
}

/** One programme: its periods, and the territory of the address in the one that is chosen. */
export function ProgrammeView({ programmes, programme, country, search }: ProgrammeViewProps) {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/' });
  const periods = useQuery(queries.periods(programme.code));
  const path = usePath(country, search.territory ?? country.code);
  const change = useCallback(
    (part: Partial<OverviewSearch>, replace = false) =>
      void navigate({ search: (now) => ({ ...now, ...part }), replace, resetScroll: false }),
    [navigate],
  );

  const failed =
    periods.isError && !periods.data ? periods : path.query.isError && !path.query.data && path.query;
  if (failed) return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!periods.data || !path.territories) return <Skeleton height={420} radius="md" />;
  const choice = periodChoice(periods.data, search.period);
  const { chosen } = choice;
  if (!chosen) return <Message heading="h1" title={t('empty.noPeriod')} text={t('empty.noPeriodText')} />;
  return (
    <div className={styles.page}>
      <DemoNotice programme={programme} />
      <OverviewHead
        programmes={programmes}
        programme={programme}
        path={path.territories}
        choice={{ ...choice, chosen }}
        search={search}
        onChange={change}
      />
      <PlaceView
        programmes={programmes}
        programme={programme.code}
        period={chosen.period}
        path={path.territories}
        search={search}
        onChange={change}
      />
    </div>
  );
}
