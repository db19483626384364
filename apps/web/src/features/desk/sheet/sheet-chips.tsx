import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../../shared/i18n/use-figure-format';
import { ToggleChip } from '../../../shared/ui/toggle-chip';
import { SHOWN, type Shown } from './is-shown';
import styles from './sheet-bar.module.css';

interface SheetChipsProps {
  shown: Shown;
  counts: Readonly<Record<Shown, number>>;
  onShown: (shown: Shown) => void;
}

/** Which rows are on screen; pressing again looks anew at what belongs there. */
export function SheetChips({ shown, counts, onShown }: SheetChipsProps) {
  const { t } = useTranslation('desk');
  const format = useFigureFormat();
  return (
    <div className={styles.chips} role="group" aria-label={t('shown.label')}>
      {SHOWN.map((one) => (
        <ToggleChip
          key={one}
          pressed={one === shown}
          count={format.count(counts[one])}
          onToggle={() => onShown(one)}
        >
          {t(`shown.${one}`)}
        </ToggleChip>
      ))}
    </div>
  );
}
