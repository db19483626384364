import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../../shared/api/queries';
import type { SessionGrant } from '../../shared/api/session';
import { useName } from '../../shared/i18n/use-name';
import { useRoleName } from './use-role-name';
import styles from './account.module.css';

/** Roles with the place and the programme each is for. */
export function GrantList({ grants }: { grants: SessionGrant[] }) {
  const { t } = useTranslation();
  const nameOf = useName();
  const roleName = useRoleName();
  const codes = [...new Set(grants.map(({ territory }) => territory))];
  const places = useQueries({ queries: codes.map((code) => queries.territory(code)) });
  const programmes = useQuery({ ...queries.programmes(), enabled: grants.length > 0 });
  const placeOf = (code: string): string => {
    const place = places[codes.indexOf(code)].data;
    return place ? nameOf(place.name) : code;
  };
  const programmeOf = (code: string | null): string => {
    if (code === null) return t('account.everyProgramme');
    const programme = programmes.data?.find((one) => one.code === code);
    return programme ? nameOf(programme.title) : code;
  };
  if (grants.length === 0) return <p className={styles.note}>{t('account.noGrants')}</p>;
  return (
    <ul className={styles.list} aria-label={t('account.grants')}>
      {grants.map((grant, index) => (
        <li key={index} className={styles.item}>
          <span className={styles.words}>
            <strong>{roleName(grant.role)}</strong>
            <span>{placeOf(grant.territory)}</span>
            <span className={styles.small}>{programmeOf(grant.programme)}</span>
          </span>
          {grant.onBehalfOf !== null && <span className={styles.mark}>{t('account.onBehalf')}</span>}
        </li>
      ))}
    </ul>
  );
}
