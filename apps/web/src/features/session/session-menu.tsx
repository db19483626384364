import { Button } from '@mantine/core';
import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { request } from '../../shared/api/request';
import { SESSION_KEY, sessionQuery } from './session-query';
import styles from './session-menu.module.css';

/** Who is signed in, and the way out. Nothing before signing in. */
export function SessionMenu() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const signOut = useMutation({
    mutationFn: () => request('/session', { method: 'DELETE' }),
    onSuccess: async () => {
      // Leave first: emptied under a page still on screen, every one of its reads would ask again and be refused.
      await navigate({ to: '/sign-in', search: {} });
      queryClient.setQueryData(SESSION_KEY, null);
      queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
    },
  });
  if (!session) return null;
  const name = session.kind === 'bootstrap' ? t('header.administrator') : session.name;
  return (
    <div className={styles.menu}>
      <span className={styles.who} title={t('header.signedIn', { name })}>
        <IconUserCircle size={18} aria-hidden />
        <span className={styles.name}>{name}</span>
      </span>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconLogout size={16} aria-hidden />}
        aria-label={t('header.signOut')}
        loading={signOut.isPending}
        onClick={() => signOut.mutate()}
      >
        <span className={styles.label}>{t('header.signOut')}</span>
      </Button>
    </div>
  );
}
