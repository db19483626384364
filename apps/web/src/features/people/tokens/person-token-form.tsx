import { ACTIONS, type Action } from '@core/access';
import { day, timeZone } from '@core/kernel';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/api/person';
import { request } from '../../../shared/api/request';
import { FormFault } from '../../../shared/ui/form-fault';
import { TerritoryPicker } from '../../places/territory-picker/territory-picker';
import { useTimeZone } from '../../session/use-time-zone';
import { useToday } from '../../session/use-today';
import styles from '../people.module.css';

const USUAL_DAYS = 90;
const LONGEST_DAYS = 365;
const REACHES = ['reading', 'reporting', 'everything'] as const;
const READING: readonly Action[] = ACTIONS.filter((action) => action.endsWith('.read'));
const REPORTING: readonly Action[] = [...READING, 'report.submit', 'import.create'];
const SCOPES = { reading: READING, reporting: REPORTING, everything: undefined };

interface PersonTokenFormProps {
  person: Person;
  onMade: (secret: string) => Promise<void>;
}

/** What a new token is for, what it may, where, and its last day. */
export function PersonTokenForm({ person, onMade }: PersonTokenFormProps) {
  const { t } = useTranslation('people');
  const [name, setName] = useState('');
  const [reach, setReach] = useState<(typeof REACHES)[number]>('reading');
  const [territory, setTerritory] = useState<string | null>(null);
  const zone = useTimeZone();
  const today = useToday();
  const [until, setUntil] = useState(day.add(today, USUAL_DAYS));
  const making = useMutation({
    mutationFn: () =>
      request<{ token: string }>(`/users/${person.id}/tokens`, {
        method: 'POST',
        body: {
          ...{ name: name.trim(), scope: SCOPES[reach], territory: territory ?? undefined },
          // The last moment of the day, so that it is told by its own name.
          expiresAt: new Date(timeZone.endOf(until, zone).getTime() - 1).toISOString(),
        },
      }),
    onSuccess: async ({ token }) => {
      setName('');
      await onMade(token);
    },
  });
  const [first, last] = [day.add(today, 1), day.add(today, LONGEST_DAYS)];
  const untilFault = (until < first || until > last) && t('tokens.untilUnfit');
  const isFit = name.trim() !== '' && !untilFault;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isFit) making.mutate();
  };
  return (
    <form className={styles.stack} onSubmit={submit} noValidate>
      <div className={styles.pairs}>
        <TextInput
          size="xs"
          label={t('tokens.name')}
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          label={t('tokens.reach')}
          value={reach}
          data={REACHES.map((value) => ({ value, label: t(`tokens.${value}`) }))}
          onChange={({ currentTarget }) =>
            setReach(REACHES.find((one) => one === currentTarget.value) ?? 'reading')
          }
        />
        <TerritoryPicker
          clearable
          label={t('tokens.place')}
          placeholder={t('tokens.anyPlace')}
          value={territory}
          onChange={setTerritory}
        />
        <TextInput
          size="xs"
          type="date"
          label={t('tokens.until')}
          min={first}
          max={last}
          value={until}
          error={untilFault}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
      </div>
      <FormFault error={making.error} />
      <div>
        <Button type="submit" size="xs" variant="default" disabled={!isFit} loading={making.isPending}>
          {t('tokens.create')}
        </Button>
      </div>
    </form>
  );
}
