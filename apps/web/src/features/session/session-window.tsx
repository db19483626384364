import { Button } from '@mantine/core';
import { IconBell, IconLogout, IconUserCog } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../shared/api/request';
import type { Session } from '../../shared/api/session';
import { FormFault } from '../../shared/ui/form-fault';
import { PopupWindow } from '../../shared/ui/popup-window';
import { GrantList } from '../account/grant-list';
import { rights } from './rights';
import { useLeave } from './use-leave';
import styles from './session-menu.module.css';

interface SessionWindowProps {
  anchor: HTMLElement | null;
  opened: boolean;
  session: Session;
  name: string;
  unread: number;
  onClose: () => void;
}

/** Name and roles, the ways to what is one's own, and the way out. */
export function SessionWindow({ session, name, unread, onClose, ...window }: SessionWindowProps) {
  const heading = useId();
  const { t } = useTranslation();
  const leave = useLeave();
  const signOut = useMutation({
    mutationFn: () => request('/session', { method: 'DELETE' }),
    onSuccess: async () => {
      onClose();
      await leave();
    },
  });
  return (
    <PopupWindow
      {...window}
      onClose={onClose}
      labelledBy={heading}
      width={280}
      position="bottom-end"
      trapFocus
    >
      <div className={styles.window}>
        <p id={heading} className={styles.title}>
          {name}
        </p>
        {rights.isOperator(session) ? (
          <p className={styles.note}>{t('account.operator')}</p>
        ) : (
          <>
            <GrantList grants={session.grants} />
            <Link to="/notices" search={{}} className={styles.way} onClick={onClose}>
              <IconBell size={17} aria-hidden />
              {unread > 0 ? t('header.unread', { unread }) : t('account.notices.title')}
            </Link>
            <Link to="/account" className={styles.way} onClick={onClose}>
              <IconUserCog size={17} aria-hidden />
              {t('account.title')}
            </Link>
          </>
        )}
        <Button
          variant="default"
          size="xs"
          fullWidth
          leftSection={<IconLogout size={16} aria-hidden />}
          loading={signOut.isPending}
          onClick={() => signOut.mutate()}
        >
          {t('header.signOut')}
        </Button>
        <FormFault error={signOut.error} />
      </div>
    </PopupWindow>
  );
}
