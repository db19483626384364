import { IconAlertTriangle, IconInfoCircle, IconMessageReply, IconUserEdit } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../shared/i18n/use-error-text';
import { useFigureFormat } from '../../../shared/i18n/use-figure-format';
import type { SheetRow } from '../report-sheet';
import type { RowCheck } from './check-row';
import { useShownValue } from './known-cells';
import { isReturned } from './is-shown';
import styles from './sheet-grid.module.css';

interface RowNotesProps {
  id: string;
  row: SheetRow;
  check: RowCheck | undefined;
  /** When a colleague began to fill in the row too. */
  colleague: string | undefined;
}

/** Below a row: the reviewer's reason, what is wrong, what will be asked, who else is at it. */
export function RowNotes({ id, row, check, colleague }: RowNotesProps) {
  const { t } = useTranslation('desk');
  const format = useFigureFormat();
  const errorText = useErrorText();
  const valueOf = useShownValue();
  const returned = isReturned(row) ? row.current : null;
  return (
    <div role="gridcell" id={id} className={styles.notes}>
      {returned && (
        <p className={styles.note} data-tone="returned">
          <IconMessageReply size={15} aria-hidden />
          <span>
            <strong>{t('grid.returned')}</strong> {returned.reason}
          </span>
        </p>
      )}
      {check?.faults.map(({ code, params, cell }, at) => (
        <p key={at} className={styles.note} data-tone="fault">
          <IconAlertTriangle size={15} aria-hidden />
          <span>
            {cell && <strong>{t(`columns.${cell}`)}:</strong>} {errorText(code, params)}
          </span>
        </p>
      ))}
      {check?.warnings.map(({ kind, from, to }) => (
        <p key={kind} className={styles.note} data-tone="warning">
          <IconInfoCircle size={15} aria-hidden />
          <span>
            <strong>{t('grid.warning')}</strong>{' '}
            {kind === 'regression'
              ? t('warnings.regression', { from: valueOf(row, from), to: valueOf(row, to) })
              : t(`warnings.${kind}`, { from: format.percent(from), to: format.percent(to) })}
          </span>
        </p>
      ))}
      {colleague && (
        <p className={styles.note} data-tone="colleague">
          <IconUserEdit size={15} aria-hidden />
          <span>{t('grid.colleague', { at: format.instant(colleague) })}</span>
        </p>
      )}
    </div>
  );
}
