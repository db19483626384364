import { AT_RISK_MARGIN, FEWEST_PUBLISHED_ITEMS, metricRule, VERDICT_LABELS, VERDICTS } from '@core/metrics';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BandRule } from '../../features/public/band-rule';
import { FormulaTable } from '../../features/public/formula-table';
import { StatusRule } from '../../features/public/status-rule';
import { useDocumentHead } from '../../features/public/use-document-head';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import { Card } from '../../shared/ui/card';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import styles from '../../features/public/public.module.css';

/** How every figure is made, from the constants of the rule itself. */
export function PublicMethodPage() {
  useSearch({ from: '/public/method' });
  const { t } = useTranslation('public');
  const language = useLanguage();
  const format = useFigureFormat();
  const rule = metricRule();
  const { league, minCoverage } = rule;
  const whole = (value: number): string => format.wholePercent(value / 100);
  useDocumentHead(t('pages.method'), t('description.method'));
  return (
    <Page>
      <PageHead title={t('pages.method')} lead={t('method.lead', { version: rule.version })} />
      <Card title={t('method.tracks.title')}>
        <div className={styles.text}>
          <ul>
            <li>{t('method.tracks.verified')}</li>
            <li>{t('method.tracks.accepted')}</li>
            <li>{t('method.tracks.reported')}</li>
          </ul>
          <p>{t('method.tracks.rule')}</p>
        </div>
      </Card>
      <Card title={t('method.formulas.title')}>
        <p className={styles.text}>{t('method.formulas.lead')}</p>
        <FormulaTable />
      </Card>
      <Card title={t('method.withheld.title')}>
        <div className={styles.text}>
          <ul>
            <li>{t('method.withheld.few', { fewest: FEWEST_PUBLISHED_ITEMS })}</li>
            <li>{t('method.withheld.data', { coverage: whole(minCoverage) })}</li>
            <li>{t('method.withheld.weight')}</li>
          </ul>
          <p>{t('method.withheld.told')}</p>
        </div>
      </Card>
      <Card title={t('method.statuses.title')}>
        <StatusRule margin={format.count(AT_RISK_MARGIN * 100)} />
      </Card>
      <Card title={t('method.verdicts.title')}>
        <div className={styles.text}>
          <ul>
            {VERDICTS.map((verdict) => (
              <li key={verdict}>
                <strong>{VERDICT_LABELS[verdict][language]}</strong> — {t(`method.verdicts.when.${verdict}`)}
              </li>
            ))}
          </ul>
        </div>
      </Card>
      <Card title={t('method.league.title')}>
        <div className={styles.text}>
          <ul>
            <li>
              {t('method.league.size', {
                medium: league.mediumFrom,
                last: league.largeFrom - 1,
                large: league.largeFrom,
              })}
            </li>
            <li>{t('method.league.shrunk', { prior: league.priorMeasures })}</li>
            <li>{t('method.league.ties')}</li>
            <li>
              {t('method.league.left', { fewest: league.minMeasures, reporting: whole(league.minReporting) })}
            </li>
          </ul>
        </div>
      </Card>
      <Card title={t('method.bands.title')}>
        <p className={styles.text}>{t('method.bands.lead')}</p>
        <BandRule rule={rule} />
      </Card>
      <Card title={t('method.periods.title')}>
        <p className={styles.text}>{t('method.periods.text')}</p>
      </Card>
    </Page>
  );
}
