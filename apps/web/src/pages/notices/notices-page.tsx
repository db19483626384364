import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noticePages } from '../../features/notices/notice-pages';
import { NoticeRow } from '../../features/notices/notice-row';
import styles from '../../features/notices/notices.module.css';
import { rights } from '../../features/session/rights';
import { sessionQuery } from '../../features/session/session-query';
import { request } from '../../shared/api/request';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import { Card } from '../../shared/ui/card';
import { FormFault } from '../../shared/ui/form-fault';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import { ViewSwitch } from '../../shared/ui/view-switch';

/** All that the reader was told, to be read and put aside. */
export function NoticesPage() {
  const { t } = useTranslation('notices');
  const { data: session } = useQuery(sessionQuery);
  if (!session) return null;
  if (rights.isOperator(session)) return <Message heading="h1" title={t('title')} text={t('operator')} />;
  return <OwnNotices />;
}

function OwnNotices() {
  const { t } = useTranslation('notices');
  const format = useFigureFormat();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const { show } = useSearch({ from: '/workspace/notices' });
  const navigate = useNavigate({ from: '/notices' });
  const [said, setSaid] = useState('');
  const isUnread = show === 'unread';
  const notices = useInfiniteQuery(noticePages(language, isUnread));
  const reading = useMutation({
    mutationFn: (ids: string[] | undefined) => request('/notices/read', { method: 'POST', body: { ids } }),
    onSuccess: (_left, ids) => setSaid(ids === undefined ? t('allRead') : ''),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['account', 'notices'] }),
  });
  const pages = notices.data?.pages;
  const unread = pages?.at(-1)?.unread ?? 0;
  return (
    <Page>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        filters={
          <ViewSwitch
            label={t('which')}
            value={isUnread ? 'unread' : 'all'}
            options={[
              { value: 'all', label: t('all') },
              { value: 'unread', label: t('unread') },
            ]}
            onChange={(next) =>
              void navigate({ search: { show: next === 'unread' ? next : undefined }, resetScroll: false })
            }
          />
        }
      />
      <Card title={t(isUnread ? 'unreadTitle' : 'allTitle')}>
        <div className={styles.bar}>
          <span role="status">{said || t('unreadCount', { count: format.count(unread) })}</span>
          <Link to="/account" hash="told">
            {t('settings')}
          </Link>
          {unread > 0 && (
            <Button
              variant="default"
              size="compact-sm"
              loading={reading.isPending}
              onClick={() => reading.mutate(undefined)}
            >
              {t('readAll')}
            </Button>
          )}
        </div>
        <FormFault error={reading.error} />
        <Loaded query={{ ...notices, data: pages?.flatMap(({ items }) => items) }} height={240}>
          {(items) =>
            items.length === 0 ? (
              <Message
                title={t(isUnread ? 'noneUnread' : 'none')}
                text={t(isUnread ? 'noneUnreadText' : 'noneText')}
              />
            ) : (
              <ul className={styles.list} aria-label={t('list')}>
                {items.map((notice) => (
                  <NoticeRow key={notice.id} of={notice} onRead={() => reading.mutate([notice.id])} />
                ))}
              </ul>
            )
          }
        </Loaded>
        {notices.hasNextPage && (
          <div>
            <Button
              variant="default"
              size="compact-sm"
              loading={notices.isFetchingNextPage}
              onClick={() => void notices.fetchNextPage()}
            >
              {t('more')}
            </Button>
          </div>
        )}
      </Card>
    </Page>
  );
}
