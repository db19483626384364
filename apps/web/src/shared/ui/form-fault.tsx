import { ApiError } from '../api/api-error';
import { useErrorText } from '../i18n/use-error-text';
import styles from './form-fault.module.css';
import { WhyLink } from './why-link';

/** Why something was refused, beside the form that asked. */
export function FormFault({ error }: { error: unknown }) {
  const errorText = useErrorText();
  if (!error) return null;
  const known = error instanceof ApiError ? error : new ApiError(0, 'INTERNAL');
  return (
    <p className={styles.fault} role="alert">
      {errorText(known.code, known.params)} <WhyLink error={known} />
    </p>
  );
}
