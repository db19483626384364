import { Button, PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../shared/api/api-error';
import { FormFault } from '../../shared/ui/form-fault';
import styles from './account.module.css';

const SHORTEST = 12;
const FAULTS = ['too_short', 'too_long', 'guessable'] as const;

interface NewPasswordFormProps {
  submit: string;
  /** Asks for the present password too. */
  withCurrent?: boolean;
  onChosen: (next: string, current: string) => Promise<void>;
}

/** A password and once more; how good it is the server says, which knows the lists and the person's own words. */
export function NewPasswordForm({ submit, withCurrent = false, onChosen }: NewPasswordFormProps) {
  const { t } = useTranslation(['interface', 'sign-in']);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const choosing = useMutation({
    mutationFn: () => onChosen(next, current),
    onSuccess: () => [setCurrent, setNext, setAgain].forEach((empty) => empty('')),
    onSettled: () => setTried(false),
  });
  const weak = FAULTS.find(
    (fault) => choosing.error instanceof ApiError && choosing.error.params.fault === fault,
  );
  const short = [...next].length < SHORTEST;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!short && next === again && (!withCurrent || current !== '')) choosing.mutate();
  };
  const eye = { 'aria-label': t('sign-in:showPassword') };
  const faultOfNext = (): string | undefined => {
    if (tried && short) return t('sign-in:newPassword.fault.too_short');
    return weak && t(`sign-in:newPassword.fault.${weak}`);
  };
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      {withCurrent && (
        <PasswordInput
          label={t('sign-in:newPassword.current')}
          autoComplete="current-password"
          value={current}
          error={tried && current === '' && t('sign-in:passwordEmpty')}
          visibilityToggleButtonProps={eye}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
      )}
      <PasswordInput
        label={t('sign-in:newPassword.next')}
        description={t('sign-in:newPassword.hint')}
        autoComplete="new-password"
        value={next}
        error={faultOfNext()}
        errorProps={{ role: 'alert' }}
        visibilityToggleButtonProps={eye}
        onChange={(event) => {
          setNext(event.currentTarget.value);
          if (choosing.isError) choosing.reset();
        }}
      />
      <PasswordInput
        label={t('sign-in:newPassword.again')}
        autoComplete="new-password"
        value={again}
        error={tried && next !== again && t('sign-in:newPassword.differs')}
        visibilityToggleButtonProps={eye}
        onChange={(event) => setAgain(event.currentTarget.value)}
      />
      {!weak && <FormFault error={choosing.error} />}
      <Button type="submit" loading={choosing.isPending}>
        {submit}
      </Button>
    </form>
  );
}
