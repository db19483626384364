import { PasswordInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accountQueries } from '../../shared/api/account-queries';
import styles from './account.module.css';

interface PasswordAgainProps {
  value: string;
  onChange: (password: string) => void;
}

/** The password once more, for what would let somebody at a page left open stay for good. Whoever has none is not asked. */
export function PasswordAgain({ value, onChange }: PasswordAgainProps) {
  const { t } = useTranslation(['interface', 'sign-in']);
  const account = useQuery(accountQueries.account());
  if (account.data?.hasPassword === false) return null;
  return (
    <PasswordInput
      size="xs"
      className={styles.again}
      label={t('sign-in:newPassword.current')}
      autoComplete="current-password"
      value={value}
      visibilityToggleButtonProps={{ 'aria-label': t('sign-in:showPassword') }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
