import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import styles from './review-desk.module.css';
import type { Decision } from './queued-entry';
import type { Desk } from './use-desk';

interface SelectionBarProps {
  of: Desk;
  /** How many the filters find. */
  total: number;
  may: readonly Decision[];
}

/** What may be done with what is ticked, or with everything the filters find. */
export function SelectionBar({ of, total, may }: SelectionBarProps) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation();
  const format = useFigureFormat();
  const count = of.selected.size;
  if (count === 0) return null;
  const isAll = count >= of.entries.length && total > count;
  return (
    <div className={styles.selection} role="group" aria-label={t('bulk.label')}>
      <strong>{common('table.selected', { count: format.count(count) })}</strong>
      {may.map((decision) => (
        <Button
          key={decision}
          size="compact-sm"
          variant={decision === 'return' ? 'default' : 'filled'}
          onClick={() => of.setWindow({ kind: 'bulk', decision, whole: false })}
        >
          {t(`entry.${decision}`)}
        </Button>
      ))}
      <Button size="compact-sm" variant="default" onClick={() => of.setWindow({ kind: 'assign' })}>
        {t('entry.assign')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => of.setSelected(new Set())}>
        {common('table.clear')}
      </Button>
      {isAll && (
        <span className={styles.whole}>
          {t('bulk.more', { count: format.count(total) })}
          {may.map((decision) => (
            <button
              key={decision}
              type="button"
              className={styles.text}
              onClick={() => of.setWindow({ kind: 'bulk', decision, whole: true })}
            >
              {t(`bulk.all.${decision}`)}
            </button>
          ))}
        </span>
      )}
    </div>
  );
}
