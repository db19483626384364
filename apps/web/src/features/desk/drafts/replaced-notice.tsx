import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../../shared/i18n/use-figure-format';
import type { SheetRow } from '../report-sheet';
import type { DraftBox } from './draft-box';
import { CELLS } from './draft-cells';
import styles from './save-state-line.module.css';

/** The last word was this page's; what another device had said meanwhile is shown, and can be had back. */
export function ReplacedNotice({ box, rows }: { box: DraftBox; rows: readonly SheetRow[] }) {
  const { t } = useTranslation('desk');
  const format = useFigureFormat();
  if (box.replaced.length === 0) return null;
  const take = (): void => {
    box.type(new Map(box.replaced.map(({ itemId, cells }) => [itemId, cells])));
    box.forgetReplaced();
  };
  return (
    <div className={styles.line} data-tone="away" role="status">
      <div>
        <strong>{t('replaced.title')}</strong>
        <ul>
          {box.replaced.map(({ itemId, cells, savedAt }) => (
            <li key={itemId}>
              <code>{rows.find((row) => row.itemId === itemId)?.code}</code> ({format.instant(savedAt)}):{' '}
              {CELLS.filter((cell) => cells[cell])
                .map((cell) => `${t(`columns.${cell}`)} ${cells[cell]}`)
                .join(' · ')}
            </li>
          ))}
        </ul>
        <Button size="compact-xs" variant="default" onClick={take}>
          {t('replaced.take')}
        </Button>{' '}
        <Button size="compact-xs" variant="subtle" onClick={() => box.forgetReplaced()}>
          {t('replaced.keep')}
        </Button>
      </div>
    </div>
  );
}
