import { ActionIcon } from '@mantine/core';
import { IconCheck, IconLink, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './page-actions.module.css';

const SHOWN_MS = 2_000;

/** Copy the address of this very view, or print it. */
export function PageActions() {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard?.writeText(location.href);
    setCopied(true);
    setTimeout(() => setCopied(false), SHOWN_MS);
  };
  return (
    <div className={styles.actions}>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('filters.share')}
        title={t('filters.share')}
        onClick={() => void copy()}
      >
        {copied ? <IconCheck size={16} aria-hidden /> : <IconLink size={16} aria-hidden />}
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('filters.print')}
        title={t('filters.print')}
        onClick={() => window.print()}
      >
        <IconPrinter size={16} aria-hidden />
      </ActionIcon>
      <span className="visually-hidden" role="status">
        {copied ? t('filters.shared') : ''}
      </span>
    </div>
  );
}
