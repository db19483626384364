import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useName } from '../../shared/i18n/use-name';
import type { Follow } from './follow';
import styles from './follows.module.css';
import { useAlertWords } from './use-alert-words';

interface FollowRowProps {
  follow: Follow;
  onEdit: () => void;
  onRemove: () => void;
}

/** One followed place: what is told of it, and where it stands. */
export function FollowRow({ follow, onEdit, onRemove }: FollowRowProps) {
  const { t } = useTranslation('follows');
  const words = useAlertWords();
  const name = useName()(follow.name);
  const { programme, territory, allowed, period, summaryDays, alerts } = follow;
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        {allowed ? (
          <Link to="/" search={{ programme, territory, period: period ?? undefined }}>
            {name}
          </Link>
        ) : (
          <span>{name}</span>
        )}
        <span className={styles.note}>{programme}</span>
        {!allowed && <span className={styles.note}>{t('card.notAllowed')}</span>}
        {allowed && summaryDays !== null && (
          <span className={styles.small}>{t('card.summary', { day: summaryDays })}</span>
        )}
        {allowed &&
          alerts.map((alert) => (
            <span key={alert.rule} className={styles.small} data-crossed={alert.crossed || undefined}>
              {words.alert(alert)}
            </span>
          ))}
      </div>
      <span className={styles.tools}>
        {allowed && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('card.edit', { name })}
            title={t('card.edit', { name })}
            aria-haspopup="dialog"
            onClick={onEdit}
          >
            <IconPencil size={17} aria-hidden />
          </ActionIcon>
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('card.remove', { name })}
          title={t('card.remove', { name })}
          onClick={onRemove}
        >
          <IconTrash size={17} aria-hidden />
        </ActionIcon>
      </span>
    </li>
  );
}
