import { useTranslation } from 'react-i18next';
import { DEVIATION_CLASSES } from './deviation-class';
import { DeviationGlyph } from './deviation-glyph';
import styles from './map-legend.module.css';

/** The five classes and the hatching, with their limits. */
export function MapLegend() {
  const { t } = useTranslation();
  return (
    <div className={styles.legend}>
      <span className={styles.title}>{t('map.legend')}</span>
      <ul className={styles.list}>
        {[...DEVIATION_CLASSES].map((of) => (
          <li key={of} className={styles.item} data-class={of} title={t(`map.class.${of}`)}>
            <DeviationGlyph of={of} size={10} />
            {t(`map.range.${of}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
