import { useTranslation } from 'react-i18next';
import { STATUSES, type Status } from '../../shared/api/figures';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { ToggleChip } from '../../shared/ui/toggle-chip';
import { StatusGlyph } from '../statuses/status-glyph';
import styles from './items-filters.module.css';
import type { ItemsPage } from './item-queries';

interface StatusChipsProps {
  /** How many there are of each; absent while they load. */
  totals: ItemsPage['totals'] | undefined;
  value: Status | undefined;
  onChange: (status: Status | undefined) => void;
}

/** The statuses a list holds, with their numbers; pressing one narrows the list to it. */
export function StatusChips({ totals, value, onChange }: StatusChipsProps) {
  const { t } = useTranslation(['places', 'interface']);
  const format = useFigureFormat();
  const held = STATUSES.filter((status) => status === value || (totals?.statuses[status] ?? 0) > 0);
  const count = (number: number | undefined): string => (number === undefined ? '…' : format.count(number));
  return (
    <div className={styles.chips} role="group" aria-label={t('list.status')}>
      <ToggleChip
        pressed={value === undefined}
        count={count(totals?.items)}
        onToggle={() => onChange(undefined)}
      >
        {t('list.all')}
      </ToggleChip>
      {held.map((status) => (
        <ToggleChip
          key={status}
          pressed={value === status}
          count={count(totals?.statuses[status])}
          onToggle={() => onChange(value === status ? undefined : status)}
        >
          <StatusGlyph status={status} />
          {t(`interface:statuses.names.${status}`)}
        </ToggleChip>
      ))}
    </div>
  );
}
