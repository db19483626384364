import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ChapterScope } from '../../features/chapters/chapter-queries';
import { Explained } from '../../features/explain/explained';
import { PersonName } from '../../features/people/person-name';
import {
  promiseQueries,
  type JudgedPromise,
  type PromiseText,
} from '../../features/promises/promise-queries';
import { VerdictLabel } from '../../features/promises/verdict-label';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { Fact, Facts } from '../../shared/ui/facts';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import styles from './verdict-card.module.css';

/** In the order in which the rule tries them; a compromise is only ever an analyst's word. */
const LADDER = ['not_yet_rated', 'kept', 'kept_in_part', 'broken', 'stalled', 'in_the_works'] as const;

/** What is said of a promise at a place, by whom, and what that rests on. */
export function VerdictCard({ scope, promise }: { scope: ChapterScope; promise: PromiseText }) {
  const { t } = useTranslation('promises');
  const verdicts = useQuery(promiseQueries.verdicts(scope));
  return (
    <Card title={t('verdict.title')}>
      <Loaded query={verdicts} height={220}>
        {(all) => {
          const judged = all.find((one) => one.promise === promise.code);
          if (!judged) return <Message title={t('notHere')} />;
          return <Judged judged={judged} isTestable={promise.testable} />;
        }}
      </Loaded>
    </Card>
  );
}

function Judged({ judged, isTestable }: { judged: JudgedPromise; isTestable: boolean }) {
  const { t } = useTranslation('promises');
  const format = useFigureFormat();
  const { verdict, proposed, confirmed, stale, items } = judged;
  const made = (figure: string, value: number) => (
    <Explained
      figure={`all.${figure}`}
      territory={judged.territory}
      chapter={{ by: 'promise', key: judged.promise }}
    >
      {format.count(value)}
    </Explained>
  );
  return (
    <>
      <p className={styles.said}>
        <VerdictLabel strong verdict={verdict} />
        <span className={styles.note}>
          {confirmed ? (
            <>
              {t('verdict.decided', { when: format.instant(confirmed.decidedAt) })}{' '}
              <PersonName id={confirmed.decidedBy} /> ·{' '}
              {t('verdict.period', { period: format.period(confirmed.period) })}
            </>
          ) : (
            t('verdict.notConfirmed')
          )}
        </span>
      </p>
      {confirmed?.reason && <p>{t('verdict.reason', { reason: confirmed.reason })}</p>}
      {stale && <p className={styles.stale}>{t('verdict.stale', { verdict: t(`verdicts.${proposed}`) })}</p>}
      {!isTestable && <p className={styles.note}>{t('promise.untestable')}</p>}
      <Facts>
        <Fact name={t('verdict.items')}>
          {made('total', items.total)}
          {items.cancelled > 0 && (
            <>
              {' · '}
              {t('verdict.cancelled')} {made('statuses.cancelled', items.cancelled)}
            </>
          )}
        </Fact>
        <Fact name={t('verdict.reported')}>{made('verdict.reported', items.reported)}</Fact>
        <Fact name={t('verdict.done')}>
          {made('verdict.done', items.done)}
          {items.doneLate > 0 && (
            <>
              {' · '}
              {t('verdict.doneLate')} {made('verdict.doneLate', items.doneLate)}
            </>
          )}
        </Fact>
        <Fact name={t('verdict.fresh')}>{made('verdict.fresh', items.fresh)}</Fact>
        <Fact name={t('verdict.lastDeadline')}>
          {items.lastDeadline ? format.day(items.lastDeadline) : t('verdict.noDeadline')}
        </Fact>
      </Facts>
      <details className={styles.rules}>
        <summary>{t('verdict.rules')}</summary>
        <p className={styles.note}>{t('verdict.rulesHint')}</p>
        <ol className={styles.ladder}>
          {LADDER.map((one) => (
            <li key={one} aria-current={one === proposed || undefined}>
              <VerdictLabel verdict={one} />
              <span>
                {t(`rule.${one}`)}
                {one === proposed && <strong> — {t('verdict.here')}</strong>}
              </span>
            </li>
          ))}
          <li>
            <VerdictLabel verdict="compromise" />
            <span>{t('rule.compromise')}</span>
          </li>
        </ol>
      </details>
    </>
  );
}
