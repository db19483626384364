import { UnstyledButton } from '@mantine/core';
import { IconMenu2, IconX } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepSearch } from '../../shared/address/keep-search';
import type { Session } from '../../shared/api/session';
import { sectionsFor, type PageEntry } from './sections';
import styles from './workspace.module.css';

/** The pages a person has a use for; on a narrow screen behind a button. Programme and period go along. */
export function Navigation({ session }: { session: Session }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const list = useId();
  const [opened, setOpened] = useState(false);
  useEffect(() => setOpened(false), [pathname]);
  const sections = sectionsFor(session);
  return (
    <nav className={`${styles.navigation} screen-only`} aria-label={t('navigation.label')}>
      <UnstyledButton
        className={styles.toggle}
        aria-expanded={opened}
        aria-controls={list}
        onClick={() => setOpened(!opened)}
      >
        {opened ? <IconX size={18} aria-hidden /> : <IconMenu2 size={18} aria-hidden />}
        {t('navigation.menu')}
      </UnstyledButton>
      <div id={list} className={styles.sections} data-opened={opened || undefined}>
        {sections.map(({ name, pages }) => (
          <div key={name}>
            <p className={styles.heading}>{t(`navigation.sections.${name}`)}</p>
            <ul className={styles.list}>
              {pages.map((page) => (
                <li key={page.name}>
                  <Entry page={page} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}

function Entry({ page: { name, to, icon: Icon } }: { page: PageEntry }) {
  const { t } = useTranslation();
  return (
    <Link
      to={to}
      search={keepSearch('programme', 'period')}
      className={styles.entry}
      activeOptions={{ exact: to === '/', includeSearch: false }}
    >
      <Icon size={17} stroke={1.7} aria-hidden />
      <span>{t(`navigation.pages.${name}`)}</span>
    </Link>
  );
}
