import type { Language } from '@core/kernel';
import { CHOICE_LABELS, CHOICES } from '@core/reporting';
import { memo, type FocusEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../shared/i18n/use-language';
import type { CellName } from '../drafts/draft-cells';
import type { SheetRow } from '../report-sheet';
import { shownNumber } from './shown-number';
import styles from './sheet-grid.module.css';

interface EditCellProps {
  row: SheetRow;
  cell: CellName;
  /** `row:column`, by which the keyboard finds it. */
  at: string;
  text: string;
  typed: boolean;
  faulty: boolean;
  /** Where what is wrong with it is written. */
  noteId: string | undefined;
  readOnly: boolean;
  onType: (cell: CellName, text: string) => void;
}

const selectAll = (event: FocusEvent<HTMLInputElement>): void => event.currentTarget.select();

/** One cell to fill in: a number, a text, or a choice where there is one. */
export const EditCell = memo(function EditCell(props: EditCellProps) {
  const { row, cell, at, text, typed, faulty, noteId, readOnly, onType } = props;
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const common = {
    className: styles.field,
    'aria-label': `${row.code}: ${t(`columns.${cell}`)}`,
    'aria-invalid': faulty || undefined,
    'aria-describedby': noteId,
    'data-at': at,
  };
  const isChoice = cell === 'delayReason' || (cell === 'value' && row.kind === 'binary');
  return (
    <div
      role="gridcell"
      className={styles.cell}
      data-cell={cell}
      data-typed={typed || undefined}
      data-faulty={faulty || undefined}
    >
      {isChoice ? (
        <Choice {...common} cell={cell} text={text} readOnly={readOnly} onType={onType} />
      ) : cell === 'narrative' ? (
        <textarea
          {...common}
          rows={1}
          value={text}
          readOnly={readOnly}
          onChange={(event) => onType(cell, event.currentTarget.value)}
        />
      ) : (
        <input
          {...common}
          type="text"
          inputMode={cell === 'evidence' ? 'url' : 'decimal'}
          autoComplete="off"
          placeholder={cell === 'value' ? ofFraction(row, language) : undefined}
          value={text}
          readOnly={readOnly}
          onFocus={selectAll}
          onChange={(event) => onType(cell, event.currentTarget.value)}
        />
      )}
    </div>
  );
});

/** The percent that a reported fraction makes, to be read where no figure of its own stands. */
function ofFraction({ current }: SheetRow, language: Language): string | undefined {
  if (!current?.numerator || !Number(current.denominator)) return undefined;
  return shownNumber(language, (Number(current.numerator) * 100) / Number(current.denominator));
}

interface ChoiceProps {
  cell: CellName;
  text: string;
  readOnly: boolean;
  onType: (cell: CellName, text: string) => void;
}

/** Done or not, or why it is late. */
function Choice({ cell, text, readOnly, onType, ...common }: ChoiceProps) {
  const language = useLanguage();
  const options =
    cell === 'delayReason'
      ? CHOICES.delayReason.map((one) => [one, CHOICE_LABELS.delayReason[one][language]] as const)
      : (['1', '0'] as const).map((one) => [one, CHOICE_LABELS.isDone[one][language]] as const);
  const isKnown = text === '' || options.some(([value]) => value === text);
  return (
    <select
      {...common}
      value={text}
      disabled={readOnly}
      onChange={(event) => onType(cell, event.currentTarget.value)}
    >
      <option value="">—</option>
      {!isKnown && <option value={text}>{text}</option>}
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
