import { Button, Skeleton } from '@mantine/core';
import { IconFileTypeCsv } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ComparisonTable } from '../../features/compare/comparison-table';
import type { CompareSearch } from '../../features/compare/compare-search';
import { SmallTrajectory } from '../../features/compare/small-trajectory';
import { TrajectoriesTable } from '../../features/compare/trajectories-table';
import { useComparison } from '../../features/compare/use-comparison';
import { Explained } from '../../features/explain/explained';
import { BandLabel } from '../../features/figures/band-label';
import { TrackMark } from '../../features/figures/track-mark';
import type { Territory } from '../../shared/api/territory';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { Failure } from '../../shared/ui/failure';
import { Message } from '../../shared/ui/message';
import { ViewSwitch } from '../../shared/ui/view-switch';
import { useComparisonFile } from './use-comparison-file';
import styles from './compare-page.module.css';

interface CompareCardsProps {
  programme: string;
  territories: Territory[];
  period: string;
  earlier: string | undefined;
  search: CompareSearch;
  onChange: (part: Partial<CompareSearch>) => void;
}

const TRACKS = ['planned', 'reported', 'accepted', 'verified'] as const;

/** Trajectories on one scale, then every figure with what it differs by. */
export function CompareCards(props: CompareCardsProps) {
  const { programme, territories, period, earlier, search, onChange } = props;
  const { t } = useTranslation();
  const { t: told } = useTranslation('insight');
  const format = useFigureFormat();
  const nameOf = useName();
  const set = search.set ?? 'measures';
  const comparison = useComparison({ programme, territories, set, period, earlier, knownAt: search.asOf });
  const { places, trajectories, isPending, error, refetch } = comparison;
  const save = useComparisonFile({ places, set, period, earlier });
  const view = search.view ?? 'chart';
  return (
    <>
      {error !== null && <Failure error={error} onRetry={refetch} />}
      <Card
        title={told('compare.trajectories')}
        tools={
          <ViewSwitch
            label={t('trajectory.view')}
            value={view}
            options={[
              { value: 'chart', label: t('trajectory.asChart') },
              { value: 'table', label: t('trajectory.asTable') },
            ]}
            onChange={(next) => onChange({ view: next === 'table' ? next : undefined })}
          />
        }
      >
        {view === 'table' ? (
          <TrajectoriesTable {...{ territories, trajectories, set }} now={period} />
        ) : (
          <>
            <ul className={styles.legend}>
              {TRACKS.map((track) => (
                <li key={track}>
                  <TrackMark track={track} /> {t(`tracks.${track}`)}
                </li>
              ))}
              <li className={styles.scale}>{told('compare.scale')}</li>
            </ul>
            <div className={styles.multiples}>
              {territories.map(({ code, name }) => {
                const figures = places.find(({ territory }) => territory.code === code)?.figures[set];
                return (
                  <figure key={code} className={styles.multiple}>
                    <figcaption className={styles.caption}>
                      <strong>{nameOf(name)}</strong>
                      {figures && <BandLabel band={figures.band} />}
                      {figures && (
                        <span className={styles.facts}>
                          <Explained figure={`${set}.accepted`} territory={code}>
                            {format.percent(figures.accepted)}
                          </Explained>{' '}
                          {told('compare.ofPlan', { planned: format.percent(figures.planned) })}
                        </span>
                      )}
                    </figcaption>
                    <SmallTrajectory
                      name={nameOf(name)}
                      points={trajectories.get(code) ?? []}
                      now={period}
                      earlier={earlier}
                    />
                  </figure>
                );
              })}
            </div>
          </>
        )}
      </Card>
      <Card
        title={told('compare.figures')}
        tools={
          <Button
            size="xs"
            variant="default"
            leftSection={<IconFileTypeCsv size={16} aria-hidden />}
            disabled={isPending || places.length === 0}
            onClick={save}
          >
            {told('compare.csv')}
          </Button>
        }
      >
        {places.length > 0 ? (
          <div aria-busy={isPending}>
            <ComparisonTable places={places} set={set} earlier={earlier} />
          </div>
        ) : isPending ? (
          <Skeleton height={420} radius="md" />
        ) : (
          <Message title={t('state.failed')} />
        )}
      </Card>
    </>
  );
}
