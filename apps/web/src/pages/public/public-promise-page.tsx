import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { InPublic, PublicAbsent, type PublicChoice } from '../../features/public/in-public';
import { PromiseMeasures } from '../../features/public/promise-measures';
import { publicQueries, type PublicPromise } from '../../features/public/public-queries';
import { kept } from '../../features/public/public-search';
import { useDocumentHead } from '../../features/public/use-document-head';
import { VerdictBadge } from '../../features/public/verdict-badge';
import { ApiError } from '../../shared/api/api-error';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { Crumbs } from '../../shared/ui/crumbs';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import styles from '../../features/public/public.module.css';

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
          <dl className={styles.facts}>
            <dt>{t('promises.verified')}</dt>
            <dd>{format.percent(promise.verified)}</dd>
            <dt>{t('promises.accepted')}</dt>
            <dd>{format.percent(promise.accepted)}</dd>
            <dt>{t('figures.coverage')}</dt>
            <dd>{format.percent(promise.coverage)}</dd>
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
          <p>{t('promises.items', { done: items.done, total: items.active })}</p>
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
    </Page>
  );
}
