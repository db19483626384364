import { useTranslation } from 'react-i18next';
import type { Band } from '../../shared/api/figures';
import { BandGlyph } from './band-glyph';
import styles from './band-label.module.css';

/** A band as dial and word; where room is short the word is for screen readers and the pointer. */
export function BandLabel({ band, short }: { band: Band; short?: boolean }) {
  const { t } = useTranslation();
  return (
    <span
      className={styles.band}
      data-band={band}
      data-short={short || undefined}
      title={short ? t(`bands.${band}`) : undefined}
    >
      <BandGlyph band={band} size={14} />
      <span className={short ? 'visually-hidden' : undefined}>{t(`bands.${band}`)}</span>
    </span>
  );
}
