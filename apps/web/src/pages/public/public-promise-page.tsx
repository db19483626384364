import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { explainedPercentage, type ExplainedPercentage } from '../../features/public/explained-percentage';
import { InPublic, PublicAbsent, type PublicChoice } from '../../features/public/in-public';
import { PromiseMeasures } from '../../features/public/promise-measures';
import { publicQueries, type PublicPromise } from '../../features/public/public-queries';
import { kept } from '../../features/public/public-search';
import { useDocumentHead } from '../../features/public/use-document-head';
import { VerdictBadge } from '../../features/public/verdict-badge';
import { ApiError } from '../../shared/api/api-error';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { lazyPart } from '../../shared/i18n/lazy-part';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { CardBoundary } from '../../shared/ui/card-boundary';
import { Crumbs } from '../../shared/ui/crumbs';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import styles from '../../features/public/public.module.css';

const ExplainedPromise = lazyPart(() =>
  import('../../features/public/explained-promise').then((module) => module.ExplainedPromise),
);

/** One promise for everybody. */
export function PublicPromisePage() {
  const search = useSearch({ from: '/public/promises/$code' });
  const { code } = useParams({ from: '/public/promises/$code' });
  return <InPublic search={search}>{(choice) => <ReadPromise choice={choice} code={code} />}</InPublic>;
}

function ReadPromise({ choice, code }: { choice: PublicChoice; code: string }) {
  const promise = useQuery(publicQueries.promise(choice.programme.code, code));
  if (promise.error instanceof ApiError && promise.error.status === 404)
    return <PublicAbsent search={choice.search} />;
  return (
    <Loaded query={promise} height={700}>
      {(told) => <Promised choice={choice} promise={told} />}
    </Loaded>
  );
}

function Promised({ choice, promise }: { choice: PublicChoice; promise: PublicPromise }) {
  const { programme, search } = choice;
  const { t } = useTranslation('public');
  const format = useFigureFormat();
  const nameOf = useName();
  const text = nameOf(promise.text);
  useDocumentHead(text, t('description.promises'));
  const direction = programme.directions.find(({ code }) => code === promise.direction);
  const { confirmed, items, source } = promise;
  const places = useQuery(publicQueries.places(programme.code, choice.period.period));
  const names = new Map(places.data?.items.map(({ code, name }) => [code, nameOf(name)]));
  const explained = explainedPercentage(useSearch({ from: '/public/promises/$code' }).explain);
  return (
    <Page>
      <PageHead
        title={text}
        above={
          <Crumbs label={t('pages.promises')}>
            <Link to="/public/promises" search={kept(search)}>
              {t('pages.promises')}
            </Link>
            {direction && (
              <Link to="/public/promises" search={{ ...kept(search), direction: direction.code }}>
                {nameOf(direction.title)}
              </Link>
            )}
          </Crumbs>
        }
        lead={`${promise.code} · ${t('promises.asOf', { period: format.period(promise.period.period) })}`}
      />
      <div className={styles.heads}>
        <section className={styles.verified} aria-label={t('promises.verdict')}>
          <p>
            <VerdictBadge verdict={promise.verdict} />
          </p>
          <p className={styles.muted}>
            {confirmed
              ? t('promises.confirmed', {
                  day: format.day(confirmed.decidedAt),
                  period: format.period(confirmed.period),
                })
              : t('promises.byRule')}
          </p>
          {!promise.testable && <p>{t('promises.untestable')}</p>}
          <p>{t('promises.items', { done: items.done, total: items.active })}</p>
          <dl className={styles.facts}>
            <dt>{t('promises.verified')}</dt>
            <dd>
              <Opens figure="verified" promise={promise} />
            </dd>
            <dt>{t('promises.accepted')}</dt>
            <dd>
              <Opens figure="accepted" promise={promise} />
            </dd>
            <dt>{t('figures.coverage')}</dt>
            <dd>
              <Opens figure="coverage" promise={promise} />
            </dd>
            {promise.lastDeadline && (
              <>
                <dt>{t('promises.deadline')}</dt>
                <dd>{format.day(promise.lastDeadline)}</dd>
              </>
            )}
          </dl>
        </section>
        <section className={styles.claims} aria-label={t('promises.source')}>
          <p className={styles.label}>{t('promises.source')}</p>
          <p>
            {[
              source.document,
              source.page && t('promises.page', { page: source.page }),
              source.date && format.day(source.date),
            ]
              .filter(Boolean)
              .join(', ') || '—'}
          </p>
          {promise.history.length > 0 && (
            <>
              <p className={styles.label}>{t('promises.history')}</p>
              <ul className={styles.promises}>
                {[...promise.history].reverse().map((word) => (
                  <li key={word.decidedAt}>
                    <VerdictBadge verdict={word.verdict} />{' '}
                    <span className={styles.sub}>
                      {format.day(word.decidedAt)}, {format.period(word.period)}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      </div>
      <Card title={t('promises.measures')}>
        <PromiseMeasures choice={choice} promise={promise} />
      </Card>
      {explained && (
        <CardBoundary>
          <Suspense fallback={null}>
            <ExplainedPromise promise={promise} figure={explained} names={names} />
          </Suspense>
        </CardBoundary>
      )}
    </Page>
  );
}

/** A percentage that opens what it is made of; what is open stands in the address. */
function Opens({ figure, promise }: { figure: ExplainedPercentage; promise: PublicPromise }) {
  const { t } = useTranslation('public');
  const format = useFigureFormat();
  return (
    <Link
      to="."
      search={(now: object) => ({ ...now, explain: figure })}
      state={{ explained: true } as never}
      resetScroll={false}
      className={styles.opens}
      title={t('explain.open')}
      aria-haspopup="dialog"
    >
      {format.percent(promise[figure])}
    </Link>
  );
}
