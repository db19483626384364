import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import dayjs from 'dayjs';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Popup } from '../../shared/ui/popup';
import { useToday } from '../session/use-today';
import styles from './as-known-on.module.css';

interface AsKnownOnProps {
  /** The day of the address; absent: today. */
  value: string | undefined;
  /** The first day there is anything to know. */
  from: string;
  onChange: (day: string | undefined) => void;
}

const AGO = [
  { name: 'week', by: 7, unit: 'day' },
  { name: 'month', by: 1, unit: 'month' },
  { name: 'quarter', by: 3, unit: 'month' },
] as const;

/** Takes the page back to what was known at the end of a day. */
export function AsKnownOn({ value, from, onChange }: AsKnownOnProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [day, setDay] = useState(value ?? '');
  const heading = useId();
  const today = useToday();
  const yesterday = dayjs(today).subtract(1, 'day').format('YYYY-MM-DD');
  const close = (): void => {
    setOpened(false);
    button?.focus();
  };
  const choose = (chosen: string): void => {
    close();
    setDay(chosen);
    onChange(chosen);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (day >= from && day <= yesterday) choose(day);
  };
  const past = AGO.map(({ name, by, unit }) => ({
    name,
    day: dayjs(today).subtract(by, unit).format('YYYY-MM-DD'),
  })).filter((one) => one.day >= from);
  return (
    <>
      <ActionIcon
        ref={setButton}
        variant={value === undefined ? 'default' : 'light'}
        size={30}
        aria-label={t('asOf.button')}
        title={t('asOf.button')}
        aria-haspopup="dialog"
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        <IconHistory size={16} aria-hidden />
      </ActionIcon>
      <Popup
        anchor={button}
        opened={opened}
        onClose={close}
        labelledBy={heading}
        width={310}
        position="bottom-end"
        trapFocus
      >
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
              value={day}
              onChange={(event) => setDay(event.currentTarget.value)}
            />
            <Button type="submit" size="xs">
              {t('asOf.show')}
            </Button>
          </div>
          <div className={styles.row}>
            {past.map((one) => (
              <Button key={one.name} size="compact-xs" variant="default" onClick={() => choose(one.day)}>
                {t(`asOf.${one.name}`)}
              </Button>
            ))}
          </div>
        </form>
      </Popup>
    </>
  );
}
