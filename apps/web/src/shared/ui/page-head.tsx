import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './page-head.module.css';

interface PageHeadProps {
  title: string;
  /** The way down to the page. */
  above?: ReactNode;
  /** One line: what the page is for, or what it is about. */
  lead?: ReactNode;
  /** Pickers and switches; everything here stands in the address. */
  filters?: ReactNode;
}

/** The head of a page: where we are, and what is chosen. */
export function PageHead({ title, above, lead, filters }: PageHeadProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.head}>
      <div className={styles.where}>
        {above}
        <h1 className={styles.title}>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {filters && (
        <div className={`${styles.filters} screen-only`} role="group" aria-label={t('filters.label')}>
          {filters}
        </div>
      )}
    </div>
  );
}
