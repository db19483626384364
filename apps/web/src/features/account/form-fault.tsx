import { ApiError } from '../../shared/api/api-error';
import { useErrorText } from '../../shared/i18n/use-error-text';
import styles from './account.module.css';

/** Why something was refused, beside the form that asked. */
export function FormFault({ error }: { error: unknown }) {
  const errorText = useErrorText();
  if (!error) return null;
  const { code, params } = error instanceof ApiError ? error : new ApiError(0, 'INTERNAL');
  return (
    <p className={styles.fault} role="alert">
      {errorText(code, params)}
    </p>
  );
}
