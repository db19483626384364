import { LANGUAGES, type Language } from '@core/kernel';
import { Link, Outlet, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { kept } from '../../features/public/public-search';
import { switchLanguage } from '../../shared/i18n/i18n';
import { useLanguage } from '../../shared/i18n/use-language';
import styles from './public-frame.module.css';

const NAMES: Record<Language, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
const PAGES = ['overview', 'promises', 'method', 'data'] as const;
const ADDRESSES = {
  overview: '/public',
  promises: '/public/promises',
  method: '/public/method',
  data: '/public/data',
} as const;

/** What public pages stand in: no session, no live connection; the language stands in the address. */
export function PublicFrame() {
  const { t } = useTranslation('public');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const search = useSearch({ from: '/public' });
  useEffect(() => {
    if (search.lang && search.lang !== language) void switchLanguage(search.lang);
  }, [search.lang, language]);
  return (
    <>
      <a className={styles.skip} href="#main">
        {common('product.skip')}
      </a>
      <header className={styles.bar}>
        <div className={styles.inside}>
          <Link to="/public" search={kept(search)} className={styles.brand}>
            <img src="/favicon.svg" width={30} height={30} alt="" />
            <span className={styles.name}>{common('product.name')}</span>
            <span className={styles.tagline}>{t('frame.tagline')}</span>
          </Link>
          <ul className={`${styles.languages} screen-only`} aria-label={t('frame.language')}>
            {LANGUAGES.map((one) => (
              <li key={one}>
                <Link
                  to="."
                  search={(before: object) => ({ ...before, lang: one })}
                  lang={one}
                  hrefLang={one}
                  aria-current={one === language ? 'true' : undefined}
                >
                  {NAMES[one]}
                </Link>
              </li>
            ))}
          </ul>
        </div>
        <nav className={`${styles.nav} screen-only`} aria-label={t('frame.nav')}>
          {PAGES.map((page) => (
            <Link
              key={page}
              to={ADDRESSES[page]}
              search={kept(search)}
              activeOptions={{ exact: page === 'overview', includeSearch: false }}
            >
              {t(`pages.${page}`)}
            </Link>
          ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <footer className={styles.footer}>
        <span>{t('frame.independent')}</span>
        <Link className="screen-only" to="/sign-in">
          {t('frame.signIn')}
        </Link>
      </footer>
    </>
  );
}
