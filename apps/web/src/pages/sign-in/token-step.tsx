import { PasswordInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn } from '../../features/session/sign-in';
import type { Session } from '../../shared/api/session';
import { StepEnd } from './step-end';
import { useAttempt } from './use-attempt';
import styles from './sign-in-page.module.css';

interface TokenStepProps {
  onEntered: (session: Session) => Promise<void>;
  onBack: () => void;
}

/** The operator's way in: the token that the start command prints. */
export function TokenStep({ onEntered, onBack }: TokenStepProps) {
  const { t } = useTranslation(['interface', 'sign-in']);
  const [token, setToken] = useState('');
  const [tried, setTried] = useState(false);
  const { attempt, ...state } = useAttempt((given: string) => signIn({ token: given }), onEntered);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (token.trim() !== '') attempt(token.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p className={styles.lead}>{t('sign-in:lead')}</p>
      <PasswordInput
        label={t('sign-in:token')}
        autoComplete="off"
        autoFocus
        value={token}
        error={tried && token.trim() === '' && t('sign-in:empty')}
        visibilityToggleButtonProps={{ 'aria-label': t('sign-in:show') }}
        onChange={(event) => setToken(event.currentTarget.value)}
      />
      <StepEnd {...state} label={t('sign-in:submit')} />
      <p className={styles.note}>{t('sign-in:privacy')}</p>
      <p className={styles.ways}>
        <button type="button" className={styles.way} onClick={onBack}>
          {t('sign-in:back')}
        </button>
      </p>
    </form>
  );
}
