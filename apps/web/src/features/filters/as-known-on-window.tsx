import { day } from '@core/kernel';
import { Button, TextInput } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PopupWindow } from '../../shared/ui/popup-window';
import { useToday } from '../session/use-today';
import styles from './as-known-on.module.css';

interface AsKnownOnWindowProps {
  anchor: HTMLElement | null;
  opened: boolean;
  onClose: () => void;
  /** The day of the address; absent: today. */
  value: string | undefined;
  /** The first day there is anything to know. */
  from: string;
  onChoose: (day: string) => void;
}

/** Asks for a day of the past, or offers one a week, a month, a quarter ago. */
export function AsKnownOnWindow({ value, from, onChoose, ...window }: AsKnownOnWindowProps) {
  const { t } = useTranslation();
  const heading = useId();
  const today = useToday();
  const [chosen, setChosen] = useState(value ?? '');
  const yesterday = day.add(today, -1);
  const past = [
    { name: 'week', on: day.add(today, -7) },
    { name: 'month', on: monthsBefore(today, 1) },
    { name: 'quarter', on: monthsBefore(today, 3) },
  ] as const;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (chosen >= from && chosen <= yesterday) onChoose(chosen);
  };
  return (
    <PopupWindow {...window} labelledBy={heading} width={310} position="bottom-end" trapFocus>
      <form className={styles.form} onSubmit={submit}>
        <p id={heading} className={styles.title}>
          {t('asOf.title')}
        </p>
        <p className={styles.lead}>{t('asOf.lead')}</p>
        <div className={styles.row}>
          <TextInput
            type="date"
            size="xs"
            label={t('asOf.day')}
            min={from}
            max={yesterday}
            required
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
          <Button type="submit" size="xs">
            {t('asOf.show')}
          </Button>
        </div>
        <div className={styles.row}>
          {past
            .filter(({ on }) => on >= from)
            .map(({ name, on }) => (
              <Button key={name} size="compact-xs" variant="default" onClick={() => onChoose(on)}>
                {t(`asOf.${name}`)}
              </Button>
            ))}
        </div>
      </form>
    </PopupWindow>
  );
}

/** The same date so many months ago, or the last day of a month that has no such date. */
function monthsBefore(today: string, count: number): string {
  const [year, month, date] = today.split('-').map(Number);
  const months = year * 12 + (month - 1) - count;
  return day.of(Math.floor(months / 12), (months % 12) + 1, date);
}
