import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Failure } from '../shared/ui/failure';

/** The page itself could not be opened: its code did not load, or nobody answered who is signed in. */
export function PageFailure({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const retry = (): void => {
    reset();
    void router.invalidate();
  };
  return <Failure error={error} title={t('state.pageFailed')} onRetry={retry} />;
}
