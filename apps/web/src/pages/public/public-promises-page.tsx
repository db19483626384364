import { foldLetters } from '@core/kernel';
import { VERDICT_LABELS, VERDICTS } from '@core/metrics';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { InPublic, type PublicChoice } from '../../features/public/in-public';
import { publicQueries } from '../../features/public/public-queries';
import { kept } from '../../features/public/public-search';
import { useDocumentHead } from '../../features/public/use-document-head';
import { VerdictBadge } from '../../features/public/verdict-badge';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import { SearchBox } from '../../shared/ui/search-box';
import styles from '../../features/public/public.module.css';

interface Filters {
  q?: string;
  verdict?: string;
  direction?: string;
}

/** Every promise and what is said of it. */
export function PublicPromisesPage() {
  const { q, verdict, direction, ...search } = useSearch({ from: '/public/promises' });
  return (
    <InPublic search={search}>
      {(choice) => <Promises choice={choice} filters={{ q, verdict, direction }} />}
    </InPublic>
  );
}

function Promises({ choice, filters }: { choice: PublicChoice; filters: Filters }) {
  const { programme, search } = choice;
  const { t } = useTranslation('public');
  const language = useLanguage();
  const format = useFigureFormat();
  const nameOf = useName();
  const navigate = useNavigate();
  const promises = useQuery(publicQueries.promises(programme.code));
  useDocumentHead(t('pages.promises'), t('description.promises'));
  const go = (change: Filters): void =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...change }), replace: true });
  const wanted = foldLetters(filters.q ?? '');
  return (
    <Page>
      <PageHead
        title={t('pages.promises')}
        lead={t('promises.lead')}
        filters={
          <>
            <label className={styles.filter}>
              <span>{t('promises.verdict')}</span>
              <select
                value={filters.verdict ?? ''}
                onChange={({ currentTarget }) => go({ verdict: currentTarget.value || undefined })}
              >
                <option value="">{t('promises.all')}</option>
                {VERDICTS.map((verdict) => (
                  <option key={verdict} value={verdict}>
                    {VERDICT_LABELS[verdict][language]}
                  </option>
                ))}
              </select>
            </label>
            <label className={styles.filter}>
              <span>{t('promises.direction')}</span>
              <select
                value={filters.direction ?? ''}
                onChange={({ currentTarget }) => go({ direction: currentTarget.value || undefined })}
              >
                <option value="">{t('promises.all')}</option>
                {programme.directions.map(({ code, title }) => (
                  <option key={code} value={code}>
                    {nameOf(title)}
                  </option>
                ))}
              </select>
            </label>
          </>
        }
      />
      <SearchBox
        label={t('promises.search')}
        clearLabel={t('league.clear')}
        value={filters.q ?? ''}
        onChange={(q) => go({ q: q || undefined })}
      />
      <Loaded query={promises} height={700}>
        {({ items, period }) => {
          const shown = items.filter(
            ({ text, verdict, direction, code }) =>
              (!filters.verdict || verdict === filters.verdict) &&
              (!filters.direction || direction === filters.direction) &&
              (!wanted || foldLetters(`${code} ${Object.values(text).join(' ')}`).includes(wanted)),
          );
          if (shown.length === 0) return <Message title={t('promises.none')} text={t('promises.noneText')} />;
          const chapters = [...programme.directions, { code: null, title: {} }]
            .map(({ code, title }) => ({
              code,
              title,
              promises: shown.filter(({ direction }) => direction === code),
            }))
            .filter((chapter) => chapter.promises.length > 0);
          return (
            <>
              <p className={styles.sub} role="status">
                {t('promises.asOf', { period: format.period(period.period) })} ·{' '}
                {t('league.shown', { shown: shown.length })}
              </p>
              {chapters.map((chapter) => (
                <Card key={chapter.code ?? ''} title={nameOf(chapter.title) || t('pages.promises')}>
                  <ul className={styles.promises}>
                    {chapter.promises.map((promise) => (
                      <li key={promise.code} className={styles.promise}>
                        <div>
                          <Link
                            to="/public/promises/$code"
                            params={{ code: promise.code }}
                            search={kept(search)}
                          >
                            {nameOf(promise.text)}
                          </Link>
                          <p className={styles.sub}>
                            {promise.code} ·{' '}
                            {t('promises.items', { done: promise.items.done, total: promise.items.active })}
                          </p>
                        </div>
                        <div className={styles.promiseSide}>
                          <VerdictBadge verdict={promise.verdict} />
                          <p className={styles.sub}>
                            {t('promises.verified')}: {format.percent(promise.verified)}
                          </p>
                        </div>
                      </li>
                    ))}
                  </ul>
                </Card>
              ))}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
