import { useTranslation } from 'react-i18next';
import { numberFormat } from '../../shared/format/number-format';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import styles from './entry-view.module.css';
import { NarrativeDifference } from './narrative-difference';
import { OutsideLink } from './outside-link';
import type { ItemEntry } from '../items/item-queries';
import type { EntryChanges } from './queued-entry';
import { useValueWords, type Measured } from './use-value-words';

type Field = EntryChanges['fields'][number];
type Side = 'value' | 'previous' | 'accepted';

interface EntryComparisonProps {
  changes: EntryChanges;
  measured: Measured;
  /** What was accepted of the item for a period after the report's; the latest. */
  later: Pick<ItemEntry, 'period' | 'value'> | undefined;
}

/** What is said now beside the revision before and beside what was last accepted, field by field. */
export function EntryComparison({ changes, measured, later }: EntryComparisonProps) {
  const { t } = useTranslation('review');
  const format = useFigureFormat();
  const words = useValueWords();
  const { previous, accepted, fields } = changes;
  const sides: readonly Side[] = [
    'value',
    ...(previous ? (['previous'] as const) : []),
    ...(accepted ? (['accepted'] as const) : []),
  ];
  const heads: Record<Side, string> = {
    value: t('compare.now'),
    previous: previous ? t('compare.previous', { revision: previous.revision }) : '',
    accepted: accepted ? t('compare.accepted', { period: format.shortPeriod(accepted.period) }) : '',
  };
  const rows = rowsOf(fields);
  const narrative = fields.find(({ field }) => field === 'narrative');
  const older = previous ? 'previous' : 'accepted';
  return (
    <>
      <div className={styles.scroll} role="group" aria-label={t('compare.caption')} tabIndex={0}>
        <table className={styles.compare}>
          <caption className="visually-hidden">{t('compare.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('compare.field')}</th>
              {sides.map((side) => (
                <th key={side} scope="col">
                  {heads[side]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">{t(`compare.fields.${row.name}`)}</th>
                {sides.map((side) => (
                  <td key={side} data-now={side === 'value' || undefined}>
                    <Cell row={row} side={side} measured={measured} older={older} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!accepted && <p className={styles.note}>{t('compare.noneBefore')}</p>}
      {later && (
        <p className={styles.note}>
          {t('compare.later', {
            value: words.value(later.value, measured),
            period: format.shortPeriod(later.period),
          })}
        </p>
      )}
      <h4 className={styles.label}>{t('compare.fields.narrative')}</h4>
      <NarrativeDifference
        now={text(narrative?.value)}
        before={previous || accepted ? (text(narrative?.[older]) ?? '') : null}
      />
    </>
  );
}

type RowName = 'value' | 'fraction' | 'spent' | 'delayReason' | 'evidence';

interface Row {
  name: RowName;
  field: Field;
  /** Of a fraction. */
  denominator?: Field;
}

/** A fraction is one row; what nobody ever gave is none, but the value. */
function rowsOf(fields: readonly Field[]): Row[] {
  const of = (name: string): Field | undefined => fields.find(({ field }) => field === name);
  const isGiven = (field: Field | undefined): field is Field =>
    field !== undefined && [field.value, field.previous, field.accepted].some((side) => side !== null);
  const [value, numerator, denominator] = ['value', 'numerator', 'denominator'].map(of);
  const rows: Row[] = value ? [{ name: 'value', field: value }] : [];
  if (isGiven(numerator)) rows.push({ name: 'fraction', field: numerator, denominator });
  for (const name of ['spent', 'delayReason', 'evidence'] as const) {
    const field = of(name);
    if (isGiven(field)) rows.push({ name, field });
  }
  return rows;
}

interface CellProps {
  row: Row;
  side: Side;
  older: 'previous' | 'accepted';
  measured: Measured;
}

function Cell({ row, side, older, measured }: CellProps) {
  const { t } = useTranslation('review');
  const language = useLanguage();
  const words = useValueWords();
  const said = row.field[side];
  const before = row.field[older];
  const isNew = side === 'value' && before !== null && said !== before;
  const hasDifference =
    isNew && typeof said === 'number' && typeof before === 'number' && measured.kind !== 'binary';
  return (
    <>
      {row.name === 'value' && words.value(number(said), measured)}
      {row.name === 'fraction' && words.fraction(number(said), number(row.denominator?.[side]))}
      {row.name === 'spent' && words.money(number(said))}
      {row.name === 'delayReason' && words.reason(text(said))}
      {row.name === 'evidence' && <OutsideLink text={text(said)} />}
      {isNew && row.name !== 'fraction' && (
        <span className={styles.changed}>
          {hasDifference ? numberFormat.signed(language, said - before) : t('compare.changed')}
        </span>
      )}
    </>
  );
}

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
