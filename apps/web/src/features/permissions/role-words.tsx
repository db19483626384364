import type { Role } from '@core/access';
import { useTranslation } from 'react-i18next';
import { useActionWords } from './use-action-words';
import styles from './permissions.module.css';

/** What a role is for, and what it may do, in words. */
export function RoleWords({ role }: { role: Role }) {
  const { t } = useTranslation('permissions');
  const words = useActionWords();
  return (
    <div className={styles.role}>
      <p>{words.purpose(role)}</p>
      <details>
        <summary>{t('may')}</summary>
        <ul className={styles.actions}>
          {words.beyondReading(role).map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
        <p className={styles.note}>{t('mayAlso', { list: words.everybody().join(', ') })}</p>
      </details>
    </div>
  );
}
