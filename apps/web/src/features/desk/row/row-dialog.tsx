import { CHOICE_LABELS } from '@core/reporting';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../../shared/i18n/use-figure-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { useName } from '../../../shared/i18n/use-name';
import { Dialog } from '../../../shared/ui/dialog/dialog';
import { Discussion } from '../../review/discussion';
import type { ReportSheet, SheetRow } from '../report-sheet';
import { useShownValue } from '../sheet/known-cells';
import { plannedValue } from '../sheet/planned-value';
import { RowEvidence } from './row-evidence';
import { SaidOf } from './said-of';
import styles from './row-dialog.module.css';

interface RowDialogProps {
  sheet: ReportSheet;
  row: SheetRow;
  onClose: () => void;
}

/** All there is to an item beside its cells: what counts as done, what was said and decided, proof, and the talk about it. */
export function RowDialog({ sheet, row, onClose }: RowDialogProps) {
  const { t } = useTranslation('desk');
  const nameOf = useName();
  const format = useFigureFormat();
  const language = useLanguage();
  const valueOf = useShownValue();
  const { current, previous, accepted } = row;
  const facts: [string, string | null][] = [
    [t('row.kind'), CHOICE_LABELS.itemKind[row.kind][language]],
    [t('row.unit'), row.unit],
    [t('row.form'), row.completionForm],
    [t('row.baseline'), row.baseline && valueOf(row, Number(row.baseline))],
    [t('row.target'), row.target && valueOf(row, Number(row.target))],
    [t('row.start'), row.startsOn && format.day(row.startsOn)],
    [t('row.deadline'), format.day(row.deadline)],
    [
      t('row.plan', { period: format.period(sheet.period) }),
      `${valueOf(row, plannedValue(row))} (${format.percent(row.planned)})`,
    ],
    [
      t('row.accepted'),
      accepted && `${valueOf(row, Number(accepted.value))} (${format.period(accepted.period)})`,
    ],
  ];
  return (
    <Dialog opened size="side" title={`${row.code} · ${nameOf(row.title)}`} onClose={onClose}>
      <div className={styles.parts}>
        <dl className={styles.facts}>
          {facts
            .filter(([, text]) => text !== null)
            .map(([term, text]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{text}</dd>
              </div>
            ))}
        </dl>
        {current && <SaidOf title={format.period(current.period)} row={row} entry={current} />}
        {previous && <SaidOf title={format.period(previous.period)} row={row} entry={previous} />}
        <section>
          <h3 className={styles.heading}>{t('row.evidence')}</h3>
          {current ? (
            <RowEvidence entry={current.id} />
          ) : (
            <p className={styles.quiet}>{t('row.evidenceLater')}</p>
          )}
        </section>
        {current && (
          <section>
            <h3 className={styles.heading}>{t('row.talk')}</h3>
            <Discussion programme={sheet.programme} entryId={current.id} mayWrite />
          </section>
        )}
      </div>
    </Dialog>
  );
}
