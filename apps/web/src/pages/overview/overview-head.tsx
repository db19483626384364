import { Button } from '@mantine/core';
import { IconHistory, IconUpload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { StocktakeButton } from '../../features/export/stocktake-button';
import { AsKnownOn } from '../../features/filters/as-known-on';
import { PageActions } from '../../features/filters/page-actions';
import type { PeriodChoice } from '../../features/filters/period-choice';
import { PeriodPicker } from '../../features/filters/period-picker';
import { PlacePicker } from '../../features/filters/place-picker';
import { ProgrammePicker } from '../../features/filters/programme-picker';
import type { Programme } from '../../shared/api/programme';
import type { ReportingPeriod } from '../../shared/api/reporting-period';
import type { Territory } from '../../shared/api/territory';
import { lazyPart } from '../../shared/i18n/lazy-part';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { PageTitle } from '../../shared/ui/page-title/page-title';
import { ViewSwitch } from '../../shared/ui/view-switch';
import { Breadcrumbs } from './breadcrumbs';
import type { OverviewSearch } from './overview-search';
import styles from './overview-head.module.css';

const PlaceLinks = lazyPart(
  () => import('../../features/places/place-links').then((module) => module.PlaceLinks),
  'places',
);

interface OverviewHeadProps {
  programmes: Programme[];
  programme: Programme;
  /** The tops of what the reader may look at; with several there is a switch. */
  roots: Territory[];
  path: Territory[];
  choice: PeriodChoice & { chosen: ReportingPeriod };
  search: OverviewSearch;
  mayUpload: boolean;
  onChange: (part: Partial<OverviewSearch>) => void;
}

/** Where we are and what is chosen: everything here stands in the address. */
export function OverviewHead(props: OverviewHeadProps) {
  const { programmes, programme, roots, path, choice, search, mayUpload, onChange } = props;
  const { t } = useTranslation();
  const format = useFigureFormat();
  const nameOf = useName();
  const here = path[path.length - 1];
  const { begun, chosen, fallback } = choice;
  const unusual = chosen !== fallback;
  return (
    <div className={styles.head}>
      <div className={styles.where}>
        <Breadcrumbs path={path} home={roots[0].code} />
        <PageTitle className={styles.title} of={t('navigation.pages.overview')}>
          {nameOf(here.name)}
        </PageTitle>
        <p className={styles.programme}>
          {nameOf(programme.title)} ·{' '}
          {t('stamp.period', { period: format.period(chosen.period), date: format.day(chosen.endsOn) })}
        </p>
        <Suspense fallback={<p className={styles.links} />}>
          <PlaceLinks programme={programme.code} territory={here.code} name={nameOf(here.name)} />
        </Suspense>
      </div>
      <div className={`${styles.filters} screen-only`} role="group" aria-label={t('filters.label')}>
        <ProgrammePicker
          programmes={programmes}
          value={programme.code}
          onChange={(code) => onChange({ programme: code, period: undefined })}
        />
        <PlacePicker
          places={roots}
          value={path[0].code}
          onChange={(code) =>
            onChange({ territory: code === roots[0].code ? undefined : code, q: undefined })
          }
        />
        <PeriodPicker
          periods={begun}
          value={chosen.period}
          onChange={(period) => onChange({ period: period === fallback?.period ? undefined : period })}
        />
        <ViewSwitch
          label={t('filters.set')}
          value={search.set ?? 'measures'}
          options={[
            { value: 'measures', label: t('filters.measures') },
            { value: 'indicators', label: t('filters.indicators') },
          ]}
          onChange={(set) => onChange({ set: set === 'indicators' ? set : undefined })}
        />
        <AsKnownOn
          value={search.asOf}
          from={begun[0].startsOn}
          onChange={(asOf) => onChange({ asOf, period: undefined })}
        />
        <PageActions replays />
        <StocktakeButton programme={programme.code} place={here} period={chosen.period} asOf={search.asOf} />
        {mayUpload && (
          <Button
            size="xs"
            leftSection={<IconUpload size={15} aria-hidden />}
            renderRoot={(button) => (
              <Link
                {...button}
                to="/desk/upload"
                search={{
                  programme: programme.code,
                  period: chosen.period,
                  territory: here.code,
                }}
              />
            )}
          >
            {t('header.upload')}
          </Button>
        )}
      </div>
      {unusual && (
        <p className={styles.past} role="status">
          <IconHistory size={16} aria-hidden />
          {t(chosen.ended ? 'filters.past' : 'filters.unfinished')}:{' '}
          <strong>{format.period(chosen.period)}</strong>
          <Button
            className="screen-only"
            variant="subtle"
            size="compact-xs"
            onClick={() => onChange({ period: undefined })}
          >
            {t('filters.toLatest')}
          </Button>
        </p>
      )}
    </div>
  );
}
