import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../features/session/session-query';
import { signIn } from '../../features/session/sign-in';
import { searchCodec } from '../../shared/address/search-codec';
import { ApiError } from '../../shared/api/api-error';
import { useErrorText } from '../../shared/i18n/use-error-text';
import { overviewSearch } from '../overview/overview-search';
import styles from './sign-in-page.module.css';

/** Sign in with an access token. */
export function SignInPage() {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { next, refused } = useSearch({ from: '/sign-in' });
  const [token, setToken] = useState('');
  const [missing, setMissing] = useState(false);
  const entering = useMutation({
    mutationFn: signIn,
    onSuccess: async () => {
      await queryClient.resetQueries({ queryKey: sessionQuery.queryKey });
      await navigate({ to: '/', search: overviewSearch(searchCodec.parse(next ?? '')), replace: true });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(token.trim() === '');
    if (token.trim() !== '') entering.mutate(token.trim());
  };
  const fault = (): string | undefined => {
    if (missing) return t('signIn.empty');
    if (entering.error)
      return errorText(entering.error instanceof ApiError ? entering.error.code : 'INTERNAL');
    return refused && entering.isIdle ? errorText(refused) : undefined;
  };
  return (
    <div className={styles.page}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <h1 className={styles.title}>{t('signIn.title')}</h1>
        <p className={styles.lead}>{t('signIn.lead')}</p>
        <PasswordInput
          label={t('signIn.token')}
          value={token}
          autoComplete="current-password"
          autoFocus
          required
          withAsterisk={false}
          error={fault()}
          errorProps={{ role: 'alert' }}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
          onChange={(event) => setToken(event.currentTarget.value)}
        />
        <Button type="submit" loading={entering.isPending} fullWidth>
          {t('signIn.submit')}
        </Button>
        <p className={styles.note}>{t('signIn.privacy')}</p>
      </form>
    </div>
  );
}
