import { useTranslation } from 'react-i18next';
import type { TotpSetup } from '../../shared/api/account';
import { QrCode } from '../../shared/ui/qr-code';
import { CodeForm } from './code-form';
import { CopyButton } from './copy-button';
import styles from './account.module.css';

interface TotpSetupViewProps {
  setup: TotpSetup;
  onCode: (code: string) => Promise<void>;
  onCancel: () => void;
}

/** Into the app by its camera, by the link or by typing the secret; then a first code proves that it works. */
export function TotpSetupView({ setup, onCode, onCancel }: TotpSetupViewProps) {
  const { t } = useTranslation(['interface', 'account']);
  return (
    <div className={styles.stack}>
      <ol className={styles.steps}>
        <li>
          {t('account:factor.scan')}
          <QrCode text={setup.uri} label={t('account:factor.qr')} />
        </li>
        <li>
          <a href={setup.uri}>{t('account:factor.link')}</a>
        </li>
        <li>{t('account:factor.type')}</li>
      </ol>
      <code className={styles.secret}>{setup.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      <div>
        <CopyButton text={setup.secret} />
      </div>
      <CodeForm
        label={t('account:factor.firstCode')}
        submit={t('account:factor.confirm')}
        onCode={onCode}
        onCancel={onCancel}
      />
    </div>
  );
}
