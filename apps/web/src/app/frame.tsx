import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Header } from './header';
import styles from './frame.module.css';

/** What every page for people who work here stands in: skip link, header, the page, a footer. */
export function Frame() {
  const { t } = useTranslation();
  return (
    <>
      <a className={styles.skip} href="#main">
        {t('product.skip')}
      </a>
      <Header />
      <main id="main" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <footer className={styles.footer}>
        <span>{t('footer.rule')}</span>
        <a className="screen-only" href="/api/docs">
          {t('footer.api')}
        </a>
      </footer>
    </>
  );
}
