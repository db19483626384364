import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../../shared/i18n/use-figure-format';
import { Dialog } from '../../../shared/ui/dialog/dialog';
import type { DraftBox } from '../drafts/draft-box';
import type { SheetRow } from '../report-sheet';
import type { RowChecks } from '../sheet/row-checks';
import { ChangesPreview } from './changes-preview';
import styles from './sending.module.css';

interface SendDialogProps {
  ready: readonly SheetRow[];
  /** Drafts that stay behind. */
  faulty: number;
  box: DraftBox;
  checks: RowChecks;
  onSend: () => void;
  onClose: () => void;
}

/** What would be recorded, before it is. */
export function SendDialog({ ready, faulty, box, checks, onSend, onClose }: SendDialogProps) {
  const { t } = useTranslation('desk');
  const format = useFigureFormat();
  return (
    <Dialog
      opened
      size="l"
      title={t('send.title')}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {t('send.back')}
          </Button>
          <Button disabled={ready.length === 0} onClick={onSend}>
            {t('send.confirm', { count: format.count(ready.length) })}
          </Button>
        </>
      }
    >
      <div className={styles.dialog}>
        <p>{t(ready.length === 0 ? 'send.nothing' : 'send.lead')}</p>
        {faulty > 0 && <p className={styles.behind}>{t('send.behind', { count: format.count(faulty) })}</p>}
        {ready.length > 0 && <ChangesPreview rows={ready} box={box} checks={checks} />}
      </div>
    </Dialog>
  );
}
