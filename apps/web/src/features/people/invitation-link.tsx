import { Button } from '@mantine/core';
import { IconMailCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Invitation } from '../../shared/api/person';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { CopyButton } from '../account/copy-button';
import styles from './people.module.css';

interface InvitationLinkProps {
  invitation: Invitation;
  onKept?: () => void;
}

/** The link a person chooses a password by: shown this once, or said to be on its way. */
export function InvitationLink({ invitation, onKept }: InvitationLinkProps) {
  const { t } = useTranslation('people');
  const format = useFigureFormat();
  if (invitation === null) {
    return (
      <p className={styles.mailed}>
        <IconMailCheck size={18} aria-hidden /> {t('link.mailed')}
      </p>
    );
  }
  return (
    <div className={styles.link}>
      <p>
        <strong>{t('link.notMailed')}</strong>
      </p>
      <code className={styles.secret}>{invitation.link}</code>
      <div className={styles.bar}>
        <CopyButton text={invitation.link} />
        {onKept && (
          <Button size="compact-sm" onClick={onKept}>
            {t('link.kept')}
          </Button>
        )}
        <span className={styles.small}>
          {t('link.until', { time: format.instant(invitation.expiresAt) })}
        </span>
      </div>
    </div>
  );
}
