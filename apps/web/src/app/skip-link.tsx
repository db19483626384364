import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './frame.module.css';

/** Past the header, and past the navigation where the page has one, to what the page is about. */
export function SkipLink() {
  const { t } = useTranslation();
  const skip = (event: MouseEvent): void => {
    // The router would take the fragment for a navigation, and the address would keep it.
    event.preventDefault();
    const target = document.getElementById('page') ?? document.getElementById('main');
    target?.focus();
    target?.scrollIntoView();
  };
  return (
    <a className={styles.skip} href="#main" onClick={skip}>
      {t('product.skip')}
    </a>
  );
}
