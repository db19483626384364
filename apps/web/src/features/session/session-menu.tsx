import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconUserCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accountQueries } from '../../shared/api/account-queries';
import { WhenOpened } from '../../shared/ui/when-opened';
import { rights } from './rights';
import { sessionQuery } from './session-query';
import styles from './session-menu.module.css';

const SessionWindow = lazy(() =>
  import('./session-window').then((module) => ({ default: module.SessionWindow })),
);

/** Who is signed in and how much they have not read; pressing it opens what is theirs. Nothing before signing in. */
export function SessionMenu() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [opened, setOpened] = useState(false);
  const isPerson = Boolean(session && !rights.isOperator(session));
  const { data: unread = 0 } = useQuery({ ...accountQueries.unread(), enabled: isPerson });
  if (!session) return null;
  const name = isPerson ? (session.name ?? '') : t('header.administrator');
  const label = [t('header.signedIn', { name }), unread > 0 && t('header.unread', { unread })].filter(
    Boolean,
  );
  const close = (): void => setOpened(false);
  return (
    <>
      <UnstyledButton
        ref={setAnchor}
        className={styles.who}
        aria-haspopup="dialog"
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        <span className="visually-hidden">{label.join('. ')}</span>
        <IconUserCircle size={20} aria-hidden />
        {unread > 0 && (
          <span className={styles.unread} aria-hidden>
            {unread > 99 ? '99+' : unread}
          </span>
        )}
        <span className={styles.name} aria-hidden>
          {name}
        </span>
        <IconChevronDown size={14} aria-hidden />
      </UnstyledButton>
      <WhenOpened opened={opened}>
        <SessionWindow {...{ anchor, opened, session, name, unread }} onClose={close} />
      </WhenOpened>
    </>
  );
}
