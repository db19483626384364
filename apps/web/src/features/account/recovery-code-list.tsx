import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from './copy-button';
import styles from './account.module.css';

/** The codes for a day without the telephone; they are shown this once. */
export function RecoveryCodeList({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const { t } = useTranslation(['interface', 'account']);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div
      ref={place}
      tabIndex={-1}
      className={styles.stack}
      role="group"
      aria-label={t('account:codes.title')}
    >
      <p>
        <strong>{t('account:codes.title')}.</strong> {t('account:codes.note')}
      </p>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        <CopyButton text={codes.join('\n')} />
        <Button size="compact-sm" onClick={onKept}>
          {t('account:codes.kept')}
        </Button>
      </div>
    </div>
  );
}
