import { useTranslation } from 'react-i18next';
import type { PersonGrant } from '../../shared/api/person';
import { useRoleName } from '../account/use-role-name';
import { useGrantWords } from './use-grant-words';
import styles from './people.module.css';

interface GrantSummaryProps {
  grants: readonly PersonGrant[];
  /** How many are shown; the rest is counted. */
  most?: number;
}

/** Roles with their places, a line each. */
export function GrantSummary({ grants, most = Infinity }: GrantSummaryProps) {
  const { t } = useTranslation('people');
  const roleName = useRoleName();
  const words = useGrantWords();
  if (grants.length === 0) return <span className={styles.note}>{t('noGrants')}</span>;
  const lines = grants.slice(0, most);
  return (
    <ul className={styles.lines}>
      {lines.map((grant) => {
        const small = [
          grant.programme !== null && words.programme(grant.programme),
          words.days(grant),
          grant.source === 'oidc' && t('grants.provider'),
        ].filter(Boolean);
        return (
          <li key={grant.id}>
            <strong>{roleName(grant.role)}</strong> · {words.place(grant.territory)}
            {small.length > 0 && <span className={styles.small}> · {small.join(' · ')}</span>}
          </li>
        );
      })}
      {grants.length > most && (
        <li className={styles.small}>{t('moreGrants', { number: grants.length - most })}</li>
      )}
    </ul>
  );
}
