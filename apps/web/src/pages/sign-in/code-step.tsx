import { TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../shared/api/request';
import type { Session } from '../../shared/api/session';
import { StepEnd } from './step-end';
import { useAttempt } from './use-attempt';
import styles from './sign-in-page.module.css';

const SHORTEST = 6;

interface CodeStepProps {
  onEntered: (session: Session) => Promise<void>;
  onBack: () => void;
}

/** The second step: a code of the authenticator app, or a recovery code where the app is lost. */
export function CodeStep({ onEntered, onBack }: CodeStepProps) {
  const { t } = useTranslation(['interface', 'sign-in']);
  const [recovery, setRecovery] = useState(false);
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const { attempt, ...state } = useAttempt(
    (given: string) => request<Session>('/session/second-factor', { method: 'POST', body: { code: given } }),
    onEntered,
  );
  const given = code.replace(/\s/g, '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (given.length >= SHORTEST) attempt(given);
  };
  const way = recovery ? 'recovery' : 'app';
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p className={styles.lead}>{t(`sign-in:code.${way}Lead`)}</p>
      <TextInput
        key={way}
        name="code"
        label={t(`sign-in:code.${way}`)}
        autoComplete="one-time-code"
        inputMode={recovery ? 'text' : 'numeric'}
        autoFocus
        value={code}
        error={tried && given.length < SHORTEST && t('sign-in:code.short')}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <StepEnd {...state} label={t('sign-in:submit')} />
      <p className={styles.ways}>
        <button
          type="button"
          className={styles.way}
          onClick={() => {
            setRecovery(!recovery);
            setCode('');
            setTried(false);
          }}
        >
          {t(recovery ? 'sign-in:code.useApp' : 'sign-in:code.useRecovery')}
        </button>
        <button type="button" className={styles.way} data-quiet onClick={onBack}>
          {t('sign-in:back')}
        </button>
      </p>
    </form>
  );
}
