import { memo, useCallback, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../../shared/i18n/use-figure-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { useName } from '../../../shared/i18n/use-name';
import type { DraftBox } from '../drafts/draft-box';
import type { CellName } from '../drafts/draft-cells';
import type { SheetRow } from '../report-sheet';
import { NUMBER_CELLS, standingCell, withCells } from './with-cells';
import { EditCell } from './edit-cell';
import { editableColumns } from './grid-columns';
import { KnownCells } from './known-cells';
import { KnownLine } from './known-line';
import type { RowChecks } from './row-checks';
import { RowMark } from './row-mark';
import { RowNotes } from './row-notes';
import { cellNumber } from './shown-number';
import { useDraft } from './use-draft';
import styles from './sheet-grid.module.css';

interface SheetGridRowProps {
  row: SheetRow;
  index: number;
  /** Pixels from the top of the first row. */
  start: number;
  box: DraftBox;
  checks: RowChecks;
  colleague: string | undefined;
  wide: boolean;
  readOnly: boolean;
  measure: (element: HTMLElement | null) => void;
  onOpen: (row: SheetRow) => void;
}

/** One item: what is known of it, the cells to fill in, and what there is to say about them. */
export const SheetGridRow = memo(function SheetGridRow(props: SheetGridRowProps) {
  const { row, index, start, box, checks, colleague, wide, readOnly, measure, onOpen } = props;
  const { t } = useTranslation('desk');
  const nameOf = useName();
  const format = useFigureFormat();
  const language = useLanguage();
  const notes = useId();
  const draft = useDraft(box, row.itemId);
  const check = draft && checks.of(row, draft);
  const onType = useCallback(
    (cell: CellName, text: string) =>
      box.type(new Map([[row.itemId, withCells(row, box.of(row.itemId)?.cells, { [cell]: text })]])),
    [box, row],
  );
  const shown = (cell: CellName): string => {
    const typed = draft?.cells[cell];
    if (typed !== undefined) return typed;
    const standing = standingCell(row, cell);
    return NUMBER_CELLS.includes(cell) ? cellNumber(language, standing) : standing;
  };
  const hasNotes =
    row.current?.state === 'returned' ||
    colleague !== undefined ||
    (check !== undefined && check.faults.length + check.warnings.length > 0);
  return (
    <div
      ref={measure}
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      className={styles.row}
      data-draft={check ? (check.sound ? 'sound' : 'faulty') : undefined}
      style={{ transform: `translateY(${start}px)` }}
    >
      <div role="rowheader" className={styles.item}>
        <button type="button" className={styles.open} onClick={() => onOpen(row)}>
          {nameOf(row.title)}
        </button>
        <KnownLine row={row} />
        <span className={styles.facts}>
          <code>{row.code}</code>
          {row.unit && <span>{row.unit}</span>}
          <span>{t('grid.until', { day: format.day(row.deadline) })}</span>
          <RowMark row={row} />
        </span>
      </div>
      <KnownCells row={row} />
      {editableColumns(wide).map((cell, column) => (
        <EditCell
          key={cell}
          row={row}
          cell={cell}
          at={`${index}:${column}`}
          text={shown(cell)}
          typed={draft?.cells[cell] !== undefined}
          faulty={check?.faults.some((fault) => fault.cell === cell) ?? false}
          noteId={hasNotes ? notes : undefined}
          readOnly={readOnly}
          onType={onType}
        />
      ))}
      {hasNotes && <RowNotes id={notes} row={row} check={check} colleague={colleague} />}
    </div>
  );
});
