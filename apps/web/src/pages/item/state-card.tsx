import { day } from '@core/kernel';
import { useTranslation } from 'react-i18next';
import type { ItemDetail } from '../../features/items/item-queries';
import { standingValues, type StandingValue } from '../../features/items/standing-values';
import { StatusLabel } from '../../features/items/status-label';
import { ThreeTracks } from '../../features/items/three-tracks';
import { useValueWords } from '../../features/review/use-value-words';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { Fact, Facts } from '../../shared/ui/facts';
import styles from './item-view.module.css';

const TRACKS = ['reported', 'accepted', 'verified'] as const;
const AT_RISK_POINTS = 10;

/** Where an item stands at the end of the period: status with its reason, progress, and the values behind it. */
export function StateCard({ item, endsOn }: { item: ItemDetail; endsOn: string }) {
  const { t } = useTranslation('places');
  const values = standingValues(item, item.period, endsOn);
  return (
    <Card title={t('item.now')}>
      <StatusLabel strong status={item.status} />
      <p className={styles.why}>
        <Why item={item} endsOn={endsOn} />
      </p>
      {item.status !== null && <ThreeTracks named figures={item.progress} />}
      <Facts>
        {TRACKS.map((track) => (
          <Fact key={track} name={t(`item.values.${track}`)}>
            <Value item={item} of={values[track]} />
          </Fact>
        ))}
      </Facts>
    </Card>
  );
}

function Value({ item, of }: { item: ItemDetail; of: StandingValue | null }) {
  const { t } = useTranslation('places');
  const format = useFigureFormat();
  const words = useValueWords();
  if (of === null) return <span className={styles.note}>{t('item.never')}</span>;
  const when = of.period ? t('item.for', { period: format.period(of.period) }) : format.day(of.date ?? '');
  return (
    <>
      <span className={styles.fact}>{words.value(of.value, item)}</span>
      <br />
      <span className={styles.note}>{when}</span>
    </>
  );
}

/** The rule's reason, with this item's own numbers. */
function Why({ item, endsOn }: { item: ItemDetail; endsOn: string }) {
  const { t } = useTranslation('places');
  const format = useFigureFormat();
  const { status, progress, deadline, startsOn, period } = item;
  const { reported, accepted, planned } = progress;
  if (status === null) return t('why.none', { period: format.period(period) });
  // A replacement that is undecided puts an item at risk that is not behind its plan.
  const isBehind = planned !== null && planned - (reported ?? 0) > AT_RISK_POINTS;
  if (status === 'at_risk' && !isBehind) return t('why.at_risk_change');
  return t(`why.${status}`, {
    reported: format.percent(reported),
    accepted: format.percent(accepted),
    planned: format.percent(planned),
    deadline: format.day(deadline),
    days: day.toNumber(endsOn) - day.toNumber(deadline),
    start: startsOn ? format.day(startsOn) : '',
  });
}
