import {
  IconAlertTriangle,
  IconCloudCheck,
  IconCloudUp,
  IconDeviceFloppy,
  IconPlugConnectedX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dateFormat } from '../../../shared/format/date-format';
import { useErrorText } from '../../../shared/i18n/use-error-text';
import type { SaveState } from './draft-box';
import styles from './save-state-line.module.css';

/** Where what was typed is by now: on this device, on the server, or waiting for the connection. */
export function SaveStateLine({ state, drafts }: { state: SaveState; drafts: number }) {
  const { t } = useTranslation('desk');
  const errorText = useErrorText();
  const { reach, waiting, written, forgetful, savedAt } = state;
  if (reach.kind === 'refused') {
    const { code, params } = reach.error;
    return (
      <p className={styles.line} role="status" data-tone="fault">
        <IconAlertTriangle size={16} aria-hidden />
        <span>
          {t('save.refused')} {errorText(code, params)}
        </span>
      </p>
    );
  }
  if (reach.kind === 'away') {
    return (
      <p className={styles.line} role="status" data-tone="away">
        <IconPlugConnectedX size={16} aria-hidden />
        <span>
          <strong>{t('save.away', { at: dateFormat.clock(reach.since) })}</strong>{' '}
          {t(forgetful ? 'save.awayForgetful' : written ? 'save.awayKept' : 'save.awayKeeping')}
        </span>
      </p>
    );
  }
  const Sign = waiting > 0 ? (forgetful ? IconCloudUp : IconDeviceFloppy) : IconCloudCheck;
  return (
    <p className={styles.line} role="status">
      <Sign size={16} aria-hidden />
      <span>
        {waiting > 0
          ? t(forgetful || !written ? 'save.sending' : 'save.device')
          : drafts === 0
            ? t('save.nothing')
            : savedAt === null
              ? t('save.saved')
              : t('save.savedAt', { at: dateFormat.clock(savedAt) })}
      </span>
    </p>
  );
}
