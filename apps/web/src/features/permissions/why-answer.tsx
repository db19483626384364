import { IconBan, IconCheck, IconCircleCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PermissionAnswer } from '../../shared/api/account';
import { useName } from '../../shared/i18n/use-name';
import { useRoleName } from '../account/use-role-name';
import { useGrantWords } from '../people/use-grant-words';
import styles from './permissions.module.css';

/** Yes or no, what each grant lacks, and which role would do. */
export function WhyAnswer({ answer }: { answer: PermissionAnswer }) {
  const { t } = useTranslation('permissions');
  const roleName = useRoleName();
  const words = useGrantWords();
  const { t: common } = useTranslation();
  const nameOf = useName();
  const { allowed, roles, grants, territory, placeName, administrators } = answer;
  const placeOf = (code: string): string => (placeName ? nameOf(placeName) : words.place(code));
  const Sign = allowed ? IconCircleCheck : IconBan;
  return (
    <>
      <p className={styles.answer} data-allowed={allowed} role="status">
        <Sign size={18} aria-hidden />
        {t(allowed ? 'why.allowed' : 'why.refused')}
      </p>
      {!allowed && (
        <p>
          {t('why.roles', { roles: roles.map(roleName).join(', ') })}.{' '}
          {t('why.next', { place: territory === null ? t('why.anywhere') : placeOf(territory) })}
          {administrators.length > 0 &&
            ` ${common('access.administrators', { names: administrators.join(', ') })}.`}
        </p>
      )}
      {grants.length === 0 && !allowed && <p className={styles.note}>{t('why.noGrants')}</p>}
      {grants.length > 0 && (
        <>
          {!allowed && <h3 className={styles.lacks}>{t('why.lacks')}</h3>}
          <ul className={styles.grants}>
            {grants.map((grant, at) => (
              <li key={at} className={styles.grant}>
                <strong>{roleName(grant.role)}</strong> · {words.place(grant.territory)} ·{' '}
                {words.programme(grant.programme)}
                <ul className={styles.checks}>
                  <Check
                    isMet={grant.hasPermission}
                    met={t('why.hasPermission')}
                    lacks={t('why.noPermission')}
                  />
                  <Check
                    isMet={grant.coversTerritory}
                    met={t('why.coversTerritory')}
                    lacks={t('why.noTerritory')}
                  />
                  <Check
                    isMet={grant.coversProgramme}
                    met={t('why.coversProgramme')}
                    lacks={t('why.noProgramme')}
                  />
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Check({ isMet, met, lacks }: { isMet: boolean; met: string; lacks: string }) {
  const Sign = isMet ? IconCheck : IconX;
  return (
    <li data-met={isMet}>
      <Sign size={14} aria-hidden /> {isMet ? met : lacks}
    </li>
  );
}
