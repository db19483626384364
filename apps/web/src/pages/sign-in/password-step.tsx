import { Button, PasswordInput, TextInput } from '@mantine/core';
import { IconBuildingBank } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn } from '../../features/session/sign-in';
import { apiUrl } from '../../shared/api/request';
import type { Session } from '../../shared/api/session';
import { StepEnd } from './step-end';
import { useAttempt } from './use-attempt';
import styles from './sign-in-page.module.css';

interface PasswordStepProps {
  /** Whether one may also come through a provider. */
  oidc: boolean;
  onEntered: (session: Session) => Promise<void>;
  onForgotten: () => void;
  onToken: () => void;
}

/** Address and password, and the other ways in. */
export function PasswordStep({ oidc, onEntered, onForgotten, onToken }: PasswordStepProps) {
  const { t } = useTranslation(['interface', 'sign-in']);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const { attempt, ...state } = useAttempt(signIn, onEntered);
  const addressFits = /\S@\S/.test(email);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (addressFits && password !== '') attempt({ email: email.trim(), password });
  };
  return (
    <>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextInput
          type="email"
          name="email"
          label={t('sign-in:email')}
          autoComplete="username"
          autoFocus
          value={email}
          error={tried && !addressFits && t('sign-in:emailUnfit')}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          name="password"
          label={t('sign-in:password')}
          autoComplete="current-password"
          value={password}
          error={tried && password === '' && t('sign-in:passwordEmpty')}
          visibilityToggleButtonProps={{ 'aria-label': t('sign-in:showPassword') }}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <StepEnd {...state} label={t('sign-in:submit')} />
      </form>
      {oidc && (
        <Button
          component="a"
          href={apiUrl('/session/oidc')}
          variant="default"
          fullWidth
          leftSection={<IconBuildingBank size={17} aria-hidden />}
        >
          {t('sign-in:provider')}
        </Button>
      )}
      <p className={styles.ways}>
        <button type="button" className={styles.way} onClick={onForgotten}>
          {t('sign-in:forgotten')}
        </button>
        <button type="button" className={styles.way} data-quiet onClick={onToken}>
          {t('sign-in:byToken')}
        </button>
      </p>
    </>
  );
}
