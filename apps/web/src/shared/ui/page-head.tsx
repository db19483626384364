import { useContext, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './page-head.module.css';
import { PageTitle } from './page-title/page-title';
import { PageTools } from './page-tools';

interface PageHeadProps {
  title: string;
  /** The way down to the page. */
  above?: ReactNode;
  /** One line: what the page is for, or what it is about. */
  lead?: ReactNode;
  /** Pickers and switches; everything here stands in the address. */
  filters?: ReactNode;
  /** Whether the page can show what was known on an earlier day: then a link may keep today. */
  replays?: boolean;
}

/** The head of a page: where we are, and what is chosen. */
export function PageHead({ title, above, lead, filters, replays = false }: PageHeadProps) {
  const { t } = useTranslation();
  const tools = useContext(PageTools)(replays);
  return (
    <div className={styles.head}>
      <div className={styles.where}>
        {above}
        <PageTitle className={styles.title}>{title}</PageTitle>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {(filters || tools) && (
        <div className={`${styles.filters} screen-only`} role="group" aria-label={t('filters.label')}>
          {filters}
          {tools}
        </div>
      )}
    </div>
  );
}
