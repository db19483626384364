import { Button } from '@mantine/core';
import { IconCalendarCog, IconLock, IconLockOpen } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { Fact, Facts } from '../../shared/ui/facts';
import type { CalendarPeriod } from './calendar-queries';
import { ChangeDialog } from './change-dialog';
import { LockDialog } from './lock-dialog';
import { periodDays } from './period-days';
import { PeriodState } from './period-state';
import { StepsList } from './steps-list';
import { UnlockDialog } from './unlock-dialog';
import styles from './calendar.module.css';

interface PeriodCardProps {
  programme: string;
  period: CalendarPeriod;
  zone: string;
  mayLock: boolean;
  mayChange: boolean;
}

type Asked = 'lock' | 'unlock' | 'change';

/** One period: its days, what came, what was done to it, and what may be done. */
export function PeriodCard({ programme, period, zone, mayLock, mayChange }: PeriodCardProps) {
  const { t } = useTranslation('calendar');
  const format = useFigureFormat();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [said, setSaid] = useState('');
  const name = format.period(period.period);
  const { counts } = period;
  const dialog = {
    programme,
    period,
    onClose: () => setAsked(null),
    onDone: (words: string) => {
      setAsked(null);
      setSaid(words);
    },
  };
  return (
    <Card title={name} beside={<PeriodState state={period.state} />}>
      <p className={styles.explained}>{t(`explained.${period.state}`)}</p>
      <Facts dense>
        <Fact name={t('columns.opens')}>{format.day(period.opensOn)}</Fact>
        <Fact name={t('columns.due')}>{format.day(periodDays.dueOn(period.dueAt, zone))}</Fact>
        <Fact name={t('columns.grace')}>{format.day(periodDays.dueOn(period.graceEndsAt, zone))}</Fact>
        {period.lockedAt && <Fact name={t('lockedAt')}>{format.instant(period.lockedAt)}</Fact>}
        {!period.future && (
          <>
            <Fact name={t('columns.complete')}>
              {t('met', { complete: format.count(counts.complete), total: format.count(counts.roadMaps) })}
            </Fact>
            <Fact name={t('columns.received')}>
              {t('met', { complete: format.count(counts.received), total: format.count(counts.expected) })}
            </Fact>
            <Fact name={t('columns.onTime')}>{format.count(counts.onTime)}</Fact>
          </>
        )}
      </Facts>
      <div className={`${styles.actions} screen-only`}>
        {mayLock && !period.future && !period.locked && (
          <Button size="xs" leftSection={<IconLock size={15} aria-hidden />} onClick={() => setAsked('lock')}>
            {t('lock.open')}
          </Button>
        )}
        {mayLock && period.locked && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconLockOpen size={15} aria-hidden />}
            onClick={() => setAsked('unlock')}
          >
            {t('unlock.open')}
          </Button>
        )}
        {mayChange && !period.locked && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconCalendarCog size={15} aria-hidden />}
            onClick={() => setAsked('change')}
          >
            {t('change.open')}
          </Button>
        )}
        {!period.future && (
          <Link to="/completeness" search={{ programme, period: period.period }}>
            {t('whoMissing')}
          </Link>
        )}
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
      <StepsList programme={programme} period={period.period} />
      {asked === 'lock' && <LockDialog {...dialog} />}
      {asked === 'unlock' && <UnlockDialog {...dialog} />}
      {asked === 'change' && <ChangeDialog {...dialog} zone={zone} />}
    </Card>
  );
}
