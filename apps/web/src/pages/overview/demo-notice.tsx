import { IconFlask } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Programme } from '../../shared/api/programme';
import styles from './demo-notice.module.css';

const INVENTED = /demo|демо|ойдан шығарылған|вымышлен|invented/i;

/** Says that a programme is invented, wherever its figures are seen, in print too. */
export function DemoNotice({ programme }: { programme: Programme }) {
  const { t } = useTranslation();
  const words = [programme.code, ...Object.values(programme.title)].join(' ');
  if (!INVENTED.test(words)) return null;
  return (
    <p className={styles.notice} role="note">
      <IconFlask size={17} aria-hidden />
      <span>
        <strong>{t('notice.demo')}.</strong> {t('notice.demoText')}
      </span>
    </p>
  );
}
