import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './account.module.css';

interface PasswordAgainProps {
  value: string;
  onChange: (password: string) => void;
}

/** The password once more, for what would let somebody at a page left open stay for good. Whoever has none leaves it empty. */
export function PasswordAgain({ value, onChange }: PasswordAgainProps) {
  const { t } = useTranslation();
  return (
    <PasswordInput
      size="xs"
      className={styles.again}
      label={t('newPassword.current')}
      autoComplete="current-password"
      value={value}
      visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
