import { useTranslation } from 'react-i18next';
import type { Band } from '../../shared/api/model';
import { BandGlyph } from './band-glyph';
import styles from './band-label.module.css';

/** A band as dial and word. */
export function BandLabel({ band }: { band: Band }) {
  const { t } = useTranslation();
  return (
    <span className={styles.band} data-band={band}>
      <BandGlyph band={band} size={14} />
      {t(`bands.${band}`)}
    </span>
  );
}
