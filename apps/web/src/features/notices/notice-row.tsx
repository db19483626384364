import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OwnLink } from '../../shared/address/own-link';
import type { Notice } from '../../shared/api/account';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import styles from './notices.module.css';

/** One notice: what it says, where it leads, whether it is new. Following it counts as reading. */
export function NoticeRow({ of, onRead }: { of: Notice; onRead: () => void }) {
  const { t } = useTranslation('notices');
  const format = useFigureFormat();
  const isUnread = of.readAt === null;
  return (
    <li className={styles.row} data-unread={isUnread || undefined}>
      <div className={styles.words}>
        <span className={styles.head}>
          <OwnLink path={of.path} onFollow={isUnread ? onRead : undefined}>
            {of.title}
          </OwnLink>
          {isUnread && <span className={styles.new}>{t('new')}</span>}
        </span>
        {of.text !== '' && <span>{of.text}</span>}
        <time className={styles.when} dateTime={of.createdAt}>
          {format.instant(of.createdAt)}
        </time>
      </div>
      {isUnread && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('read', { title: of.title })}
          onClick={onRead}
        >
          {t('readOne')}
        </Button>
      )}
    </li>
  );
}
