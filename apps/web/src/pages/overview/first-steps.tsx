import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Message } from '../../shared/ui/message';
import styles from './overview-page.module.css';

/** The page of an empty system: what to load, in which order, and where. */
export function FirstSteps({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={`${styles.page} ${styles.narrow}`}>
      <Message heading="h1" title={t('empty.noProgramme')} text={t('empty.noProgrammeText')}>
        <ol>
          <li>{t('empty.steps.territories')}</li>
          <li>{t('empty.steps.programme')}</li>
          <li>{t('empty.steps.roadMaps')}</li>
          <li>{t('empty.steps.progress')}</li>
        </ol>
      </Message>
      {children}
    </div>
  );
}
