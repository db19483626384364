import { ACTIONS } from '@core/access';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../shared/api/request';
import { FormFault } from '../../shared/ui/form-fault';
import { PasswordAgain } from './password-again';
import styles from './account.module.css';

const DAY_MS = 86_400_000;
const DAYS = [30, 90, 365] as const;
const READING = ACTIONS.filter((action) => action.endsWith('.read'));

/** Name, days and reach of a new token. */
export function NewTokenForm({ onMade }: { onMade: (secret: string) => Promise<void> }) {
  const { t } = useTranslation(['interface', 'account']);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [days, setDays] = useState(90);
  const [reach, setReach] = useState<'reading' | 'everything'>('reading');
  const making = useMutation({
    mutationFn: () =>
      request<{ token: string }>('/account/tokens', {
        method: 'POST',
        body: {
          name: name.trim(),
          password: password || undefined,
          // A minute less, because the server's clock may be behind and a year is the longest.
          expiresAt: new Date(Date.now() + days * DAY_MS - 60_000).toISOString(),
          scope: reach === 'reading' ? READING : undefined,
        },
      }),
    onSuccess: async ({ token }) => {
      setName('');
      setPassword('');
      await onMade(token);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') making.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.row}>
        <TextInput
          size="xs"
          label={t('account:tokens.name')}
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          label={t('account:tokens.reach')}
          value={reach}
          data={(['reading', 'everything'] as const).map((value) => ({
            value,
            label: t(`account:tokens.${value}`),
          }))}
          onChange={(event) => setReach(event.currentTarget.value === 'reading' ? 'reading' : 'everything')}
        />
        <NativeSelect
          size="xs"
          label={t('account:tokens.days')}
          value={String(days)}
          data={DAYS.map((value) => ({ value: String(value), label: String(value) }))}
          onChange={(event) => setDays(Number(event.currentTarget.value))}
        />
        <PasswordAgain value={password} onChange={setPassword} />
        <Button type="submit" size="xs" disabled={name.trim() === ''} loading={making.isPending}>
          {t('account:tokens.create')}
        </Button>
      </div>
      <FormFault error={making.error} />
    </form>
  );
}
