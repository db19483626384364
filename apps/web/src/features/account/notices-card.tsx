import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OwnLink } from '../../shared/address/own-link';
import type { Notice } from '../../shared/api/account';
import { accountQueries } from '../../shared/api/account-queries';
import { request } from '../../shared/api/request';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import { Card } from '../../shared/ui/card';
import { FormFault } from '../../shared/ui/form-fault';
import { Loaded } from '../../shared/ui/loaded';
import styles from './account.module.css';

const SHOWN_FIRST = 6;

/** What I was told lately, the unread marked; all of it is a page of its own. */
export function NoticesCard() {
  const { t } = useTranslation();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const notices = useQuery(accountQueries.notices(language));
  const reading = useMutation({
    mutationFn: (ids: string[] | undefined) => request('/notices/read', { method: 'POST', body: { ids } }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['account', 'notices'] }),
  });
  return (
    <Card
      title={t('account.notices.title')}
      tools={
        (notices.data?.unread ?? 0) > 0 && (
          <Button
            variant="default"
            size="compact-sm"
            loading={reading.isPending}
            onClick={() => reading.mutate(undefined)}
          >
            {t('account.notices.readAll')}
          </Button>
        )
      }
    >
      <Loaded query={notices} height={90}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.note}>{t('account.notices.none')}</p>
          ) : (
            <>
              <ul className={styles.list}>
                {items.slice(0, SHOWN_FIRST).map((notice) => (
                  <NoticeItem key={notice.id} of={notice} onRead={() => reading.mutate([notice.id])} />
                ))}
              </ul>
              <Link to="/notices" search={{}}>
                {t('account.notices.toAll')}
              </Link>
            </>
          )
        }
      </Loaded>
      <FormFault error={reading.error} />
    </Card>
  );
}

function NoticeItem({ of, onRead }: { of: Notice; onRead: () => void }) {
  const { t } = useTranslation();
  const format = useFigureFormat();
  const isUnread = of.readAt === null;
  return (
    <li className={styles.item}>
      <span className={styles.words}>
        <OwnLink path={of.path}>{isUnread ? <strong>{of.title}</strong> : of.title}</OwnLink>
        {of.text !== '' && <span>{of.text}</span>}
        <span className={styles.small}>{format.instant(of.createdAt)}</span>
      </span>
      {isUnread && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('account.notices.readNamed', { title: of.title })}
          onClick={onRead}
        >
          {t('account.notices.read')}
        </Button>
      )}
    </li>
  );
}
