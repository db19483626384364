import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReportingPeriod } from '../../shared/api/reporting-period';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import styles from './period-picker.module.css';

interface PeriodPickerProps {
  /** Those that have begun, oldest first. */
  periods: ReportingPeriod[];
  value: string;
  onChange: (period: string) => void;
}

/** The reporting period, with a step back and forth. */
export function PeriodPicker({ periods, value, onChange }: PeriodPickerProps) {
  const { t } = useTranslation();
  const format = useFigureFormat();
  const at = periods.findIndex(({ period }) => period === value);
  const step = (by: number, label: string, Icon: typeof IconChevronLeft) => (
    <ActionIcon
      variant="default"
      size={30}
      aria-label={label}
      title={label}
      disabled={!periods[at + by]}
      onClick={() => onChange(periods[at + by].period)}
    >
      <Icon size={16} aria-hidden />
    </ActionIcon>
  );
  const note = (period: ReportingPeriod): string => {
    if (period.locked) return ` · ${t('filters.locked')}`;
    return period.ended ? '' : ` · ${t('filters.running')}`;
  };
  return (
    <div className={styles.picker}>
      {step(-1, t('filters.previous'), IconChevronLeft)}
      <NativeSelect
        size="xs"
        className={styles.select}
        label={t('filters.period')}
        value={value}
        data={[...periods]
          .reverse()
          .map((one) => ({ value: one.period, label: `${format.period(one.period)}${note(one)}` }))}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {step(1, t('filters.next'), IconChevronRight)}
    </div>
  );
}
