import { CHOICE_LABELS, type DelayReason } from '@core/reporting';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../shared/i18n/use-language';
import { useName } from '../../../shared/i18n/use-name';
import type { DraftBox } from '../drafts/draft-box';
import { CELLS, type CellName } from '../drafts/draft-cells';
import type { SheetRow } from '../report-sheet';
import { NUMBER_CELLS, shownCell, standingCell } from '../sheet/with-cells';
import type { RowChecks } from '../sheet/row-checks';
import { cellNumber } from '../sheet/shown-number';
import { typedNumber } from '../sheet/typed-number';
import styles from './sending.module.css';

/** So many rows are listed; the rest is a number. */
const MOST = 200;

interface ChangesPreviewProps {
  rows: readonly SheetRow[];
  box: DraftBox;
  checks: RowChecks;
}

/** What sending would record, row by row: what stands now, and what would. */
export function ChangesPreview({ rows, box, checks }: ChangesPreviewProps) {
  const { t } = useTranslation('desk');
  const nameOf = useName();
  return (
    <div className={styles.scroll} role="group" aria-label={t('send.caption')} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('send.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columns.item')}</th>
            <th scope="col">{t('send.what')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST).map((row) => (
            <tr key={row.itemId}>
              <th scope="row">
                <code>{row.code}</code> {nameOf(row.title)}
              </th>
              <td>
                <ChangedCells row={row} box={box} />
                {(checkedWarnings(row, box, checks) ?? 0) > 0 && (
                  <span className={styles.asked}>{t('send.asked')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST && <p className={styles.more}>{t('send.more', { count: rows.length - MOST })}</p>}
    </div>
  );
}

function checkedWarnings(row: SheetRow, box: DraftBox, checks: RowChecks): number | undefined {
  const draft = box.of(row.itemId);
  return draft && checks.of(row, draft).warnings.length;
}

function ChangedCells({ row, box }: { row: SheetRow; box: DraftBox }) {
  const { t } = useTranslation('desk');
  const words = useCellWords();
  const draft = box.of(row.itemId)?.cells;
  return CELLS.filter((cell) => draft?.[cell] !== undefined).map((cell) => {
    const before = words(row, cell, standingCell(row, cell));
    const after = words(row, cell, shownCell(row, draft, cell));
    return (
      <span key={cell} className={styles.change}>
        {t(`columns.${cell}`)}: {before && <del>{before}</del>} {before && '→'}{' '}
        {after ? <ins>{after}</ins> : <em>{t('send.emptied')}</em>}
      </span>
    );
  });
}

function useCellWords(): (row: SheetRow, cell: CellName, text: string) => string {
  const language = useLanguage();
  return (row, cell, text) => {
    if (text === '') return '';
    if (cell === 'value' && row.kind === 'binary')
      return CHOICE_LABELS.isDone[text === '1' ? '1' : '0'][language];
    if (cell === 'delayReason') return CHOICE_LABELS.delayReason[text as DelayReason][language];
    return NUMBER_CELLS.includes(cell) ? cellNumber(language, typedNumber(text)) : text;
  };
}
