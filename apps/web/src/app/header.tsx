import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LiveIndicator } from '../features/live/live-indicator';
import { SearchButton } from '../features/search/search-button';
import { SessionMenu } from '../features/session/session-menu';
import { LanguageSwitch } from './language-switch';
import { SchemeSwitch } from './scheme-switch';
import styles from './header.module.css';

/** The bar on top: the product, whether the page is live, language, appearance, who is signed in. */
export function Header() {
  const { t } = useTranslation();
  return (
    <header className={styles.bar}>
      <div className={styles.inside}>
        <Link to="/" search={{}} className={styles.brand}>
          <img src="/favicon.svg" width={30} height={30} alt="" />
          <span className={styles.name}>{t('product.name')}</span>
          <span className={styles.tagline}>{t('product.tagline')}</span>
        </Link>
        <div className={`${styles.tools} screen-only`}>
          <SearchButton />
          <LiveIndicator />
          <LanguageSwitch />
          <SchemeSwitch />
          <SessionMenu />
        </div>
      </div>
    </header>
  );
}
