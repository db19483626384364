import { useTranslation } from 'react-i18next';
import type { Chapter } from '../../features/chapters/chapter-queries';
import type { ExplainedChapter } from '../../features/explain/chapter-address';
import { Explained } from '../../features/explain/explained';
import { BandButton } from '../../features/figures/band-button';
import { DefinitionButton } from '../../features/figures/definition-button';
import { ThreeTracks } from '../../features/items/three-tracks';
import type { FigureSetName } from '../../shared/api/figures';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { Fact, Facts } from '../../shared/ui/facts';
import { Message } from '../../shared/ui/message';
import styles from './chapter-figures.module.css';

type Figures = Chapter['series'][number]['measures'];

interface ChapterFiguresProps {
  figures: Figures | Chapter['series'][number]['indicators'];
  set: FigureSetName;
  territory: string;
  chapter: ExplainedChapter;
}

/** How far a chapter has come, on three tracks against its plan, and what qualifies that. */
export function ChapterFigures({ figures, set, territory, chapter }: ChapterFiguresProps) {
  const { t } = useTranslation(['interface', 'places']);
  const format = useFigureFormat();
  const { accepted, deviation, gap, coverage, overdueShare, statuses, total } = figures;
  const money = 'money' in figures ? figures.money : null;
  const points = (value: number | null): string =>
    value === null ? t('figure.noData') : `${format.difference(value)}\u00a0${t('figure.points')}`;
  const made = (figure: string, text: string) => (
    <Explained figure={`${set}.${figure}`} territory={territory} chapter={chapter}>
      {text}
    </Explained>
  );
  return (
    <Card
      title={set === 'measures' ? t('tracks.title') : t('tracks.titleIndicators')}
      beside={<DefinitionButton of={set === 'measures' ? 'completion' : 'attainment'} />}
    >
      {total === 0 ? (
        <Message title={t('statuses.empty')} />
      ) : (
        <>
          <div className={styles.body}>
            <div className={styles.lead}>
              <p className={styles.label}>{t('tracks.accepted')}</p>
              <p className={accepted === null ? styles.absent : styles.figure}>
                {made('accepted', format.percent(accepted))}
              </p>
              <BandButton figures={figures} />
            </div>
            <ThreeTracks named figures={figures} explained={{ set, territory, chapter }} />
          </div>
          <Facts>
            <Fact name={t('cells.deviation')}>{made('deviation', points(deviation))}</Fact>
            <Fact name={t('cells.gap')}>{made('gap', points(gap))}</Fact>
            <Fact name={t('cells.overdueShare')}>
              {made(
                'overdueShare',
                overdueShare === null ? t('figure.notDefined') : format.percent(overdueShare),
              )}
            </Fact>
            <Fact name={t('cells.coverage')}>{made('coverage', format.percent(coverage))}</Fact>
            <Fact name={t('statuses.names.overdue')}>
              {made(
                'statuses.overdue',
                `${format.count(statuses.overdue)} ${t('figure.outOf', { total: format.count(total) })}`,
              )}
            </Fact>
            {money && (
              <Fact name={t('cells.money')}>
                {made('money.spent', format.money(money.spent).text)}
                <span className={styles.note}>
                  {' · '}
                  {made('money.planned', t('cells.moneyHint', { planned: format.money(money.planned).text }))}
                </span>
              </Fact>
            )}
          </Facts>
        </>
      )}
    </Card>
  );
}
