import { UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '../../shared/i18n/lazy-part';
import { rights } from '../session/rights';
import { sessionQuery } from '../session/session-query';
import { opensSearch } from './opens-search';
import styles from './search-button.module.css';

const SearchDialog = lazyPart(
  () => import('./search-dialog').then((module) => module.SearchDialog),
  'search',
);

/** Opens the search over everything, by pointer or by key; nothing before signing in. What it opens is fetched then. */
export function SearchButton() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const [opened, setOpened] = useState(false);
  const isOffered = Boolean(session && rights.any(session));
  useEffect(() => {
    if (!isOffered) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (!opensSearch(event)) return;
      event.preventDefault();
      setOpened(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isOffered]);
  if (!session || !isOffered) return null;
  return (
    <>
      <UnstyledButton
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
        onClick={() => setOpened(true)}
      >
        <IconSearch size={17} aria-hidden />
        <span className={styles.words}>{t('header.search')}</span>
        <kbd className={styles.key} aria-hidden>
          Ctrl K
        </kbd>
      </UnstyledButton>
      {opened && (
        <Suspense fallback={null}>
          <SearchDialog person={session.id ?? ''} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
