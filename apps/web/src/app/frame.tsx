import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { HelpHost } from '../features/help/help-host';
import { helpDoor } from '../features/help/help-door';
import { Header } from './header';
import { SkipLink } from './skip-link';
import { WindowTitle } from './window-title';
import styles from './frame.module.css';

/** What every page for people who work here stands in: skip link, header, the page, a footer. */
export function Frame() {
  const { t } = useTranslation();
  return (
    <>
      <WindowTitle />
      <SkipLink />
      <Header />
      <main id="main" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <footer className={styles.footer}>
        <span>{t('footer.rule')}</span>
        <span className={`${styles.ways} screen-only`}>
          <button type="button" className={styles.way} aria-haspopup="dialog" onClick={helpDoor.open}>
            {t('footer.help')}
          </button>
          <a href="/api/docs">{t('footer.api')}</a>
        </span>
      </footer>
      <HelpHost />
    </>
  );
}
