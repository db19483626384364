import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../shared/api/account';
import { accountQueries } from '../../shared/api/account-queries';
import { request } from '../../shared/api/request';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import styles from './account.module.css';

const SHOWN_FIRST = 6;

/** What I was told lately, the unread marked: the newest at once, the others when asked for. */
export function NoticesCard() {
  const { t } = useTranslation();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const [isLong, setLong] = useState(false);
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
                {items.slice(0, isLong ? items.length : SHOWN_FIRST).map((notice) => (
                  <NoticeItem key={notice.id} of={notice} onRead={() => reading.mutate([notice.id])} />
                ))}
              </ul>
              {!isLong && items.length > SHOWN_FIRST && (
                <div>
                  <Button variant="default" size="compact-sm" onClick={() => setLong(true)}>
                    {t('table.more')}: {items.length - SHOWN_FIRST}
                  </Button>
                </div>
              )}
            </>
          )
        }
      </Loaded>
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
        <a href={of.path}>{isUnread ? <strong>{of.title}</strong> : of.title}</a>
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
