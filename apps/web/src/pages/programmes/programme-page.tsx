import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageRead } from '../../features/places/page-read';
import { CoverageCard } from '../../features/plans/coverage-card';
import { planQueries, type PlannedProgramme, type PromiseText } from '../../features/plans/plan-queries';
import styles from '../../features/plans/plans.module.css';
import { Needs } from '../../features/session/needs';
import { zoneOffset } from '../../shared/format/zone-offset';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { Crumbs } from '../../shared/ui/crumbs';
import { Fact, Facts } from '../../shared/ui/facts';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';

/** One programme: its rules, its chapters with their promises, and who has a road map for it. */
export function ProgrammePage() {
  return <Needs action="programme.read">{() => <Programme />}</Needs>;
}

function Programme() {
  const { code } = useParams({ from: '/workspace/programmes/$code' });
  const programme = useQuery(planQueries.programme(code));
  return (
    <PageRead query={programme} height={560}>
      {(found) => <ProgrammeView programme={found} />}
    </PageRead>
  );
}

function ProgrammeView({ programme }: { programme: PlannedProgramme }) {
  const { t } = useTranslation('plans');
  const nameOf = useName();
  const { code, title, party } = programme;
  return (
    <Page>
      <PageHead
        above={
          <Crumbs label={t('way')}>
            <Link to="/programmes">{t('programmes.title')}</Link>
          </Crumbs>
        }
        title={nameOf(title)}
        lead={party}
        filters={
          <Link to="/" search={{ programme: code }}>
            {t('programmes.toFigures')}
          </Link>
        }
      />
      <div className={styles.pair}>
        <div className={styles.column}>
          <RulesCard programme={programme} />
          <CoverageCard programme={code} />
        </div>
        <PromisesCard programme={programme} />
      </div>
    </Page>
  );
}

function RulesCard({ programme }: { programme: PlannedProgramme }) {
  const { t } = useTranslation('plans');
  const format = useFigureFormat();
  const { code, term, reporting, dueDay, graceDays, weights, endorsement, timeZone, ruleVersion } = programme;
  return (
    <Card title={t('rules.title')}>
      <Facts>
        <Fact name={t('rules.code')}>{code}</Fact>
        <Fact name={t('programmes.term')}>
          {format.day(term.start)} – {format.day(term.end)}
        </Fact>
        <Fact name={t('rules.reporting')}>{t(`rules.reportings.${reporting}`)}</Fact>
        <Fact name={t('rules.dueDay')}>{format.count(dueDay)}</Fact>
        <Fact name={t('rules.graceDays')}>{format.count(graceDays)}</Fact>
        <Fact name={t('rules.weights')}>{t(`rules.weightings.${weights}`)}</Fact>
        <Fact name={t('rules.endorsement')}>{t(`rules.endorsements.${endorsement}`)}</Fact>
        <Fact name={t('rules.timeZone')}>
          <span title={timeZone}>{zoneOffset(timeZone, new Date())}</span>
        </Fact>
        <Fact name={t('rules.ruleVersion')}>{ruleVersion}</Fact>
      </Facts>
    </Card>
  );
}

function PromisesCard({ programme }: { programme: PlannedProgramme }) {
  const { t } = useTranslation('plans');
  const nameOf = useName();
  const promises = useQuery(planQueries.promises(programme.code));
  return (
    <Card title={t('promises.title')}>
      <Loaded query={promises} height={520}>
        {(all) => (
          <>
            {all.length === 0 && <p className={styles.note}>{t('promises.none')}</p>}
            {programme.directions.map(({ code, title }) => (
              <section key={code} className={styles.chapter}>
                <h3 className={styles.subtitle}>
                  <Link to="/directions/$code" params={{ code }} search={{ programme: programme.code }}>
                    {nameOf(title)}
                  </Link>
                </h3>
                <Promises programme={programme.code} promises={all.filter((one) => one.direction === code)} />
              </section>
            ))}
            <Promises programme={programme.code} promises={all.filter((one) => one.direction === null)} />
          </>
        )}
      </Loaded>
    </Card>
  );
}

function Promises({ programme, promises }: { programme: string; promises: PromiseText[] }) {
  const { t } = useTranslation('plans');
  const format = useFigureFormat();
  const nameOf = useName();
  if (promises.length === 0) return null;
  return (
    <ul className={styles.promises}>
      {promises.map(({ code, text, counts, testable }) => (
        <li key={code}>
          <Link to="/promises/$code" params={{ code }} search={{ programme }}>
            {code}
          </Link>{' '}
          {nameOf(text)}
          <span className={`${styles.clear} ${styles.note}`}>
            {t('promises.counts', {
              measures: format.count(counts.measures),
              indicators: format.count(counts.indicators),
            })}
            {!testable && ` · ${t('promises.untestable')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
