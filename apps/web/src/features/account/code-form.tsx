import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFault } from '../../shared/ui/form-fault';
import styles from './account.module.css';

const SHORTEST = 6;

interface CodeFormProps {
  label: string;
  submit: string;
  onCode: (code: string) => Promise<void>;
  onCancel: () => void;
}

/** A code of the authenticator app, for something that asks for it. */
export function CodeForm({ label, submit, onCode, onCancel }: CodeFormProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const sending = useMutation({ mutationFn: onCode });
  const given = code.replace(/\s/g, '');
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (given.length >= SHORTEST) sending.mutate(given);
  };
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <div className={styles.row}>
        <TextInput
          label={label}
          autoComplete="one-time-code"
          inputMode="numeric"
          autoFocus
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Button type="submit" loading={sending.isPending} disabled={given.length < SHORTEST}>
          {submit}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('account.cancel')}
        </Button>
      </div>
      <FormFault error={sending.error} />
    </form>
  );
}
