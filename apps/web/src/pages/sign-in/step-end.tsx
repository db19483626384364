import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './sign-in-page.module.css';

interface StepEndProps {
  fault: string | undefined;
  isPending: boolean;
  /** Seconds until another try is of use. */
  wait: number;
  label: string;
}

/** What was refused, and the button; while trying again is of no use it counts the seconds. */
export function StepEnd({ fault, isPending, wait, label }: StepEndProps) {
  const { t } = useTranslation(['interface', 'sign-in']);
  return (
    <>
      {fault && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
      <Button type="submit" fullWidth loading={isPending} disabled={wait > 0}>
        {wait > 0 ? t('sign-in:wait', { seconds: wait }) : label}
      </Button>
    </>
  );
}
