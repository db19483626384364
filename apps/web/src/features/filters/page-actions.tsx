import { ActionIcon } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ViewsButton } from '../views/views-button';
import { ShareButton } from './share-button';
import styles from './page-actions.module.css';

/** Copy the address of this very view, keep it under a name, or print it. */
export function PageActions({ replays }: { replays: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={`${styles.actions} screen-only`}>
      <ShareButton replays={replays} />
      <ViewsButton />
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('filters.print')}
        title={t('filters.print')}
        onClick={() => window.print()}
      >
        <IconPrinter size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}
