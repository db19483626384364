import type { ImportKind } from '@core/reporting';
import { useTranslation } from 'react-i18next';
import styles from './differences.module.css';
import type { FieldChange } from './field-changes';
import { ToldChange } from './told-change';
import { useFieldWords, type Measured } from './use-field-words';

interface FieldTableProps {
  /** What kind of row the fields are of. */
  of: ImportKind;
  changes: readonly FieldChange[];
  /** What it is about, for the caption. */
  name: string;
  measured?: Measured | null;
}

const PROSE = [
  'completionForm',
  'leadExecutor',
  'coExecutors',
  'narrative',
  'evidence',
  'plan',
  'budget',
  'shares',
];
const isProse = (field: string): boolean => PROSE.includes(field) || /^(title|name)_/.test(field);

/** Fields side by side: what was said and what is said now. Where nothing was there before, only what is. */
export function FieldTable({ of, changes, name, measured = null }: FieldTableProps) {
  const { t } = useTranslation('differences');
  const words = useFieldWords(of);
  if (changes.length === 0) return null;
  const isNew = changes.every(({ before }) => before === null);
  return (
    <table className={styles.fields}>
      <caption className="visually-hidden">{t('caption', { name })}</caption>
      <thead className={isNew ? 'visually-hidden' : undefined}>
        <tr>
          <th scope="col">{t('what')}</th>
          {!isNew && <th scope="col">{t('before')}</th>}
          <th scope="col">{t('after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => {
          const [was, is] = [words.value(field, before, measured), words.value(field, after, measured)];
          return (
            <tr key={field}>
              <th scope="row">{words.label(field)}</th>
              {isNew ? (
                <td>{is}</td>
              ) : (
                <>
                  <td data-side={t('before')}>
                    <ToldChange text={was} other={is} side="before" isProse={isProse(field)} />
                  </td>
                  <td data-side={t('after')}>
                    <ToldChange text={is} other={was} side="after" isProse={isProse(field)} />
                  </td>
                </>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
