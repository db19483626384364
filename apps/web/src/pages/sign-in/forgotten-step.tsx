import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../shared/api/request';
import { StepEnd } from './step-end';
import { useAttempt } from './use-attempt';
import styles from './sign-in-page.module.css';

/** Asks for a link by mail. The answer is the same whether or not anybody has the address. */
export function ForgottenStep({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation(['interface', 'sign-in']);
  const [email, setEmail] = useState('');
  const [tried, setTried] = useState(false);
  const [sent, setSent] = useState(false);
  const { attempt, ...state } = useAttempt(
    (address: string) => request('/password-resets', { method: 'POST', body: { email: address } }),
    () => setSent(true),
  );
  const fits = /\S@\S/.test(email);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (fits) attempt(email.trim());
  };
  if (sent) {
    return (
      <>
        <p role="status">{t('sign-in:reset.sent', { email: email.trim() })}</p>
        <p className={styles.note}>{t('sign-in:reset.noMail')}</p>
        <Button variant="default" fullWidth autoFocus onClick={onBack}>
          {t('sign-in:back')}
        </Button>
      </>
    );
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p className={styles.lead}>{t('sign-in:reset.lead')}</p>
      <TextInput
        type="email"
        name="email"
        label={t('sign-in:email')}
        autoComplete="username"
        autoFocus
        value={email}
        error={tried && !fits && t('sign-in:emailUnfit')}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <StepEnd {...state} label={t('sign-in:reset.submit')} />
      <p className={styles.ways}>
        <button type="button" className={styles.way} onClick={onBack}>
          {t('sign-in:back')}
        </button>
      </p>
    </form>
  );
}
