import { useTranslation } from 'react-i18next';
import { KeyFigures } from '../../features/figures/key-figures';
import { TracksCard } from '../../features/figures/tracks-card';
import type { FigureSetName, Figures } from '../../shared/api/figures';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Message } from '../../shared/ui/message';
import styles from './figures-strip.module.css';
import page from './overview-page.module.css';

interface FiguresStripProps {
  figures: Figures;
  set: FigureSetName;
  /** The period asked for; another one's figures are on screen while it loads. */
  period: string;
}

/** The figures of the territory on screen, and when and by which rule they were made. */
export function FiguresStrip({ figures, set, period }: FiguresStripProps) {
  const { t } = useTranslation();
  const format = useFigureFormat();
  if (figures[set].total === 0) {
    return (
      <Message title={t('empty.noItems', { period: format.period(period) })} text={t('empty.noItemsText')} />
    );
  }
  return (
    <div className={styles.strip}>
      <div className={page.figures}>
        <TracksCard figures={figures[set]} set={set} territory={figures.territory} />
        <KeyFigures figures={figures[set]} set={set} territory={figures.territory} />
      </div>
      <p className={styles.stamp}>
        <span role="status">
          {figures.period === period && figures.computedAt !== null
            ? t('stamp.computed', { time: format.instant(figures.computedAt) })
            : t('stamp.loading')}
        </span>
        {' · '}
        {t('stamp.rule', { version: figures.ruleVersion })}
      </p>
    </div>
  );
}
